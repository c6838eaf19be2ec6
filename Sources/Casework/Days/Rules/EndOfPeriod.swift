/// R2: the last day of a period.
///
/// Days end with the last of them. Weeks end on the weekday, months and years on the day of the month, that
/// have the name or number of the event's day; in a month that has no such day, on its last one.
/// Source: § 188 (1) to (3) BGB.
enum EndOfPeriod {
  /// Adds a period to a count that stands on the first day of it.
  static func apply(_ period: Period, source: LegalSource, to count: inout DayCount) {
    let eventDay = count.date.adding(days: -1)
    let end = eventDay.adding(period)
    count.step(.add(period), .endOfPeriod, source, to: end)
    let isByCalendar =
      switch period {
      case .days, .weeks: false
      case .months, .years: true
      }
    if isByCalendar, end.day < eventDay.day {
      count.step(
        .clampedToMonthEnd(missingDay: eventDay.day),
        .endOfPeriod,
        LegalSource("§ 188 Abs. 3 BGB"),
        to: end
      )
    }
  }
}

extension CivilDate {
  /// The day one period later, in a shorter month its last day.
  package func adding(_ period: Period) -> CivilDate {
    switch period {
    case .days(let count): adding(days: count)
    case .weeks(let count): adding(weeks: count)
    case .months(let count): adding(months: count)
    case .years(let count): adding(years: count)
    }
  }
}
