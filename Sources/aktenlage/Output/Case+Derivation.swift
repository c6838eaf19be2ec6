import Casework
import Workstation

extension Case {
  /// How a date of the case was computed; nil for a day that somebody set.
  func derivation(of deadline: CaseDeadline) -> Derivation? {
    switch deadline.kind {
    case .inactivity: InactivityDate.compute(receivedOn: receivedOn).derivation
    case .remedyPeriod: confirmedRemedyPeriod?.derivation
    case .finality: finality?.derivation
    case .notification: remedyPeriod()?.derivation
    case .dispatch, .documentRequest, .consultation, .hearing, .followUp, .titleExpiry, .urgency: nil
    }
  }
}

extension DerivationStep {
  /// One step of a date's derivation.
  func json(_ words: Words) -> JSON {
    .fields([
      "rule": .optional(rule?.rawValue),
      "version": rule == nil ? .null : .number(version),
      "source": .optional(source?.citation),
      "verified": .bool(source?.isVerified ?? true),
      "date": .text(date.iso),
      "text": .text(words.text(of: self)),
      "disputed": .optional(dispute.map { words.sentence(for: $0) }),
    ])
  }
}
