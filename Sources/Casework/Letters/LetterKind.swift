/// What a letter is for.
package enum LetterKind: Hashable, Sendable {
  /// Nachforderung (§ 82 AufenthG).
  case documentRequest
  /// Anhörung (§ 28 VwVfG NRW).
  case hearing
  /// Bescheid.
  case decision(Outcome)
  /// Fiktionsbescheinigung (§ 81 Abs. 5 AufenthG).
  case interimCertificate
  /// Beteiligung of another authority.
  case consultationRequest
  /// Sachstandsmitteilung.
  case statusInformation
  /// Abgabenachricht.
  case transferNotice

  /// The word of the command line.
  package var code: String {
    switch self {
    case .documentRequest: "request"
    case .hearing: "hearing"
    case .decision: "decision"
    case .interimCertificate: "certificate"
    case .consultationRequest: "consultation"
    case .statusInformation: "status"
    case .transferNotice: "transfer"
    }
  }

  /// Every kind once; a decision with each outcome.
  package static var all: [LetterKind] {
    [.documentRequest, .hearing] + Outcome.allCases.map(LetterKind.decision)
      + [.interimCertificate, .consultationRequest, .statusInformation, .transferNotice]
  }
}
