/// The days within which a person has to leave the country.
///
/// Seven to thirty days as a rule (§ 59 (1) S. 1 AufenthG). Rules R5, R2 and R3.
package enum DeparturePeriod {
  /// The days that the law takes as the rule; a special case can have fewer or more.
  package static let usualDays = 7...30

  /// Computes the last day on which the person can leave, from the day of notification.
  package static func compute(notifiedOn: CivilDate, days: Int) -> Deadline {
    var count = DayCount(.notified, on: notifiedOn)
    PeriodSetByOffice.apply(to: &count)
    EndOfPeriod.apply(
      .days(days),
      source: LegalSource("§ 59 Abs. 1 AufenthG, § 31 Abs. 1 VwVfG NRW, § 188 Abs. 1 BGB"),
      to: &count
    )
    NextWorkingDay.apply(before: .office, to: &count)
    return Deadline(count)
  }
}
