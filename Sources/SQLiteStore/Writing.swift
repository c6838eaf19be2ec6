import Casework

/// A transaction. What is counted in it is stored once, at its end.
final class StoreWriting: Reading, CaseWriting {
  let connection: Connection
  let storeInformation: StoreInformation
  var tallies: [String: Int] = [:]
  var sequence: Int64?
  var isIndexStale = false
  // The entries of an act and the rows of a file come together, so the last ones need no look-up.
  var lastFile: (reference: FileReference, id: Int64)?
  var lastCase: CaseReference?

  init(_ connection: Connection, _ information: StoreInformation) {
    self.connection = connection
    storeInformation = information
  }

  func pendingTally(_ list: String) -> Int { tallies[list] ?? 0 }

  /// Stores what was counted; the last step before the commit.
  func finish() throws(RepositoryError) {
    for (list, change) in tallies where change != 0 {
      try connection.run(
        """
        INSERT INTO tallies (list, count) VALUES (?1, ?2)
        ON CONFLICT (list) DO UPDATE SET count = count + ?2
        """,
        [.text(list), .int(change)]
      )
    }
    tallies = [:]
    if let sequence { try connection.run("UPDATE store SET last_sequence = ?", [.int(sequence)]) }
    if isIndexStale { try connection.run("INSERT INTO text_index (text_index) VALUES ('rebuild')") }
    isIndexStale = false
  }

  func nextSerial(year: Int, of kind: SerialKind) throws(RepositoryError) -> Int {
    let last = try connection.first(
      """
      INSERT INTO serials (kind, year, last) VALUES (?, ?, 1)
      ON CONFLICT (kind, year) DO UPDATE SET last = last + 1 RETURNING last
      """,
      [.text(kind.rawValue), .int(year)]
    ) { Int($0.int(0)) }
    guard let last else { throw connection.fail(.unusable(detail: "no serial")) }
    return last
  }
}

extension RepositoryError {
  /// Rows and texts belong to files whose entries are kept.
  static func missingFile(_ file: FileReference) -> RepositoryError {
    .unusable(detail: "no entries of \(file) are kept")
  }

  static func repeated(_ act: ActID) -> RepositoryError {
    .unusable(detail: "act \(act) was stored already")
  }
}
