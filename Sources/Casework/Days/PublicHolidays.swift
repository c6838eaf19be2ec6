/// The public holidays and working days of North Rhine-Westphalia.
///
/// The rules are those in force now; they hold for the years 2000 to 2100 and are applied to every year of
/// ``CivilDate``.
package enum PublicHolidays {
  /// The holidays of a year in the order of their days; empty outside 1900 to 2199.
  ///
  /// Two can share a day: 1 May 2008 was Labour Day and Ascension Day.
  package static func holidays(in year: Int) -> [(date: CivilDate, holiday: Holiday)] {
    guard let easter = easterSunday(of: year) else { return [] }
    return Holiday.allCases
      .compactMap { holiday in date(of: holiday, year: year, easter: easter).map { ($0, holiday) } }
      .sorted { $0.date < $1.date }
  }

  /// The holiday on this day; where two fall together, the one with the fixed date.
  package static func holiday(on date: CivilDate) -> Holiday? {
    let (year, month, day) = date.parts
    switch (month, day) {
    case (1, 1): return .newYear
    case (5, 1): return .labourDay
    case (10, 3): return .germanUnity
    case (10, 31): return year == 2017 ? .reformationDay2017 : nil
    case (11, 1): return .allSaints
    case (12, 25): return .christmasDay
    case (12, 26): return .secondChristmasDay
    case (3...6, _): break
    default: return nil
    }
    guard let easter = easterSunday(of: year) else { return nil }
    switch date - easter {
    case -2: return .goodFriday
    case 1: return .easterMonday
    case 39: return .ascension
    case 50: return .whitMonday
    case 60: return .corpusChristi
    default: return nil
    }
  }

  /// Why nothing has to be done on this day, or nil on a working day.
  package static func reasonForRest(on date: CivilDate) -> NonWorkingReason? {
    switch date.weekday {
    case .saturday: .saturday
    case .sunday: .sunday
    case .monday, .tuesday, .wednesday, .thursday, .friday: holiday(on: date).map(NonWorkingReason.holiday)
    }
  }

  /// Whether this is a Monday to Friday without a holiday.
  package static func isWorkingDay(_ date: CivilDate) -> Bool { reasonForRest(on: date) == nil }

  /// This day if it is a working day, else the first working day after it.
  package static func nextWorkingDay(onOrAfter date: CivilDate) -> CivilDate {
    var day = date
    // The last day of the calendar, 31 December 2199, is a Tuesday, so this ends.
    while !isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }

  /// Easter Sunday by the Gregorian rule, or nil outside 1900 to 2199.
  package static func easterSunday(of year: Int) -> CivilDate? {
    let (century, moon) = (year / 100, year % 19)
    let epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * moon + 15) % 30
    let fullMoon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - moon) / 11))
    let weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7
    let offset = fullMoon - weekday
    let month = 3 + (offset + 40) / 44
    return try? CivilDate(year: year, month: month, day: offset + 28 - 31 * (month / 4))
  }

  private static func date(of holiday: Holiday, year: Int, easter: CivilDate) -> CivilDate? {
    switch holiday.rule {
    case .fixed(let month, let day): try? CivilDate(year: year, month: month, day: day)
    case .easter(let offset): easter.adding(days: offset)
    case .once(year, let month, let day): try? CivilDate(year: year, month: month, day: day)
    case .once: nil
    }
  }
}

/// Why a day is not a working day.
package enum NonWorkingReason: Hashable, Sendable {
  case saturday, sunday
  /// A public holiday from Monday to Friday.
  case holiday(Holiday)
}
