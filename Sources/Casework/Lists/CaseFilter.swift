/// What cases of a list somebody asks for: tests on a row, joined by and, or, not.
///
/// A filter is a value: it holds no text from outside but names and numbers to look for, which stores bind and never
/// put into a statement.
package indirect enum CaseFilter: Hashable, Sendable {
  case test(Test)
  case not(CaseFilter)
  /// All of them; empty for every case.
  case all([CaseFilter])
  /// One of them at least.
  case any([CaseFilter])

  /// What a row is asked.
  package enum Test: Hashable, Sendable {
    /// In the order of the states, each once.
    case states([ProcessingState])
    /// In alphabetical order of the keys, each once.
    case matters([MatterKey])
    /// In the order of the areas, each once.
    case areas([Sachgebiet])
    /// Assigned to one of them, in alphabetical order.
    case officers([OfficerID])
    /// The first nationality, in the order of the keys.
    case nationalities([Nationality])
    /// The next date; cases without one never match.
    case deadline(Comparison, FilterDay)
    /// The day of receipt.
    case received(Comparison, FilterDay)
    /// The day on which the state of the case changed last.
    case moved(Comparison, FilterDay)
    /// The end of the title that was granted; cases without one never match.
    case titleEnd(Comparison, FilterDay)
    /// A part of the name, in search form (see ``SearchForm``); never empty.
    case name(String)
    /// A part of the reference, letters in upper case; never empty.
    case reference(String)
    /// A part of name or reference, as it was typed.
    case text(String)
    case mark(Mark)
  }

  /// How two days are compared.
  package enum Comparison: String, CaseIterable, Hashable, Sendable {
    case before = "<"
    case upTo = "<="
    case on = ":"
    case from = ">="
    case after = ">"

    /// Whether a day stands so to another.
    func holds(_ day: CivilDate, _ other: CivilDate) -> Bool {
      switch self {
      case .before: day < other
      case .upTo: day <= other
      case .on: day == other
      case .from: day >= other
      case .after: day > other
      }
    }
  }

  /// What is true of a case or not, without a value.
  package enum Mark: String, CaseIterable, Hashable, Sendable {
    case open, ended, unassigned, overdue, urgent, returned, ready, forSignOff
    /// Received, moved to another state or fallen due since the last working day before today.
    case news
  }
}

/// A day that a filter names: one of the calendar, or so far from today.
package enum FilterDay: Hashable, Sendable {
  case day(CivilDate)
  /// So many days after today, before it where negative; at most ten thousand.
  case days(Int)
  /// So many months after today, before it where negative; at most a thousand.
  case months(Int)

  /// The day of the calendar.
  package func resolved(on today: CivilDate) -> CivilDate {
    switch self {
    case .day(let day): day
    case .days(let count): today.adding(days: count)
    case .months(let count): today.adding(months: count)
    }
  }
}

extension CaseFilter {
  /// The same filter with every day of the calendar, so that a list does not move while it is read.
  package func resolved(on today: CivilDate) -> CaseFilter {
    switch self {
    case .not(let filter): .not(filter.resolved(on: today))
    case .all(let filters): .all(filters.map { $0.resolved(on: today) })
    case .any(let filters): .any(filters.map { $0.resolved(on: today) })
    case .test(.deadline(let comparison, let day)):
      .test(.deadline(comparison, .day(day.resolved(on: today))))
    case .test(.received(let comparison, let day)):
      .test(.received(comparison, .day(day.resolved(on: today))))
    case .test(.moved(let comparison, let day)):
      .test(.moved(comparison, .day(day.resolved(on: today))))
    case .test(.titleEnd(let comparison, let day)):
      .test(.titleEnd(comparison, .day(day.resolved(on: today))))
    case .test(.mark(.overdue)): .test(.deadline(.before, .day(today)))
    case .test(.mark(.news)): CaseNews.filter(on: today)
    case .test: self
    }
  }
}
