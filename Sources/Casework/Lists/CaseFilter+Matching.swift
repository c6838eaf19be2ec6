extension CaseFilter {
  /// Whether a row is one of those that are asked for.
  ///
  /// - Parameter today: the civil day in Düsseldorf, from which relative days count.
  package func matches(_ row: CaseRow, today: CivilDate) -> Bool {
    switch self {
    case .test(let test): test.matches(row, today)
    case .not(let filter): !filter.matches(row, today: today)
    case .all(let filters): filters.allSatisfy { $0.matches(row, today: today) }
    case .any(let filters): filters.contains { $0.matches(row, today: today) }
    }
  }
}

extension CaseFilter.Test {
  fileprivate func matches(_ row: CaseRow, _ today: CivilDate) -> Bool {
    switch self {
    case .states(let states): states.contains(row.state)
    case .matters(let keys): row.matter.map(keys.contains) ?? false
    case .areas(let areas): row.sachgebiet.map(areas.contains) ?? false
    case .officers(let officers): row.assignee.map(officers.contains) ?? false
    case .nationalities(let nationalities): nationalities.contains(row.nationality)
    case .deadline(let comparison, let day):
      row.nextDeadline.map { comparison.holds($0.date, day.resolved(on: today)) } ?? false
    case .received(let comparison, let day):
      comparison.holds(row.receivedAt.civilDate, day.resolved(on: today))
    case .moved(let comparison, let day):
      comparison.holds(row.stageSince, day.resolved(on: today))
    case .titleEnd(let comparison, let day):
      row.titleEnd.map { comparison.holds($0, day.resolved(on: today)) } ?? false
    case .name(let part): Self.holds(row.sortKey, part)
    case .reference(let part): row.reference.text.utf8.firstRange(of: part.utf8) != nil
    case .text(let part):
      Self.parts(of: part).contains { $0.matches(row, today) }
    case .mark(let mark): mark.holds(row, today)
    }
  }

  /// Whether a part stands in the names of a person, between which stands a tab.
  private static func holds(_ names: String, _ part: String) -> Bool {
    names.utf8.lazy.map { $0 == UInt8(ascii: "\t") ? UInt8(ascii: " ") : $0 }.firstRange(of: part.utf8) != nil
  }

  /// A text that was typed as what it may be a part of: the name, where anything of it can be searched, or the reference.
  package static func parts(of text: String) -> [CaseFilter.Test] {
    let name = SearchForm.fold(text)
    return (name.isEmpty ? [] : [.name(name)]) + [.reference(text.uppercased())]
  }
}

extension CaseFilter.Mark {
  fileprivate func holds(_ row: CaseRow, _ today: CivilDate) -> Bool {
    switch self {
    case .open: !row.stage.isEnded
    case .ended: row.stage.isEnded
    case .unassigned: row.assignee == nil
    case .overdue: row.nextDeadline.map { $0.date < today } ?? false
    case .urgent: row.urgency != nil
    case .returned: row.isReturned
    case .ready: row.isReady
    case .forSignOff: row.signOffClass != nil
    case .news: !CaseNews.of(row, on: today).isEmpty
    }
  }
}
