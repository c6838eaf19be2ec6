/// R2: the last day of a period.
///
/// Days end with the last of them. Weeks end on the weekday, months and years on the day of the month, that
/// have the name or number of the event's day; in a month that has no such day, on its last one. Where the
/// first day itself counts, the end is the day before the one with the same name or number.
/// Source: § 188 (1) to (3) BGB.
enum EndOfPeriod {
  /// Adds a period to a count that stands on the first day of it, the day after the event.
  static func apply(_ period: Period, source: LegalSource, to count: inout DayCount) {
    let eventDay = count.date.adding(days: -1)
    let end = eventDay.adding(period)
    count.step(.add(period), .endOfPeriod, source, to: end)
    if period.isByCalendar, end.day < eventDay.day { clamp(missing: eventDay.day, &count) }
  }

  /// Adds a period whose first day is the one that the count stands on and counts in full.
  static func apply(fromFirstDay period: Period, source: LegalSource, to count: inout DayCount) {
    let first = count.date
    let sameNumber = first.adding(period)
    // A month without the day itself lacks the day before it too, unless that is its last one.
    let isShort = period.isByCalendar && sameNumber.day < first.day
    let end = isShort ? sameNumber : sameNumber.adding(days: -1)
    count.step(.addFromFirstDay(period), .endOfPeriod, source, to: end)
    if isShort, end.day < first.day - 1 { clamp(missing: first.day - 1, &count) }
  }

  private static func clamp(missing day: Int, _ count: inout DayCount) {
    count.step(
      .clampedToMonthEnd(missingDay: day),
      .endOfPeriod,
      LegalSource("§ 188 Abs. 3 BGB"),
      to: count.date
    )
  }
}
