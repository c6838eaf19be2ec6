/// A search by the C interface: the walk along the names and the full-text index, first fifty rows.
struct RawSearch {
  private let names: RawStatement
  private let texts: RawStatement
  private let rows: RawStatement
  private let row: RawStatement

  init(_ database: RawDatabase) throws {
    names = try database.prepare("SELECT file_id FROM name_keys WHERE word >= ? AND word < ? LIMIT 50")
    rows = try database.prepare("SELECT * FROM queue INDEXED BY queue_file WHERE file_id = ?")
    row = try database.prepare("SELECT * FROM queue INDEXED BY queue_reference WHERE reference = ?")
    texts = try database.prepare(
      """
      SELECT texts.reference FROM text_index JOIN texts ON texts.id = text_index.rowid
      WHERE text_index MATCH ? ORDER BY text_index.rowid DESC LIMIT 50
      """
    )
  }

  func find(_ words: [String]) throws {
    guard let first = words.max(by: { $0.utf8.count < $1.utf8.count }) else { return }
    var files: [Int64] = []
    try names.run([.text(first), .text(first + "\u{10FFFF}")]) { row in
      files.append(row.int(0))
      return true
    }
    for file in files { try rows.run([.int(file)]) { $0.touch() > 0 } }
    guard files.count < 50, words.allSatisfy({ $0.unicodeScalars.count > 1 }) else { return }
    let match = words.map { "\"" + String($0.unicodeScalars.prefix(8)) + "\" *" }.joined(separator: " AND ")
    var references: [String] = []
    try texts.run([.text(match)]) { row in
      references.append(row.text(0))
      return true
    }
    for reference in references { try row.run([.text(reference)]) { $0.touch() > 0 } }
  }
}
