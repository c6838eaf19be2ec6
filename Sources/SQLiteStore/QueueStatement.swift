import Casework

/// The statement and values that give one page of a whole list, each a walk along the index of its list.
struct QueueStatement {
  let sql: StaticSQL
  let values: [SQLValue]
  /// Whether the rows come in reverse order.
  let isBackward: Bool

  /// - Parameters:
  ///   - query: in the list's own order, and without a condition.
  ///   - columns: how the store at hand keeps its rows.
  init(_ query: QueueQuery, columns: StaticSQL = CaseRow.columns) {
    let (list, listValues) = Self.list(of: query.filter)
    let order = QueueOrder(query)
    let (place, placeValues) = order.place(of: query.page)
    isBackward = query.page.isBackward
    sql = "SELECT" + columns + "FROM queue" + list + place + order.clause(query.page) + "LIMIT ?"
    values = listValues + placeValues + [.int(query.limit)]
  }

  /// The rows of a list, as a condition that more can be joined to.
  static func list(of filter: QueueFilter) -> (StaticSQL, [SQLValue]) {
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
