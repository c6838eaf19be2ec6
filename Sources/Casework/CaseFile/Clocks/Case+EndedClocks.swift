extension Case {
  /// Those that run, then those that ended.
  ///
  /// - Parameter catalogue: says which norm asks a body and what the application does for the stay.
  package func allClocks(passport: Passport?, catalogue: Catalogue) -> [CaseClock] {
    (clocks(passport: passport) + endedClocks).map { $0.completed(by: catalogue, of: self) }
  }

  /// The clocks that ended, in the order in which they began: what came in time, and what was given up.
  package var endedClocks: [CaseClock] {
    // A hearing that was waived never ran.
    let tracks =
      requests.map { clock(of: $0) } + hearings.filter { $0.end != .waived }.map { clock(of: $0) }
      + consultations.map { clock(of: $0) }
    var clocks = tracks.filter { $0.ending != nil }
    clocks += followUps.filter(\.isDone).map { clock(of: $0) }
    clocks += rests.rests.indices.filter { rests.rests[$0].resumedOn != nil }.map { restClock($0) }
    if !stage.isBeforeSignature { clocks.append(inactivityClock(ending: inactivityEnding)) }
    return clocks.sorted {
      ($0.startedOn, $0.kind.rawValue, $0.number ?? 0) < ($1.startedOn, $1.kind.rawValue, $1.number ?? 0)
    }
  }

  /// Whether the office decided before an action for failure to act was possible.
  private var inactivityEnding: CaseClock.Ending {
    guard let signature else { return .over }
    let last = InactivityDate.compute(receivedOn: receivedOn).lastDayOfPeriod
    return signature.at.civilDate <= last ? .met : .over
  }
}
