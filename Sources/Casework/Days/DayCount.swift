/// A date on its way through the rules, with every step it took.
struct DayCount {
  private(set) var date: CivilDate
  private(set) var steps: [DerivationStep]

  /// Begins with an event that the file proves.
  init(_ event: DerivationStep.Event, on date: CivilDate) {
    self.date = date
    steps = [
      DerivationStep(kind: .event(event), rule: nil, version: 0, source: nil, date: date, dispute: nil)
    ]
  }

  /// Goes on from a date that other steps gave.
  init(continuing derivation: Derivation) {
    date = derivation.result
    steps = derivation.steps
  }

  mutating func step(
    _ kind: DerivationStep.Kind,
    _ rule: DeadlineRule?,
    _ source: LegalSource,
    to date: CivilDate,
    version: Int = 1,
    dispute: Dispute? = nil
  ) {
    self.date = date
    steps.append(
      DerivationStep(
        kind: kind,
        rule: rule,
        version: rule == nil ? 0 : version,
        source: source,
        date: date,
        dispute: dispute
      )
    )
  }
}
