import GRDBSQLite

/// SQLite through its C interface alone: what a store could do at best.
final class RawDatabase {
  private let connection: OpaquePointer

  init(_ path: String, isReadOnly: Bool = true) throws {
    var opened: OpaquePointer?
    let flags = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    let code = sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw BenchError("cannot open \(path): \(code)")
    }
    connection = opened
    try execute("PRAGMA mmap_size = 0; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY")
    if !isReadOnly { try execute("PRAGMA synchronous = FULL") }
  }

  deinit { sqlite3_close_v2(connection) }

  func execute(_ sql: String) throws {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  func prepare(_ sql: String) throws -> RawStatement {
    var statement: OpaquePointer?
    guard
      sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        == SQLITE_OK,
      let statement
    else { throw failure }
    return RawStatement(statement)
  }

  private var failure: BenchError { BenchError(String(cString: sqlite3_errmsg(connection))) }
}

/// A prepared statement.
final class RawStatement {
  private let statement: OpaquePointer

  fileprivate init(_ statement: OpaquePointer) { self.statement = statement }

  deinit { sqlite3_finalize(statement) }

  /// A value bound to a statement.
  enum Value {
    case null
    case int(Int64)
    case text(String)
    case bytes([UInt8])

    static func int(_ value: Int) -> Value { .int(Int64(value)) }
  }

  /// Runs the statement and calls a body for each row until it says false.
  func run(_ values: [Value] = [], _ row: (RawStatement) -> Bool = { _ in true }) throws {
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() { bind(value, at: Int32(index) + 1) }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        if !row(self) { return }
      case SQLITE_DONE: return
      case let code:
        throw BenchError("\(code): " + String(cString: sqlite3_errmsg(sqlite3_db_handle(statement))))
      }
    }
  }

  private func bind(_ value: Value, at index: Int32) {
    switch value {
    case .null: sqlite3_bind_null(statement, index)
    case .int(let value): sqlite3_bind_int64(statement, index, value)
    case .text(let value): sqlite3_bind_text(statement, index, value, -1, copied)
    case .bytes(let value): sqlite3_bind_blob(statement, index, value, Int32(value.count), copied)
    }
  }

  func int(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

  func text(_ column: Int32) -> String {
    sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
  }

  /// The bytes of a column where SQLite has them; valid until the next row.
  func raw(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(statement, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
  }

  /// Touches every column as a reader of the row would; gives the number of bytes.
  func touch() -> Int {
    var bytes = 0
    for column in 0..<sqlite3_column_count(statement) {
      _ = sqlite3_column_text(statement, column)
      bytes += Int(sqlite3_column_bytes(statement, column))
    }
    return bytes
  }
}

/// Tells SQLite to copy what is bound.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
