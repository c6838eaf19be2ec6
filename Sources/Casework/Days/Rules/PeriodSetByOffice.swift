/// R5: a period that the office sets begins on the day after its notification, unless the letter says
/// otherwise.
///
/// Source: § 31 (2) VwVfG NRW.
enum PeriodSetByOffice {
  static func apply(to count: inout DayCount) {
    count.step(
      .startsNextDay,
      .periodSetByOffice,
      LegalSource("§ 31 Abs. 2 VwVfG NRW, § 187 Abs. 1 BGB"),
      to: count.date.adding(days: 1)
    )
  }
}
