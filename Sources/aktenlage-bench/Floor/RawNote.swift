import Casework
import Office

/// A note by the C interface: the rows that the office would write, in one durable transaction.
struct RawNote {
  private let database: RawDatabase
  private let begin, commit, known, entry, act, head, row, text, index, receipt, last, sequence: RawStatement

  init(_ path: String) throws {
    database = try RawDatabase(path, isReadOnly: false)
    begin = try database.prepare("BEGIN IMMEDIATE")
    commit = try database.prepare("COMMIT")
    known = try database.prepare("SELECT id FROM files WHERE reference = ?")
    last = try database.prepare("SELECT last_sequence FROM store")
    entry = try database.prepare("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    act = try database.prepare("INSERT INTO acts (act, file, folios) VALUES (?, ?, ?)")
    head = try database.prepare("UPDATE files SET last_folio = ?, head = ? WHERE id = ?")
    row = try database.prepare(
      """
      INSERT OR REPLACE INTO queue SELECT due_day, received_at, reference, file_id, file, person_name, sort_key,
        date_of_birth, nationality, matter, sachgebiet, stage, state, stage_since, assignee, deadline_kind,
        deadline_source, deadline_is_verified, sign_off_class, drafters, submitted_at, is_returned, urgency,
        ?, ?, is_open, title_end, is_ready, ready_changes_on
      FROM queue WHERE reference = ?
      """
    )
    text = try database.prepare("INSERT INTO texts VALUES (?, ?, ?)")
    index = try database.prepare("INSERT INTO text_index (rowid, folded) VALUES (?, ?)")
    receipt = try database.prepare("UPDATE acts SET case_reference = ?, revision = ? WHERE act = ?")
    sequence = try database.prepare("UPDATE store SET last_sequence = ?")
  }

  /// Writes what a note changes; durable when it returns.
  func write(_ changes: FileChanges) throws {
    try begin.run()
    var (id, number): (Int64, Int64) = (0, 0)
    for entry in changes.entries {
      try known.run([.text(entry.header.file.text)]) { row in
        id = row.int(0)
        return false
      }
      try last.run { row in
        number = row.int(0) + 1
        return false
      }
      try write(entry, file: id, sequence: number)
    }
    for changed in changes.rows {
      try row.run([.int(changed.revision), .int(changed.lastFolio), .text(changed.reference.text)])
      if let entry = changes.entries.last {
        let act = entry.header.act.text
        try receipt.run([.text(changed.reference.text), .int(changed.revision), .text(act)])
      }
    }
    for indexed in changes.texts {
      try text.run([.int(number), .text(indexed.caseReference.text), .text(indexed.foldedText)])
      try index.run([.int(number), .text(indexed.foldedText)])
    }
    try sequence.run([.int(number)])
    try commit.run()
  }

  private func write(_ sealed: Entry, file id: Int64, sequence: Int64) throws {
    let header = sealed.header
    try entry.run([
      .int(id), .int(header.folio), .int(sequence), header.caseReference.map { .text($0.text) } ?? .null,
      .int(header.at.milliseconds), .text(header.by.text), .text(header.kind.rawValue),
      .text(header.act.text),
      sealed.content.map { .bytes($0) } ?? .null, sealed.salt.map { .bytes($0) } ?? .null,
      .bytes(sealed.contentDigest.bytes), .bytes(sealed.digest.bytes),
    ])
    try act.run([.text(header.act.text), .text(header.file.text), .text(String(header.folio))])
    try head.run([.int(header.folio), .bytes(sealed.digest.bytes), .int(id)])
  }
}
