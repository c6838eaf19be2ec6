/// R5: a period that the office sets begins on the day after its notification, unless the letter says
/// otherwise.
///
/// A letter can name the first day; that day then counts in full (§ 187 (2) BGB).
/// Source: § 31 (2) VwVfG NRW.
enum PeriodSetByOffice {
  /// Goes on to the day after notification.
  static func apply(to count: inout DayCount) {
    count.step(
      .startsNextDay,
      .periodSetByOffice,
      LegalSource("§ 31 Abs. 2 VwVfG NRW, § 187 Abs. 1 BGB"),
      to: count.date.adding(days: 1)
    )
  }

  /// Begins on the day that the letter names.
  static func apply(beginningAsNamed count: inout DayCount) {
    count.step(
      .startsSameDay,
      .periodSetByOffice,
      LegalSource("§ 31 Abs. 2 VwVfG NRW, § 187 Abs. 2 BGB"),
      to: count.date
    )
  }
}
