import Casework

extension Reading {
  /// An older store that is only read knows neither ends of titles nor ready cases.
  private var isBeforeVersionThree: Bool { storeInformation.schemaVersion < 3 }

  private var rowColumns: StaticSQL {
    switch storeInformation.schemaVersion {
    case ..<3: CaseRow.columnsBeforeVersionThree
    case 3: CaseRow.columnsBeforeVersionFour
    default: CaseRow.columns
    }
  }

  func queue(_ query: QueueQuery) throws(RepositoryError) -> QueuePage {
    switch query.filter {
    case .expiring, .ready: if isBeforeVersionThree { return QueuePage(rows: [], total: 0) }
    case .assigned, .open, .unassigned, .signOff, .returned, .all: break
    }
    if query.condition != nil || query.sort.key != .list { return try walkedPage(of: query) }
    let statement = QueueStatement(query, columns: rowColumns)
    let rows = try connection.all(statement.sql, statement.values) { (row) throws(RepositoryError) in
      try CaseRow(stored: row)
    }
    return QueuePage(rows: statement.isBackward ? rows.reversed() : rows, total: try total(of: query.filter))
  }

  func filesToJudgeAgain(on day: CivilDate, limit: Int) throws(RepositoryError) -> [FileReference] {
    guard storeInformation.schemaVersion >= 4 else { return [] }
    return try connection.all(
      """
      SELECT DISTINCT file FROM queue INDEXED BY queue_ready_changes
      WHERE ready_changes_on IS NOT NULL AND ready_changes_on <= ? LIMIT ?
      """,
      [.int(Int64(day.daysSinceEpoch)), .int(limit)]
    ) { FileReference($0.text(0)) }
  }

  func rows(of file: FileReference) throws(RepositoryError) -> [CaseRow] {
    guard let id = try fileID(of: file) else { return [] }
    return try rows(ofFile: id).sorted {
      $0.reference.text.utf8.lexicographicallyPrecedes($1.reference.text.utf8)
    }
  }

  func rows(ofFile id: Int64) throws(RepositoryError) -> [CaseRow] {
    try connection.all(
      "SELECT" + rowColumns + "FROM queue INDEXED BY queue_file WHERE file_id = ?",
      [.int(id)]
    ) { (row) throws(RepositoryError) in try CaseRow(stored: row) }
  }

  func row(of reference: String) throws(RepositoryError) -> CaseRow? {
    try connection.first(
      "SELECT" + rowColumns + "FROM queue INDEXED BY queue_reference WHERE reference = ?",
      [.text(reference)]
    ) { (row) throws(RepositoryError) in try CaseRow(stored: row) }
  }

  func total(of filter: QueueFilter) throws(RepositoryError) -> Int {
    if case .expiring(let first, let last, let area) = filter {
      return try titleEnds(from: first, through: last, in: area)
    }
    let parts = Tally.parts(of: filter)
    var total = 0
    for list in parts.added { total += try tally(list) }
    for list in parts.taken { total -= try tally(list) }
    return total
  }

  /// A list that moves with the day has no tally; it is a short stretch of its index.
  private func titleEnds(
    from first: CivilDate,
    through last: CivilDate,
    in area: Sachgebiet?
  ) throws(RepositoryError) -> Int {
    if isBeforeVersionThree { return 0 }
    let (list, values) = QueueStatement.expiring(from: first, through: last, in: area)
    return try connection.first("SELECT count(*) FROM queue" + list, values) { Int($0.int(0)) } ?? 0
  }

  private func tally(_ list: String) throws(RepositoryError) -> Int {
    let stored = try connection.first("SELECT count FROM tallies WHERE list = ?", [.text(list)]) {
      Int($0.int(0))
    }
    return (stored ?? 0) + pendingTally(list)
  }
}
