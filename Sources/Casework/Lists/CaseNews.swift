/// What happened to a case since the last working day before a day: what somebody who comes to work has not seen.
package enum CaseNews: String, CaseIterable, Hashable, Sendable {
  /// The application came.
  case received
  /// The case came into another state.
  case moved
  /// Its next date was reached or passed without what was due.
  case due

  /// From which day on something counts as news: the last working day before a day, so that on a Monday all of the
  /// weekend and of Friday counts.
  package static func begin(on today: CivilDate) -> CivilDate {
    var day = today
    repeat {
      guard day > .first else { return day }
      day = day.adding(days: -1)
    } while !PublicHolidays.isWorkingDay(day)
    return day
  }

  /// What is new about a case of a list.
  package static func of(_ row: CaseRow, on today: CivilDate) -> [CaseNews] {
    let begin = begin(on: today)
    return allCases.filter { news in
      switch news {
      case .received: row.receivedAt.civilDate >= begin
      case .moved: row.stageSince >= begin
      case .due: row.nextDeadline.map { $0.date >= begin && $0.date <= today } ?? false
      }
    }
  }

  /// The filter that finds the same cases.
  static func filter(on today: CivilDate) -> CaseFilter {
    let begin = FilterDay.day(begin(on: today))
    return .any([
      .test(.received(.from, begin)),
      .test(.moved(.from, begin)),
      .all([.test(.deadline(.from, begin)), .test(.deadline(.upTo, .day(today)))]),
    ])
  }
}
