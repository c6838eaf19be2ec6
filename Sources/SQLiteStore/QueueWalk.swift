import Casework

/// Walks along a list in any order to the rows that fulfil a condition: to the keys of one page, and past others to
/// count them.
///
/// Whole lists are walked along an index that holds all that a filter or an order can ask for, so that no row is read
/// which is not shown.
struct QueueWalk {
  private let query: QueueQuery
  private let rows: StaticSQL
  private let values: [SQLValue]
  private let order: QueueOrder

  /// - Parameters:
  ///   - query: its condition resolved to days of the calendar.
  ///   - hasIndex: whether the store has the index for filters; one of an older form that is only read has not.
  init(_ query: QueueQuery, hasIndex: Bool) {
    let (list, listValues) = Self.list(of: query.filter, hasIndex: hasIndex)
    let statement = FilterStatement(query.condition ?? .all([]))
    self.query = query
    rows = "FROM queue" + list + "AND (" + statement.condition + ")"
    values = listValues + statement.values
    order = QueueOrder(query)
  }

  /// The keys of the page; they come in reverse order where the page goes back.
  var page: (sql: StaticSQL, values: [SQLValue]) {
    let (place, placeValues) = order.place(of: query.page)
    return (
      "SELECT" + order.key + rows + place + order.clause(query.page) + "LIMIT ?",
      values + placeValues + [.int(query.limit)]
    )
  }

  /// The references of the whole list in its order.
  var references: (sql: StaticSQL, values: [SQLValue]) {
    ("SELECT reference" + rows + order.clause(.first), values)
  }

  /// How many rows lie behind a place, or before it; of the whole list from either end.
  func count(from place: QueuePosition) -> (sql: StaticSQL, values: [SQLValue]) {
    let (condition, placeValues) = order.place(of: place)
    return ("SELECT count(*)" + rows + condition, values + placeValues)
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
