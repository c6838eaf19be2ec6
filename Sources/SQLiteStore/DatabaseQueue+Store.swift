import CSQLite
import Casework
import GRDB
import GRDBSQLite

extension DatabaseQueue {
  /// What a connection is for.
  enum Role { case reader, writer }

  /// Opens a connection with the store's settings.
  ///
  /// - Parameter patience: how long a write waits for whoever holds the file without the lock beside it.
  static func opened(
    _ path: String,
    _ role: Role,
    patience: Duration = .seconds(5)
  ) throws(RepositoryError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = role == .reader
    configuration.foreignKeysEnabled = role == .writer
    // Should never be waited for: whoever writes holds the lock beside the store.
    configuration.busyMode = .timeout(patience / .seconds(1))
    configuration.label = "store"
    configuration.prepareDatabase { database in
      let code = csqlite_harden(database.sqliteConnection)
      guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
      try database.execute(sql: settings)
      if role == .writer { try database.execute(sql: writerSettings) }
    }
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw RepositoryError(error, connection: nil, path: path)
    }
  }

  /// Runs a body with the connection alone.
  func whole<Result>(
    _ path: String,
    _ body: (Connection) throws(RepositoryError) -> Result
  ) throws(RepositoryError) -> Result {
    var outcome: Swift.Result<Result, RepositoryError> = .failure(.busy)
    unsafeRead { database in
      do throws(RepositoryError) {
        outcome = .success(try body(Connection(database, path: path)))
      } catch {
        outcome = .failure(error)
      }
    }
    return try outcome.get()
  }

  private static let settings = """
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
    PRAGMA cache_size = -16000;
    PRAGMA temp_store = MEMORY
    """

  private static let writerSettings = """
    PRAGMA synchronous = FULL;
    PRAGMA wal_autocheckpoint = 1000;
    PRAGMA journal_size_limit = 67108864
    """
}
