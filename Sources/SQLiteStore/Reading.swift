import Casework

/// Reading over one connection; a reader and a transaction read alike.
protocol Reading: CaseReading {
  var connection: Connection { get }
  /// What the store said of itself when it was opened.
  var storeInformation: StoreInformation { get }

  /// How a tally differs in this transaction from what is stored.
  func pendingTally(_ list: String) -> Int
}

/// Reads one moment of the store.
struct StoreReading: Reading {
  let connection: Connection
  let storeInformation: StoreInformation
  let officerCache: OfficerCache

  func pendingTally(_ list: String) -> Int { 0 }

  func officers() throws(RepositoryError) -> [Officer] {
    // The number changes whenever another connection has committed, and this one never writes.
    let version = try connection.first("PRAGMA data_version") { $0.int(0) }
    guard let version else { return try storedOfficers() }
    return try officerCache.officers(at: version) { () throws(RepositoryError) in try storedOfficers() }
  }
}

extension Reading {
  func information() throws(RepositoryError) -> StoreInformation { storeInformation }

  func entries(of file: FileReference) throws(RepositoryError) -> [Entry] {
    guard let id = try fileID(of: file) else { return [] }
    return try connection.all(
      """
      SELECT folio, case_reference, at, officer, kind, act, content, salt, content_digest, digest
      FROM entries WHERE file_id = ? ORDER BY folio
      """,
      [.int(id)]
    ) { (row) throws(RepositoryError) in
      Entry(
        header: EntryHeader(
          file: file,
          folio: Int(row.int(0)),
          caseReference: row.optionalText(1).map(CaseReference.init),
          at: row.instant(2),
          by: try row.required(3, OfficerID.init(parsing:)),
          kind: try row.required(4, EntryKind.init(rawValue:)),
          act: ActID(row.text(5))
        ),
        content: row.optionalBytes(6),
        salt: row.optionalBytes(7),
        contentDigest: try row.digest(8),
        digest: try row.digest(9)
      )
    }
  }

  func file(of reference: CaseReference) throws(RepositoryError) -> FileReference? {
    try connection.first(
      "SELECT files.reference FROM cases JOIN files ON files.id = cases.file_id WHERE cases.reference = ?",
      [.text(reference.text)]
    ) { FileReference($0.text(0)) }
  }

  func files(after file: FileReference?, limit: Int) throws(RepositoryError) -> [FileReference] {
    try connection.all(
      "SELECT reference FROM files WHERE reference > ? ORDER BY reference LIMIT ?",
      [.text(file?.text ?? ""), .int(limit)]
    ) { FileReference($0.text(0)) }
  }

  func files(
    withEntriesFrom first: Instant,
    before end: Instant,
    after file: FileReference?,
    limit: Int
  ) throws(RepositoryError) -> [FileReference] {
    try connection.all(
      """
      SELECT reference FROM files
      WHERE reference > ? AND id IN (SELECT file_id FROM entries WHERE at >= ? AND at < ?)
      ORDER BY reference LIMIT ?
      """,
      [.text(file?.text ?? ""), .int(first.milliseconds), .int(end.milliseconds), .int(limit)]
    ) { FileReference($0.text(0)) }
  }

  func fileID(of file: FileReference) throws(RepositoryError) -> Int64? {
    try connection.first("SELECT id FROM files WHERE reference = ?", [.text(file.text)]) { $0.int(0) }
  }
}
