import Casework

/// A transaction. What is counted in it is stored once, at its end.
final class StoreWriting: Reading, CaseWriting {
  let connection: Connection
  let storeInformation: StoreInformation
  private var tallies: [String: Int] = [:]
  private var sequence: Int64?
  private var lookHead: SHA256Digest?
  private var isIndexStale = false
  // The entries of an act and the rows of a file come together, so the last ones need no look-up.
  private var lastFile: (reference: FileReference, id: Int64)?
  private var lastAct: ActID?
  private var lastCase: CaseReference?

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

  // MARK: - Entries

  func append(_ entries: [Entry], after previous: SHA256Digest) throws(RepositoryError) {
    guard let first = entries.first else { return }
    let reference = first.header.file
    let known = try connection.first(
      "SELECT id, last_folio, head FROM files WHERE reference = ?",
      [.text(reference.text)]
    ) { (row) throws(RepositoryError) in (id: row.int(0), folio: Int(row.int(1)), head: try row.digest(2)) }
    guard previous == known?.head ?? Chain.origin, entries.allSatisfy({ $0.header.file == reference }),
      Chain.firstFault(in: entries, after: previous, firstFolio: (known?.folio ?? 0) + 1) == nil
    else { throw .brokenChain(reference) }
    let id: Int64
    if let known { id = known.id } else { id = try open(reference) }
    for entry in entries { try insert(entry, fileID: id) }
    try register(entries, in: reference)
    let last = entries[entries.count - 1]
    try connection.run(
      "UPDATE files SET last_folio = ?, head = ? WHERE id = ?",
      [.int(last.header.folio), .blob(last.digest.bytes), .int(id)]
    )
  }

  private func open(_ reference: FileReference) throws(RepositoryError) -> Int64 {
    let id = try connection.first(
      "INSERT INTO files (reference, last_folio, head) VALUES (?, 0, ?) RETURNING id",
      [.text(reference.text), .blob(Chain.origin.bytes)]
    ) { $0.int(0) }
    guard let id else { throw connection.fail(.unusable(detail: "no file id")) }
    lastFile = (reference, id)
    return id
  }

  private func insert(_ entry: Entry, fileID: Int64) throws(RepositoryError) {
    let header = entry.header
    if let reference = header.caseReference { try claim(reference, for: fileID, file: header.file) }
    try connection.run(
      """
      INSERT INTO entries (file_id, folio, sequence, case_reference, at, officer, kind, act, content, salt,
        content_digest, digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .int(fileID), .int(header.folio), .int(try nextSequence()), .optional(header.caseReference?.text),
        .int(header.at.milliseconds), .text(header.by.text), .text(header.kind.rawValue),
        .text(header.act.text),
        .optional(entry.content), .optional(entry.salt), .blob(entry.contentDigest.bytes),
        .blob(entry.digest.bytes),
      ]
    )
  }

  private func claim(
    _ reference: CaseReference,
    for fileID: Int64,
    file: FileReference
  ) throws(RepositoryError) {
    guard lastCase != reference || lastFile?.id != fileID else { return }
    let inserted = try connection.run(
      "INSERT OR IGNORE INTO cases (reference, file_id) VALUES (?, ?)",
      [.text(reference.text), .int(fileID)]
    )
    if inserted == 0 {
      let holder = try connection.first(
        "SELECT file_id FROM cases WHERE reference = ?",
        [.text(reference.text)]
      ) { $0.int(0) }
      guard holder == fileID else {
        throw connection.fail(.unusable(detail: "case \(reference) belongs to another file than \(file)"))
      }
    }
    lastFile = (file, fileID)
    lastCase = reference
  }

  /// An act appends once; the key of the table refuses it a second time.
  private func register(_ entries: [Entry], in file: FileReference) throws(RepositoryError) {
    var start = entries.startIndex
    while start < entries.endIndex {
      let act = entries[start].header.act
      let end = entries[start...].firstIndex { $0.header.act != act } ?? entries.endIndex
      let folios = entries[start..<end].map { String($0.header.folio) }.joined(separator: " ")
      try connection.run(
        "INSERT INTO acts (act, file, folios) VALUES (?, ?, ?)",
        [.text(act.text), .text(file.text), .text(folios)]
      )
      start = end
    }
  }

  private func nextSequence() throws(RepositoryError) -> Int64 {
    var last = sequence
    if last == nil { last = try connection.first("SELECT last_sequence FROM store") { $0.int(0) } }
    guard let last else { throw connection.fail(.damaged(detail: "the store's own row is missing")) }
    sequence = last + 1
    return last + 1
  }

  // MARK: - Rows

  func put(_ rows: [CaseRow]) throws(RepositoryError) {
    for row in rows {
      let id = try knownFile(row.file)
      let old = try self.row(of: row.reference.text)
      guard old != row else { continue }
      if let old { try remove(old) }
      for list in Tally.lists(of: row) { tallies[list, default: 0] += 1 }
      try connection.run(
        "INSERT OR REPLACE INTO queue (" + CaseRow.columns + ", file_id, is_open)"
          + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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

  private func knownFile(_ reference: FileReference) throws(RepositoryError) -> Int64 {
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
    tallies = [:]
    isIndexStale = true
  }

  // MARK: - Records

  func remember(_ receipt: ActReceipt) throws(RepositoryError) {
    let changed = try connection.run(
      """
      INSERT INTO acts (act, file, case_reference, revision, folios) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (act) DO UPDATE SET case_reference = excluded.case_reference, revision = excluded.revision,
        folios = excluded.folios
      WHERE revision IS NULL AND file = excluded.file
      """,
      [
        .text(receipt.act.text), .text(receipt.file.text), .text(receipt.caseReference.text),
        .int(receipt.revision), .text(receipt.folios.map(String.init).joined(separator: " ")),
      ]
    )
    guard changed == 1 else { throw .repeated(receipt.act) }
  }

  func put(_ officer: Officer) throws(RepositoryError) {
    try connection.run(
      "INSERT OR REPLACE INTO officers (login, name, roles, sachgebiet, team, is_active) VALUES (?, ?, ?, ?, ?, ?)",
      [
        .text(officer.id.text), .text(officer.name),
        .text(officer.roles.map(\.rawValue).sorted().joined(separator: " ")),
        .optional(officer.sachgebiet?.rawValue), .text(officer.team), .flag(officer.isActive),
      ]
    )
  }

  func remember(_ delivery: DeliveryRecord) throws(RepositoryError) {
    try connection.run(
      """
      INSERT INTO deliveries (submission_id, digest, file_name, taken_in_at, case_reference)
      VALUES (?, ?, ?, ?, ?)
      """,
      [
        .text(delivery.submissionID), .blob(delivery.digest.bytes), .text(delivery.fileName),
        .int(delivery.takenInAt.milliseconds), .text(delivery.caseReference.text),
      ]
    )
  }

  func remember(_ rejected: RejectedDelivery) throws(RepositoryError) {
    let id = try connection.first(
      """
      INSERT INTO rejections (file_name, digest, at) VALUES (?, ?, ?)
      ON CONFLICT (file_name, digest) DO UPDATE SET at = min(at, excluded.at) RETURNING id
      """,
      [.text(rejected.fileName), .blob(rejected.digest.bytes), .int(rejected.at.milliseconds)]
    ) { $0.int(0) }
    guard let id else { throw connection.fail(.unusable(detail: "no rejection id")) }
    try connection.run("DELETE FROM rejection_reasons WHERE rejection_id = ?", [.int(id)])
    for (position, reason) in rejected.reasons.enumerated() {
      try connection.run(
        "INSERT INTO rejection_reasons (rejection_id, position, reason) VALUES (?, ?, ?)",
        [.int(id), .int(position), .text(reason)]
      )
    }
  }

  func record(_ looks: [Look]) throws(RepositoryError) {
    for look in looks {
      let stored = try connection.first("SELECT digest FROM looks ORDER BY id DESC LIMIT 1") {
        (row) throws(RepositoryError) in try row.digest(0)
      }
      let digest = look.digest(after: stored ?? Chain.origin)
      try connection.run(
        "INSERT INTO looks (at, officer, kind, subject, purpose, digest) VALUES (?, ?, ?, ?, ?, ?)",
        [
          .int(look.at.milliseconds), .text(look.officer.text), .text(look.kind.rawValue),
          .text(look.subject),
          .text(look.purpose), .blob(digest.bytes),
        ]
      )
    }
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
