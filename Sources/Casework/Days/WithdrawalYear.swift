/// The year within which the office can withdraw an unlawful decision.
///
/// One year from the knowledge of the facts (§ 48 (4) VwVfG NRW). Rules R1, R2 and R12: the office does not rely on
/// R3 and acts on the working day before.
package enum WithdrawalYear {
  /// Computes the last day and the safe one.
  package static func compute(knownOn: CivilDate) -> Deadline {
    let source = LegalSource("§ 48 Abs. 4 VwVfG NRW")
    var count = DayCount(.groundsKnown, on: knownOn)
    EventDayDoesNotCount.apply(to: &count)
    EndOfPeriod.apply(.years(1), source: source, to: &count)
    let lastDay = count.date
    WaitingPeriod.apply(safeBackFrom: source, dispute: .withdrawalYear, to: &count)
    return Deadline(lastDay: lastDay, safeDay: count.date, derivation: Derivation(count))
  }
}
