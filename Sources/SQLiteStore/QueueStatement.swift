import Casework

/// The statement and values that give one page of a list, each a walk along the index of its list.
struct QueueStatement {
  let sql: StaticSQL
  let values: [SQLValue]
  /// Whether the rows come in reverse order.
  let isBackward: Bool

  /// - Parameter columns: how the store at hand keeps its rows.
  init(_ query: QueueQuery, columns: StaticSQL = CaseRow.columns) {
    var (list, listValues) = Self.list(of: query.filter)
    if let condition = query.condition.map(FilterStatement.init) {
      list = list + "AND (" + condition.condition + ")"
      listValues += condition.values
    }
    var isByTitleEnd = false
    if case .expiring = query.filter { isByTitleEnd = true }
    let (place, placeValues) = Self.place(of: query.page, isByTitleEnd)
    switch query.page {
    case .first, .after: isBackward = false
    case .before, .last: isBackward = true
    }
    let order: StaticSQL =
      isByTitleEnd
      ? (isBackward ? Self.latestEndFirst : Self.earliestEndFirst)
      : (isBackward ? Self.newestFirst : Self.oldestFirst)
    sql = "SELECT" + columns + "FROM queue" + list + place + order
    values = listValues + placeValues + [.int(query.limit)]
  }

  /// How many cases of a list fulfil a condition.
  static func count(
    of filter: QueueFilter,
    _ condition: CaseFilter
  ) -> (sql: StaticSQL, values: [SQLValue]) {
    let (list, values) = list(of: filter)
    let statement = FilterStatement(condition)
    return (
      "SELECT count(*) FROM queue" + list + "AND (" + statement.condition + ")",
      values + statement.values
    )
  }

  private static let oldestFirst: StaticSQL = "ORDER BY due_day, received_at, reference LIMIT ?"
  private static let newestFirst: StaticSQL =
    "ORDER BY due_day DESC, received_at DESC, reference DESC LIMIT ?"

  private static let earliestEndFirst: StaticSQL = "ORDER BY title_end, received_at, reference LIMIT ?"
  private static let latestEndFirst: StaticSQL =
    "ORDER BY title_end DESC, received_at DESC, reference DESC LIMIT ?"

  private static func place(
    of position: QueuePosition,
    _ isByTitleEnd: Bool
  ) -> (StaticSQL, [SQLValue]) {
    switch position {
    case .first, .last: ("", [])
    case .after(let key) where isByTitleEnd:
      ("AND (title_end, received_at, reference) > (?, ?, ?)", values(of: key))
    case .before(let key) where isByTitleEnd:
      ("AND (title_end, received_at, reference) < (?, ?, ?)", values(of: key))
    case .after(let key): ("AND (due_day, received_at, reference) > (?, ?, ?)", values(of: key))
    case .before(let key): ("AND (due_day, received_at, reference) < (?, ?, ?)", values(of: key))
    }
  }

  private static func values(of key: QueueKey) -> [SQLValue] {
    [.int(Int64(key.dueDay)), .int(key.receivedAt), .text(key.reference)]
  }

  private static func list(of filter: QueueFilter) -> (StaticSQL, [SQLValue]) {
    switch filter {
    case .all:
      return ("NOT INDEXED WHERE true", [])
    case .open(nil):
      return ("INDEXED BY queue_open WHERE is_open = 1", [])
    case .open(let area?):
      return ("INDEXED BY queue_open_area WHERE is_open = 1 AND sachgebiet = ?", [.text(area.rawValue)])
    case .assigned(let officer):
      return ("INDEXED BY queue_assigned WHERE is_open = 1 AND assignee = ?", [.text(officer.text)])
    case .unassigned(nil):
      return ("INDEXED BY queue_unassigned WHERE is_open = 1 AND assignee IS NULL", [])
    case .unassigned(let area?):
      return (
        "INDEXED BY queue_unassigned_area WHERE is_open = 1 AND assignee IS NULL AND sachgebiet = ?",
        [.text(area.rawValue)]
      )
    case .signOff(let highest, nil, let officer):
      return ("INDEXED BY queue_sign_off WHERE" + signable, [.text(highest.rawValue), .text(officer.text)])
    case .signOff(let highest, let area?, let officer):
      return (
        "INDEXED BY queue_sign_off_area WHERE sachgebiet = ? AND" + signable,
        [.text(area.rawValue), .text(highest.rawValue), .text(officer.text)]
      )
    case .ready(nil):
      return ("INDEXED BY queue_ready WHERE is_ready = 1", [])
    case .ready(let area?):
      return ("INDEXED BY queue_ready_area WHERE is_ready = 1 AND sachgebiet = ?", [.text(area.rawValue)])
    case .returned(let officer):
      return ("INDEXED BY queue_returned WHERE is_returned = 1 AND assignee = ?", [.text(officer.text)])
    case .expiring(let first, let last, let area): return expiring(from: first, through: last, in: area)
    }
  }

  /// The titles that end between two days, both included.
  static func expiring(
    from first: CivilDate,
    through last: CivilDate,
    in area: Sachgebiet?
  ) -> (StaticSQL, [SQLValue]) {
    let days: [SQLValue] = [.int(Int64(first.daysSinceEpoch)), .int(Int64(last.daysSinceEpoch))]
    guard let area else {
      return ("INDEXED BY queue_title_end WHERE title_end IS NOT NULL AND title_end BETWEEN ? AND ?", days)
    }
    return (
      """
      INDEXED BY queue_title_end_area WHERE title_end IS NOT NULL AND sachgebiet = ? AND title_end BETWEEN ? AND ?
      """,
      [.text(area.rawValue)] + days
    )
  }

  private static let signable: StaticSQL = """
    sign_off_class IS NOT NULL AND sign_off_class <= ? AND (sign_off_class < 'S2' OR NOT EXISTS \
    (SELECT 1 FROM drafters WHERE drafters.officer = ? AND drafters.reference = queue.reference))
    """
}
