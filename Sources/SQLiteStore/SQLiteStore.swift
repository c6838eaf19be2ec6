package import Casework
import GRDB
import GRDBSQLite
import Synchronization

/// Files kept in one SQLite file, with the attachments in the folder `PATH.files` and the lock `PATH.lock` beside it.
///
/// Reading and writing have a connection each, so a reader never waits for a writer. The writer is opened with the
/// first write, and everything it does happens under ``StoreLock``.
package final class SQLiteStore: CaseRepository {
  /// Where the store is.
  package let path: String
  package let attachments: any AttachmentStore
  private let isReadOnly: Bool
  private let patience: Duration
  private let reader: DatabaseQueue
  private let information: StoreInformation
  private let officerCache = OfficerCache()
  private let writer = Mutex<Writer?>(nil)
  /// Set once the disk did not confirm a write.
  private let isStopped = Mutex(false)

  private struct Writer {
    let queue: DatabaseQueue
    let lock: StoreLock
  }

  /// Opens the store at a path.
  ///
  /// - Parameters:
  ///   - readOnly: whether every write is refused.
  ///   - patience: how long a write waits for another program's before it is ``RepositoryError/busy``.
  /// - Throws: the first that holds of missing, foreign, newer, damaged, tooOpen, busy, readOnly, full.
  package static func open(
    at path: String,
    readOnly: Bool = false,
    patience: Duration = .seconds(5)
  ) throws(RepositoryError) -> SQLiteStore {
    let header = try StoreHeader(readingAt: path)
    try header.check()
    try StorePermissions.check(path)
    if header.schemaVersion < Schema.version, !readOnly {
      try StoreLock(path: path + ".lock", patience: patience).migrate(path)
    }
    let store = try SQLiteStore(path: path, isReadOnly: readOnly, patience: patience)
    try StorePermissions.checkFolder(of: path, isTraining: store.information.isTraining)
    return store
  }

  init(path: String, isReadOnly: Bool, patience: Duration) throws(RepositoryError) {
    self.path = path
    self.isReadOnly = isReadOnly
    self.patience = patience
    attachments = AttachmentFolder(path: path + ".files", isReadOnly: isReadOnly)
    reader = try DatabaseQueue.opened(path, .reader)
    information = try reader.whole(path) { (connection) throws(RepositoryError) in
      let version = try connection.first("PRAGMA user_version") { Int($0.int(0)) } ?? 0
      guard version <= Schema.version else { throw .newer(found: version, known: Schema.version) }
      let columns: StaticSQL =
        version < 3 ? "SELECT is_training, created_at, 1" : "SELECT is_training, created_at, has_stale_lists"
      let found = try connection.first(columns + "FROM store") { row in
        StoreInformation(
          isTraining: row.flag(0),
          createdAt: row.instant(1),
          schemaVersion: version,
          hasStaleLists: row.flag(2)
        )
      }
      guard let found else { throw .damaged(detail: "the store's own row is missing") }
      return found
    }
  }

  /// Moves the log into the main file, if nobody else writes, and closes the connections. Whoever opens the store
  /// next has no log to go through first.
  package func close() {
    writer.withLock { writer in
      if let writer {
        _ = try? writer.lock.held(orElse: { $0 }) { () throws(RepositoryError) in
          try writer.queue.whole(path) { (connection) throws(RepositoryError) in
            try connection.checkpoint()
          }
        }
        try? writer.queue.close()
      }
      writer = nil
    }
    try? reader.close()
  }

  // MARK: - Reading

  package func read<Result>(
    _ body: (any CaseReading) throws(RepositoryError) -> Result
  ) throws(RepositoryError) -> Result {
    try examine { (connection) throws(RepositoryError) in
      try connection.run("BEGIN")
      defer { connection.end() }
      return try body(
        StoreReading(
          connection: connection,
          storeInformation: information,
          officerCache: officerCache
        )
      )
    }
  }

  /// Runs a body with the connection that only reads.
  func examine<Result>(
    _ body: (Connection) throws(RepositoryError) -> Result
  ) throws(RepositoryError) -> Result {
    try reader.whole(path, body)
  }

  // MARK: - Writing

  package func write<Result, Failure: Error>(
    _ body: (any CaseWriting) throws(Failure) -> Result
  ) throws(WriteError<Failure>) -> Result {
    let writer: Writer
    do throws(RepositoryError) {
      writer = try self.openedWriter()
    } catch {
      throw .store(error)
    }
    var outcome: Swift.Result<Result, WriteError<Failure>> = .failure(.store(.busy))
    writer.queue.writeWithoutTransaction { database in
      do throws(WriteError<Failure>) {
        outcome = .success(
          try writer.lock.held(orElse: { WriteError.store($0) }) { () throws(WriteError<Failure>) in
            try transaction(database, body)
          }
        )
      } catch {
        outcome = .failure(error)
      }
    }
    return try outcome.get()
  }

  /// Merges the search index as far as it is worth it; for idle moments. Gives whether there is more to merge.
  @discardableResult
  package func mergeSearchIndex() throws(RepositoryError) -> Bool {
    let outcome: Bool
    do throws(WriteError<RepositoryError>) {
      outcome = try write { (store) throws(RepositoryError) in
        guard let store = store as? StoreWriting else { return false }
        return try store.mergeSearchIndex(pages: 500)
      }
    } catch {
      switch error {
      case .refused(let error), .store(let error): throw error
      }
    }
    return outcome
  }

  private func openedWriter() throws(RepositoryError) -> Writer {
    if isReadOnly { throw .readOnly(path: path) }
    if isStopped.withLock({ $0 }) { throw .notSynced(path: path) }
    var failure: RepositoryError?
    let opened = writer.withLock { writer in
      if writer == nil {
        do throws(RepositoryError) {
          writer = Writer(
            queue: try DatabaseQueue.opened(path, .writer, patience: patience),
            lock: try StoreLock(path: path + ".lock", patience: patience)
          )
        } catch {
          failure = error
        }
      }
      return writer
    }
    guard let opened else { throw failure ?? .busy }
    return opened
  }

  private func transaction<Result, Failure: Error>(
    _ database: Database,
    _ body: (any CaseWriting) throws(Failure) -> Result
  ) throws(WriteError<Failure>) -> Result {
    do {
      try database.beginTransaction(.immediate)
    } catch {
      throw .store(mapped(error, database))
    }
    let connection = Connection(database, path: path)
    let store = StoreWriting(connection, information)
    let result: Result
    do throws(Failure) {
      result = try body(store)
    } catch {
      undo(database)
      throw .refused(error)
    }
    do {
      try store.finish()
      // A body may swallow what a statement threw; its transaction is not whole all the same.
      if let fault = connection.fault { throw fault }
      try database.commit()
    } catch {
      let mapped = mapped(error, database)
      undo(database)
      throw .store(mapped)
    }
    return result
  }

  private func undo(_ database: Database) {
    // Where this fails SQLite has rolled back already.
    try? database.rollback()
  }

  private func mapped(_ error: any Error, _ database: Database) -> RepositoryError {
    let mapped = RepositoryError(error, connection: database.sqliteConnection, path: path)
    // A second fsync proves nothing: the pages that were not written count as clean.
    if case .notSynced = mapped { isStopped.withLock { $0 = true } }
    return mapped
  }
}
