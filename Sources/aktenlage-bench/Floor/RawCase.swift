import Crypto

/// A case by the C interface: its file's rows, each hashed twice as the chain demands.
struct RawCase {
  private let file: RawStatement
  private let entries: RawStatement

  init(_ database: RawDatabase) throws {
    file = try database.prepare(
      "SELECT files.id, files.reference FROM cases JOIN files ON files.id = cases.file_id WHERE cases.reference = ?"
    )
    entries = try database.prepare(
      """
      SELECT folio, case_reference, at, officer, kind, act, content, salt, content_digest, digest
      FROM entries WHERE file_id = ? ORDER BY folio
      """
    )
  }

  /// Reads and hashes the file of a case; gives the number of entries.
  func open(_ reference: String) throws -> Int {
    var id: Int64 = 0
    try file.run([.text(reference)]) { row in
      id = row.int(0)
      return false
    }
    return try read(id)
  }

  /// Reads and hashes a file.
  func read(_ id: Int64) throws -> Int {
    var count = 0
    var previous = SHA256.hash(data: [UInt8]())
    try entries.run([.int(id)]) { row in
      var inner = SHA256()
      inner.update(bufferPointer: row.raw(7))
      inner.update(bufferPointer: row.raw(6))
      var outer = SHA256()
      previous.withUnsafeBytes { outer.update(bufferPointer: $0) }
      for column in Int32(0)...5 { outer.update(bufferPointer: row.raw(column)) }
      inner.finalize().withUnsafeBytes { outer.update(bufferPointer: $0) }
      previous = outer.finalize()
      count += 1
      return true
    }
    return count
  }
}
