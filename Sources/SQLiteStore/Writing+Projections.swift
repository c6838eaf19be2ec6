import Casework

extension StoreWriting {
  func put(_ rows: [CaseRow]) throws(RepositoryError) {
    for row in rows {
      let id = try knownFile(row.file)
      let old = try self.row(of: row.reference.text)
      guard old != row else { continue }
      if let old { try remove(old) }
      for list in Tally.lists(of: row) { tallies[list, default: 0] += 1 }
      try connection.run(
        "INSERT OR REPLACE INTO queue (" + CaseRow.columns + ", file_id, is_open)"
          + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.values(fileID: id)
      )
      for officer in Set(row.drafters) {
        try connection.run(
          "INSERT INTO drafters (officer, reference) VALUES (?, ?)",
          [.text(officer.text), .text(row.reference.text)]
        )
      }
    }
  }

  /// Takes a row out of the totals and the drafters; the table itself replaces it.
  private func remove(_ row: CaseRow) throws(RepositoryError) {
    for list in Tally.lists(of: row) { tallies[list, default: 0] -= 1 }
    for officer in Set(row.drafters) {
      try connection.run(
        "DELETE FROM drafters WHERE officer = ? AND reference = ?",
        [.text(officer.text), .text(row.reference.text)]
      )
    }
  }

  func knownFile(_ reference: FileReference) throws(RepositoryError) -> Int64 {
    if let lastFile, lastFile.reference == reference { return lastFile.id }
    guard let id = try fileID(of: reference) else { throw .missingFile(reference) }
    lastFile = (reference, id)
    return id
  }

  // MARK: - Search index

  func index(_ person: PersonIndex) throws(RepositoryError) {
    let id = try knownFile(person.file)
    try connection.run("DELETE FROM name_keys WHERE file_id = ?", [.int(id)])
    try connection.run(
      """
      INSERT OR REPLACE INTO persons (file_id, date_of_birth, name_key, azr_number, passport_number)
      VALUES (?, ?, ?, ?, ?)
      """,
      [
        .int(id), .text(person.dateOfBirth.text), .text(person.nameKey), .optional(person.azrNumber?.text),
        .optional(person.passportNumber?.searchKey),
      ]
    )
    for word in person.nameWords {
      try connection.run(
        "INSERT OR IGNORE INTO name_keys (word, file_id) VALUES (?, ?)",
        [.text(word), .int(id)]
      )
    }
  }

  func index(_ texts: [IndexedText]) throws(RepositoryError) {
    for text in texts {
      let file = try knownFile(text.file)
      let sequence = try connection.first(
        "SELECT sequence FROM entries WHERE file_id = ? AND folio = ?",
        [.int(file), .int(text.folio)]
      ) { $0.int(0) }
      guard let sequence else { throw .missingFile(text.file) }
      let inserted = try connection.run(
        "INSERT OR IGNORE INTO texts (id, reference, folded) VALUES (?, ?, ?)",
        [.int(sequence), .text(text.caseReference.text), .text(text.foldedText)]
      )
      // After projections were dropped, the index is built from all texts at once.
      guard inserted > 0, !isIndexStale else { continue }
      try connection.run(
        "INSERT INTO text_index (rowid, folded) VALUES (?, ?)",
        [.int(sequence), .text(text.foldedText)]
      )
    }
  }

  func dropProjections() throws(RepositoryError) {
    for table: StaticSQL in ["queue", "drafters", "tallies", "persons", "name_keys", "texts"] {
      try connection.run("DELETE FROM" + table)
    }
    try connection.run("INSERT INTO text_index (text_index) VALUES ('delete-all')")
    // Whoever drops the lists computes them again in the same transaction.
    try connection.run("UPDATE store SET has_stale_lists = 0")
    tallies = [:]
    isIndexStale = true
  }

  /// Merges about so many pages of the search index; false once nothing is left to merge.
  func mergeSearchIndex(pages: Int) throws(RepositoryError) -> Bool {
    let before = connection.totalChanges
    // Levels of few segments stay as they are, so that idle time does not rewrite the whole index again and again.
    try connection.run("INSERT INTO text_index (text_index, rank) VALUES ('merge', ?)", [.int(pages)])
    return connection.totalChanges - before >= 2
  }
}
