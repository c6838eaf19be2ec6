import Casework

extension Reading {
  /// An older store that is only read has no list of ready cases.
  private var knowsReadiness: Bool { storeInformation.schemaVersion >= 3 }

  private var rowColumns: StaticSQL { knowsReadiness ? CaseRow.columns : CaseRow.columnsBeforeReadiness }

  func queue(_ query: QueueQuery) throws(RepositoryError) -> QueuePage {
    if case .ready = query.filter, !knowsReadiness { return QueuePage(rows: [], total: 0) }
    let statement = QueueStatement(query, columns: rowColumns)
    let rows = try connection.all(statement.sql, statement.values) { (row) throws(RepositoryError) in
      try CaseRow(stored: row)
    }
    return QueuePage(rows: statement.isBackward ? rows.reversed() : rows, total: try total(of: query.filter))
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

  private func total(of filter: QueueFilter) throws(RepositoryError) -> Int {
    let parts = Tally.parts(of: filter)
    var total = 0
    for list in parts.added { total += try tally(list) }
    for list in parts.taken { total -= try tally(list) }
    return total
  }

  private func tally(_ list: String) throws(RepositoryError) -> Int {
    let stored = try connection.first("SELECT count FROM tallies WHERE list = ?", [.text(list)]) {
      Int($0.int(0))
    }
    return (stored ?? 0) + pendingTally(list)
  }
}
