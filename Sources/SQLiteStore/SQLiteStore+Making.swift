package import Casework
import GRDB
import Glibc

extension SQLiteStore {
  /// Makes an empty store and opens it. The folder is made too where it is missing.
  ///
  /// - Parameter training: whether it holds practice data only.
  /// - Throws: ``RepositoryError/exists(path:)`` when anything stands at the path or beside it.
  package static func create(
    at path: String,
    training: Bool,
    now: Instant
  ) throws(RepositoryError) -> SQLiteStore {
    let beside = ["-wal", "-shm", ".lock", ".files"].map { path + $0 }
    for path in [path] + beside where access(path, F_OK) == 0 { throw .exists(path: path) }
    let folder = StorePermissions.folder(of: path)
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw RepositoryError(systemError: errno, path: folder) }
    try StorePermissions.checkFolder(of: path, isTraining: training)
    // SQLite gives the log the permissions of the file, so the file comes first.
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .exists(path: path) : RepositoryError(systemError: errno, path: path)
    }
    Glibc.close(descriptor)
    do throws(RepositoryError) {
      if mkdir(path + ".files", 0o700) != 0 {
        throw RepositoryError(systemError: errno, path: path + ".files")
      }
      try StoreLock(path: path + ".lock", patience: .seconds(5)).fill(path, training: training, now: now)
      // A name is on the disk once its folder is.
      try Descriptor(openat(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC), path: folder).sync(folder)
      return try SQLiteStore(path: path, isReadOnly: false, patience: .seconds(5))
    } catch {
      // Half a store would only be in the way of the next try.
      rmdir(path + ".files")
      for path in [path + "-wal", path + "-shm", path + ".lock", path] { unlink(path) }
      throw error
    }
  }
}

extension StoreLock {
  /// Makes tables and the store's own row in an empty file.
  func fill(_ path: String, training: Bool, now: Instant) throws(RepositoryError) {
    try alone(path) { queue in
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA page_size = 4096; PRAGMA journal_mode = WAL")
      }
      try Schema.migrator.migrate(queue)
      try queue.write { database in
        try database.execute(
          sql: "INSERT INTO store (id, is_training, created_at, last_sequence) VALUES (1, ?, ?, 0)",
          arguments: [training, now.milliseconds]
        )
      }
    }
  }

  /// Brings an older store to the newest form.
  func migrate(_ path: String) throws(RepositoryError) {
    try alone(path) { queue in try Schema.migrator.migrate(queue) }
  }

  /// Runs a body with a writer of its own under the lock, and leaves everything in the main file.
  private func alone(_ path: String, _ body: (DatabaseQueue) throws -> Void) throws(RepositoryError) {
    try held(orElse: { $0 }) { () throws(RepositoryError) in
      let queue = try DatabaseQueue.opened(path, .writer)
      do {
        try body(queue)
        try queue.whole(path) { (connection) throws(RepositoryError) in try connection.checkpoint() }
        try queue.close()
      } catch {
        let mapped = RepositoryError(error, connection: nil, path: path)
        try? queue.close()
        throw mapped
      }
    }
  }
}
