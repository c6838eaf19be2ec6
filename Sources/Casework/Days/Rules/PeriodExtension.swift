/// R10: where a period is extended, the new one counts from the end of the old one.
///
/// The end is the day that R3 gave, not the one before it was moved.
/// Source: § 190 BGB; the office may extend the periods it sets itself, § 31 (7) VwVfG NRW.
enum PeriodExtension {
  static func apply(to count: inout DayCount) {
    count.step(
      .startsNextDay,
      .periodExtension,
      LegalSource("§ 31 Abs. 7 VwVfG NRW, § 190 BGB"),
      to: count.date.adding(days: 1)
    )
  }
}
