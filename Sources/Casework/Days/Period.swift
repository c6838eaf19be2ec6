/// A span of time as law and letters set it; the count is 1 or more.
package enum Period: Hashable, Sendable {
  case days(Int)
  case weeks(Int)
  case months(Int)
  case years(Int)

  /// Whether it ends by the calendar, so that a month can lack its last day.
  var isByCalendar: Bool {
    switch self {
    case .days, .weeks: false
    case .months, .years: true
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
