import CSQLite
import Casework
import GRDB
import GRDBSQLite

/// One connection inside one access: runs static statements out of GRDB's cache, values bound and read by position.
///
/// After a statement failed, nothing more runs: SQLite may have rolled back already, and what followed would
/// commit on its own.
final class Connection {
  let path: String
  private let database: Database
  private(set) var fault: RepositoryError?
  private var isBudgeted = false

  init(_ database: Database, path: String) {
    self.database = database
    self.path = path
  }

  /// Runs a statement and gives the number of rows that it changed.
  @discardableResult
  func run(_ sql: StaticSQL, _ values: [SQLValue] = []) throws(RepositoryError) -> Int {
    let statement = try bound(sql, values)
    defer { reset(statement) }
    while try step(statement) {}
    return Int(sqlite3_changes(database.sqliteConnection))
  }

  /// Reads rows until the body says false.
  ///
  /// - Parameter isKept: whether the statement stays prepared for the next time; not where its text depends on what
  ///   somebody types.
  func each(
    _ sql: StaticSQL,
    _ values: [SQLValue] = [],
    isKept: Bool = true,
    _ body: (ResultRow) throws(RepositoryError) -> Bool
  ) throws(RepositoryError) {
    let statement = try bound(sql, values, isKept: isKept)
    defer { reset(statement) }
    while try step(statement) {
      guard try body(ResultRow(statement: statement.sqliteStatement)) else { return }
    }
  }

  /// Reads all rows.
  func all<Value>(
    _ sql: StaticSQL,
    _ values: [SQLValue] = [],
    _ read: (ResultRow) throws(RepositoryError) -> Value
  ) throws(RepositoryError) -> [Value] {
    var result: [Value] = []
    let statement = try bound(sql, values)
    defer { reset(statement) }
    while try step(statement) { result.append(try read(ResultRow(statement: statement.sqliteStatement))) }
    return result
  }

  /// Reads the first row.
  func first<Value>(
    _ sql: StaticSQL,
    _ values: [SQLValue] = [],
    _ read: (ResultRow) throws(RepositoryError) -> Value
  ) throws(RepositoryError) -> Value? {
    let statement = try bound(sql, values)
    defer { reset(statement) }
    return try step(statement) ? try read(ResultRow(statement: statement.sqliteStatement)) : nil
  }

  /// Whether the statement that ran last changed anything, counted with what its triggers and virtual tables wrote.
  var totalChanges: Int { Int(sqlite3_total_changes(database.sqliteConnection)) }

  /// Runs a body whose statements end early, as if they had no more rows, once they used 50 ms of processor time.
  func budgeted<Value>(_ body: () throws(RepositoryError) -> Value) throws(RepositoryError) -> Value {
    isBudgeted = true
    csqlite_begin_budget(database.sqliteConnection, 50)
    defer {
      csqlite_end_budget(database.sqliteConnection)
      isBudgeted = false
    }
    return try body()
  }

  /// Moves the log into the main file and, when nobody reads, cuts it. Only ever called under the lock of the store.
  ///
  /// Without a busy handler it waits for no reader; what a reader still needs stays for the next time.
  func checkpoint() throws(RepositoryError) {
    try run("PRAGMA busy_timeout = 0")
    try run("PRAGMA wal_checkpoint(TRUNCATE)")
    try run("PRAGMA busy_timeout = 5000")
  }

  /// Ends a transaction that only read, also after a statement failed.
  func end() {
    guard sqlite3_get_autocommit(database.sqliteConnection) == 0 else { return }
    sqlite3_exec(database.sqliteConnection, "ROLLBACK", nil, nil, nil)
  }

  /// Takes an error for every statement from here on.
  func fail(_ error: RepositoryError) -> RepositoryError {
    fault = fault ?? error
    return error
  }

  private func bound(
    _ sql: StaticSQL,
    _ values: [SQLValue],
    isKept: Bool = true
  ) throws(RepositoryError) -> Statement {
    if let fault { throw fault }
    let statement: Statement
    do {
      statement =
        try isKept ? database.cachedStatement(sql: sql.text) : database.makeStatement(sql: sql.text)
    } catch {
      throw fail(RepositoryError(error, connection: database.sqliteConnection, path: path))
    }
    var index: Int32 = 1
    for value in values {
      let code = Self.bind(value, to: statement.sqliteStatement, at: index)
      guard code == SQLITE_OK else { throw failed(code) }
      index += 1
    }
    return statement
  }

  private static func bind(_ value: SQLValue, to statement: OpaquePointer, at index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(statement, index)
    case .int(let number): return sqlite3_bind_int64(statement, index, number)
    case .text(""):
      return sqlite3_bind_text(statement, index, "", 0, copied)
    case .text(var text):
      return text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(statement, index, $0.baseAddress, Int32($0.count), copied)
        }
      }
    case .blob(let bytes):
      return bytes.isEmpty
        ? sqlite3_bind_zeroblob(statement, index, 0)
        : sqlite3_bind_blob(statement, index, bytes, Int32(bytes.count), copied)
    }
  }

  private func step(_ statement: Statement) throws(RepositoryError) -> Bool {
    switch sqlite3_step(statement.sqliteStatement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case SQLITE_INTERRUPT where isBudgeted: return false
    case let code: throw failed(code)
    }
  }

  private func failed(_ code: Int32) -> RepositoryError {
    let connection = database.sqliteConnection
    return fail(
      RepositoryError(
        sqlite: code,
        systemError: sqlite3_system_errno(connection),
        message: String(cString: sqlite3_errmsg(connection)),
        path: path
      )
    )
  }

  private func reset(_ statement: Statement) {
    // Its result repeats the error of the last step, which was thrown already.
    sqlite3_reset(statement.sqliteStatement)
    sqlite3_clear_bindings(statement.sqliteStatement)
  }
}

/// Tells SQLite to copy what is bound.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
