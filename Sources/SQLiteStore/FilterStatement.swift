import Casework

/// A filter as a condition on the rows of the queue; what it looks for is bound, never put into the statement.
///
/// No condition is ever unknown: columns that may be empty are asked for that first, so that `NOT` means what it says.
struct FilterStatement {
  private(set) var condition: StaticSQL
  private(set) var values: [SQLValue]

  /// - Parameter filter: resolved, so that it names days of the calendar alone; a relative day counts from the first day
  ///   that can be written.
  init(_ filter: CaseFilter) {
    switch filter {
    case .test(let test):
      (condition, values) = Self.test(test)
    case .not(let inner):
      let statement = FilterStatement(inner)
      condition = "NOT (" + statement.condition + ")"
      values = statement.values
    case .all(let filters):
      self = Self.joined(filters, "AND", "true")
    case .any(let filters):
      self = Self.joined(filters, "OR", "false")
    }
  }

  private init(_ condition: StaticSQL, _ values: [SQLValue]) {
    self.condition = condition
    self.values = values
  }

  private static func joined(_ filters: [CaseFilter], _ word: StaticSQL, _ empty: StaticSQL) -> Self {
    var result: FilterStatement?
    for filter in filters {
      let statement = FilterStatement(filter)
      if let before = result {
        result = FilterStatement(
          before.condition + word + "(" + statement.condition + ")",
          before.values + statement.values
        )
      } else {
        result = FilterStatement("(" + statement.condition + ")", statement.values)
      }
    }
    return result ?? FilterStatement(empty, [])
  }

  private static func test(_ test: CaseFilter.Test) -> (StaticSQL, [SQLValue]) {
    switch test {
    case .states(let values): return oneOf("state", values.map(\.rawValue))
    case .matters(let values): return oneOf("ifnull(matter, '')", values.map(\.rawValue))
    case .areas(let values): return oneOf("ifnull(sachgebiet, '')", values.map(\.rawValue))
    case .officers(let values): return oneOf("ifnull(assignee, '')", values.map(\.text))
    case .nationalities(let values): return oneOf("nationality", values.map(\.text))
    case .deadline(let comparison, let day):
      let (condition, values) = compared("due_day", comparison, day)
      return ("due_day <> 2147483647 AND" + condition, values)
    case .titleEnd(let comparison, let day):
      let (condition, values) = compared("title_end", comparison, day)
      return ("title_end IS NOT NULL AND" + condition, values)
    case .moved(let comparison, let day): return compared("stage_since", comparison, day)
    case .received(let comparison, let day): return received(comparison, day)
    // Between the names of a person stands a tab; most parts hold no blank that could mean it.
    case .name(let part) where part.utf8.contains(UInt8(ascii: " ")):
      return ("instr(replace(sort_key, char(9), ' '), ?) > 0", [.text(part)])
    case .name(let part): return ("instr(sort_key, ?) > 0", [.text(part)])
    case .reference(let part): return ("instr(reference, ?) > 0", [.text(part)])
    case .text(let part):
      let statement = joined(CaseFilter.Test.parts(of: part).map { .test($0) }, "OR", "false")
      return (statement.condition, statement.values)
    case .mark(let mark): return (condition(of: mark), [])
    }
  }

  private static func condition(of mark: CaseFilter.Mark) -> StaticSQL {
    switch mark {
    case .open: "is_open = 1"
    case .ended: "is_open = 0"
    case .unassigned: "assignee IS NULL"
    // Resolved filters ask for the days instead.
    case .overdue, .news: "false"
    case .urgent: "urgency IS NOT NULL"
    case .returned: "is_returned = 1"
    case .ready: "is_ready = 1"
    case .forSignOff: "sign_off_class IS NOT NULL"
    }
  }

  private static func oneOf(_ column: StaticSQL, _ values: [String]) -> (StaticSQL, [SQLValue]) {
    var places: StaticSQL = "?"
    for _ in values.dropFirst() { places = places + ", ?" }
    return values.isEmpty ? ("false", []) : (column + "IN (" + places + ")", values.map(SQLValue.text))
  }

  private static func compared(
    _ column: StaticSQL,
    _ comparison: CaseFilter.Comparison,
    _ day: FilterDay
  ) -> (StaticSQL, [SQLValue]) {
    (column + sign(comparison) + "?", [.int(Int64(day.resolved(on: .first).daysSinceEpoch))])
  }

  private static func sign(_ comparison: CaseFilter.Comparison) -> StaticSQL {
    switch comparison {
    case .before: "<"
    case .upTo: "<="
    case .on: "="
    case .from: ">="
    case .after: ">"
    }
  }

  /// A day of receipt is the moments of that day in Düsseldorf.
  private static func received(
    _ comparison: CaseFilter.Comparison,
    _ filterDay: FilterDay
  ) -> (StaticSQL, [SQLValue]) {
    let day = filterDay.resolved(on: .first)
    let begin = SQLValue.int(Instant(day, .midnight).milliseconds)
    // Nothing is received on the last day that can be written.
    let end = SQLValue.int(day < .last ? Instant(day.adding(days: 1), .midnight).milliseconds : Int64.max)
    return switch comparison {
    case .before: ("received_at < ?", [begin])
    case .upTo: ("received_at < ?", [end])
    case .on: ("received_at >= ? AND received_at < ?", [begin, end])
    case .from: ("received_at >= ?", [begin])
    case .after: ("received_at >= ?", [end])
    }
  }
}
