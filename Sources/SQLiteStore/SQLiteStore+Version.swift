import GRDBSQLite

extension SQLiteStore {
  /// The version of the SQLite library that the program runs with.
  package static var sqliteVersion: String { String(cString: sqlite3_libversion()) }
}
