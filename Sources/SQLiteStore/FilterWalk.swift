import Casework

/// Walks along a list to the rows that fulfil a condition: to the keys of one page, and past others to count them.
///
/// Whole lists are walked along an index that holds all that a filter can ask for, so that no row is read which does
/// not match.
struct FilterWalk {
  private let rows: StaticSQL
  private let values: [SQLValue]
  private let filter: QueueFilter

  /// - Parameters:
  ///   - condition: resolved to days of the calendar.
  ///   - hasIndex: whether the store has the index for filters; one of an older form that is only read has not.
  init(_ filter: QueueFilter, _ condition: CaseFilter, hasIndex: Bool) {
    let (list, listValues) = Self.list(of: filter, hasIndex: hasIndex)
    let statement = FilterStatement(condition)
    self.filter = filter
    rows = "FROM queue" + list + "AND (" + statement.condition + ")"
    values = listValues + statement.values
  }

  /// The keys of a page; they come in reverse order where the page goes back.
  func page(_ page: QueuePosition, limit: Int) -> (sql: StaticSQL, values: [SQLValue]) {
    let order = QueueOrder(filter, page)
    let (place, placeValues) = order.place(of: page)
    return (
      "SELECT" + order.key + rows + place + order.clause + "LIMIT ?", values + placeValues + [.int(limit)]
    )
  }

  /// How many rows lie behind a place, or before it; of the whole list from either end.
  func count(_ place: QueuePosition) -> (sql: StaticSQL, values: [SQLValue]) {
    let (condition, placeValues) = QueueOrder(filter, place).place(of: place)
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
