import Casework
import Glibc

/// The lock beside the store that every transaction and every checkpoint holds alone.
///
/// SQLite before 3.51.3 can lose acknowledged commits when one process checkpoints while another commits; under one
/// lock it cannot. The lock goes with the process that held it, however that ended.
final class StoreLock: Sendable {
  let path: String
  private let descriptor: Int32
  private let patience: Duration

  /// Opens the lock file, or makes it.
  init(path: String, patience: Duration) throws(RepositoryError) {
    self.path = path
    self.patience = patience
    descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw RepositoryError(systemError: errno, path: path) }
  }

  deinit { close(descriptor) }

  /// Runs a body while holding the lock; waits for it as long as the patience lasts.
  func held<Result, Failure: Error>(
    orElse failure: (RepositoryError) -> Failure,
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if let error = acquire() { throw failure(error) }
    defer { _ = flock(descriptor, LOCK_UN) }
    return try body()
  }

  private func acquire() -> RepositoryError? {
    let clock = ContinuousClock()
    let start = clock.now
    var pause: Int = 500_000
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        return RepositoryError(systemError: errno, path: path)
      }
      guard clock.now - start < patience else { return .busy }
      var wait = timespec(tv_sec: 0, tv_nsec: pause)
      nanosleep(&wait, nil)
      // Many that wait must not eat the processors.
      pause = min(pause * 2, 8_000_000)
    }
    return nil
  }
}
