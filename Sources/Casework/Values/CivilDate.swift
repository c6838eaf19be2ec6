/// A day of the calendar, without time and without time zone, such as 22 November 2026.
///
/// Gregorian days of the years 1900 to 2199. Arithmetic that would leave these years stops at the first or
/// the last of them, so it is total.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before.
  package let daysSinceEpoch: Int32

  /// The first day that can be written, 1 January 1900.
  package static let first = CivilDate(unchecked: -25_567)
  /// The last day that can be written, 31 December 2199.
  package static let last = CivilDate(unchecked: 84_005)

  /// The day with the given parts of the Gregorian calendar.
  package init(year: Int, month: Int, day: Int) throws(Malformed) {
    guard (1900...2199).contains(year) else { throw .year }
    guard (1...12).contains(month) else { throw .month }
    guard (1...Self.length(ofMonth: month, year: year)).contains(day) else { throw .day }
    self.init(unchecked: Self.days(year: year, month: month, day: day))
  }

  /// The day that many days after 1970-01-01, or nil outside the years 1900 to 2199.
  package init?(daysSinceEpoch: Int32) {
    guard (Self.first.daysSinceEpoch...Self.last.daysSinceEpoch).contains(daysSinceEpoch) else { return nil }
    self.init(unchecked: daysSinceEpoch)
  }

  private init(unchecked daysSinceEpoch: Int32) {
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// The part of a text, or of three numbers, that kept it from being a day.
  package enum Malformed: Error, Hashable {
    /// Neither `2026-11-22` nor `22.11.2026`.
    case shape
    /// Outside 1900 to 2199.
    case year
    case month
    /// The month does not have this day.
    case day
  }

  /// Earlier days come first.
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }
}

// MARK: - Parts

extension CivilDate {
  /// Year, month (1 to 12) and day (1 to 31).
  package var parts: (year: Int, month: Int, day: Int) {
    // Years are counted from 1 March, so that the leap day is the last day of one.
    let days = Int(daysSinceEpoch) + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The calendar year.
  package var year: Int { parts.year }
  /// The month, 1 to 12.
  package var month: Int { parts.month }
  /// The day of the month, 1 to 31.
  package var day: Int { parts.day }

  /// The day of the week.
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday; the offset makes every day of the range positive.
    let daysSinceMonday = (Int(daysSinceEpoch) + 3 + 7 * 4000) % 7
    return Weekday.allCases[daysSinceMonday]
  }

  /// The number of days of a month, 28 to 31; `month` is 1 to 12.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func days(year: Int, month: Int, day: Int) -> Int32 {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = yearFromMarch / 400
    let yearOfEra = yearFromMarch - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}

// MARK: - Arithmetic

extension CivilDate {
  /// The day that many days later, or earlier for a negative number.
  package func adding(days: Int) -> CivilDate {
    let (sum, overflow) = Int(daysSinceEpoch).addingReportingOverflow(days)
    guard !overflow else { return days < 0 ? .first : .last }
    let bounded = min(max(sum, Int(Self.first.daysSinceEpoch)), Int(Self.last.daysSinceEpoch))
    return CivilDate(unchecked: Int32(bounded))
  }

  /// The same day of the week that many weeks later.
  package func adding(weeks: Int) -> CivilDate {
    let (days, overflow) = weeks.multipliedReportingOverflow(by: 7)
    guard !overflow else { return weeks < 0 ? .first : .last }
    return adding(days: days)
  }

  /// The same day of the month that many months later, or the last day of a month that is too short.
  package func adding(months: Int) -> CivilDate {
    let (year, month, day) = parts
    let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    if overflow || index >= 2200 * 12 { return months < 0 ? .first : .last }
    if index < 1900 * 12 { return .first }
    let target = (year: index / 12, month: index % 12 + 1)
    let last = Self.length(ofMonth: target.month, year: target.year)
    return CivilDate(unchecked: Self.days(year: target.year, month: target.month, day: min(day, last)))
  }

  /// The same day of a later year; 29 February becomes 28 February where there is none.
  package func adding(years: Int) -> CivilDate {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    guard !overflow else { return years < 0 ? .first : .last }
    return adding(months: months)
  }

  /// The number of days from `right` to `left`.
  package static func - (left: CivilDate, right: CivilDate) -> Int {
    Int(left.daysSinceEpoch) - Int(right.daysSinceEpoch)
  }
}

/// A day of the week; Monday is the first.
package enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}
