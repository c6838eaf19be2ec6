import Casework
import GRDBSQLite

/// One row of a result, read by column number; valid until the statement steps on.
struct ResultRow {
  let statement: OpaquePointer

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
  func int(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }
  func flag(_ column: Int32) -> Bool { int(column) != 0 }

  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let bytes = sqlite3_column_blob(statement, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column))))
  }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }
  func optionalBytes(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : bytes(column) }

  /// A column that must hold what its type takes; anything else means that the store is damaged.
  func required<Value>(
    _ column: Int32,
    _ make: (String) throws -> Value?
  ) throws(RepositoryError) -> Value {
    guard let value = try? make(text(column)) else { throw misread(column) }
    return value
  }

  /// As ``required(_:_:)``, nil for null.
  func optional<Value>(
    _ column: Int32,
    _ make: (String) throws -> Value?
  ) throws(RepositoryError) -> Value? {
    isNull(column) ? nil : try required(column, make)
  }

  func digest(_ column: Int32) throws(RepositoryError) -> SHA256Digest {
    let count = Int(sqlite3_column_bytes(statement, column))
    guard let bytes = sqlite3_column_blob(statement, column),
      let digest = SHA256Digest(bytes: UnsafeRawBufferPointer(start: bytes, count: count))
    else { throw misread(column) }
    return digest
  }

  func instant(_ column: Int32) -> Instant { Instant(millisecondsSinceEpoch: int(column)) }

  func day(_ column: Int32) throws(RepositoryError) -> CivilDate {
    guard let number = Int32(exactly: int(column)), let day = CivilDate(daysSinceEpoch: number) else {
      throw misread(column)
    }
    return day
  }

  // The value itself may be personal data and does not belong in an error.
  private func misread(_ column: Int32) -> RepositoryError {
    let name = sqlite3_column_name(statement, column).map { String(cString: $0) } ?? "\(column)"
    return .damaged(detail: "column \(name) holds no value of its type")
  }
}
