/// The time abroad after which a title lapses.
///
/// Six months, or a longer time that the office set (§ 51 (1) Nr. 7 AufenthG). Rules R1, R2 and R11.
package enum Absence {
  /// Computes the last day on which the return keeps the title.
  package static func compute(leftOn: CivilDate, _ period: Period = .months(6)) -> Deadline {
    let source = LegalSource("§ 51 Abs. 1 Nr. 7 AufenthG")
    var count = DayCount(.leftGermany, on: leftOn)
    EventDayDoesNotCount.apply(to: &count)
    EndOfPeriod.apply(period, source: source, to: &count)
    TitleValidity.apply(source: source, dispute: .absenceEnd, to: &count)
    return Deadline(count)
  }
}
