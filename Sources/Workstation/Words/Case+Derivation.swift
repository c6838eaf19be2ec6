package import Casework

extension Case {
  /// How a date of the case was computed; nil for a day that somebody or the office set.
  package func derivation(of deadline: CaseDeadline) -> Derivation? {
    switch deadline.kind {
    case .inactivity: InactivityDate.compute(receivedOn: receivedOn).derivation
    case .remedyPeriod: confirmedRemedyPeriod?.derivation
    case .finality: finality?.derivation
    case .notification: remedyPeriod()?.derivation
    case .titleExpiry: TitleEnd.compute(validUntil: deadline.date).derivation
    case .consultation:
      consultations.first { $0.isOpen && $0.deemedAfter == deadline.date }?.deemedConsent?.derivation
    case .dispatch, .documentRequest, .hearing, .followUp, .urgency, .litigation, .cardDelivery,
      .cardCollection, .closing:
      nil
    }
  }
}
