import Casework

extension StoreWriting {
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
}
