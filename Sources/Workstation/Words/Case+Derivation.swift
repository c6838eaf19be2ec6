package import Casework

extension Case {
  /// How a date of the case was computed; nil for a day that somebody set.
  package func derivation(of deadline: CaseDeadline) -> Derivation? {
    switch deadline.kind {
    case .inactivity: InactivityDate.compute(receivedOn: receivedOn).derivation
    case .remedyPeriod, .finality: remedyDerivation
    case .notification: remedyPeriod()?.derivation
    case .dispatch, .documentRequest, .consultation, .hearing, .followUp, .titleExpiry, .urgency: nil
    }
  }

  private var remedyDerivation: Derivation? {
    guard let service else { return nil }
    // A letter whose delivery was proved counts from that day, else from the presumed one.
    let presumed = remedyPeriod()
    if let presumed, presumed.lastDay == service.lastDay { return presumed.derivation }
    return remedyPeriod(deliveredOn: service.notifiedOn)?.derivation
  }
}
