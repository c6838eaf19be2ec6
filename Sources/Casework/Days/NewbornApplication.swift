/// The application for a child born in Germany that got no title by law.
///
/// Six months from birth (§ 81 (2) S. 2 AufenthG). Rules R1, R2 and R3.
package enum NewbornApplication {
  /// Computes the last day on which the application is in time.
  package static func compute(bornOn: CivilDate) -> Deadline {
    var count = DayCount(.birth, on: bornOn)
    EventDayDoesNotCount.apply(to: &count)
    EndOfPeriod.apply(
      .months(6),
      source: LegalSource("§ 81 Abs. 2 S. 2 AufenthG, § 188 Abs. 2 BGB"),
      to: &count
    )
    NextWorkingDay.apply(before: .office, to: &count)
    return Deadline(count)
  }
}
