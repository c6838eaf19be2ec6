import Casework

/// A walk along a list that gives the keys of the rows which fulfil a condition.
///
/// Whole lists are walked along an index that holds all that a filter can ask for, so that no row is read which does
/// not match.
struct FilterWalk {
  let sql: StaticSQL
  let values: [SQLValue]
  /// Whether the keys come in reverse order.
  let isBackward: Bool
  /// Whether the walk goes past every row of the list that fulfils the condition, so that it counts them.
  let isWhole: Bool

  /// - Parameters:
  ///   - condition: resolved to days of the calendar.
  ///   - hasIndex: whether the store has the index for filters; one of an older form that is only read has not.
  init(_ query: QueueQuery, _ condition: CaseFilter, hasIndex: Bool) {
    let (list, listValues) = Self.list(of: query.filter, hasIndex: hasIndex)
    let statement = FilterStatement(condition)
    let order = QueueOrder(query)
    let (place, placeValues) = order.place(of: query.page)
    sql =
      "SELECT" + order.key + "FROM queue" + list + "AND (" + statement.condition + ")" + place + order.clause
    values = listValues + statement.values + placeValues
    isBackward = order.isBackward
    switch query.page {
    case .first, .last: isWhole = true
    case .after, .before: isWhole = false
    }
  }

  private static func list(of filter: QueueFilter, hasIndex: Bool) -> (StaticSQL, [SQLValue]) {
    guard hasIndex else { return QueueStatement.list(of: filter) }
    switch filter {
    case .all: return ("INDEXED BY queue_filter WHERE true", [])
    case .open(nil): return ("INDEXED BY queue_filter WHERE is_open = 1", [])
    case .open(let area?):
      return ("INDEXED BY queue_filter WHERE is_open = 1 AND sachgebiet = ?", [.text(area.rawValue)])
    // Short enough to read their rows.
    case .assigned, .unassigned, .signOff, .returned, .expiring, .ready:
      return QueueStatement.list(of: filter)
    }
  }
}
