import Casework
import GRDB
import GRDBSQLite
import Glibc

/// The one place where what SQLite answers becomes what a user of the store can understand.
extension RepositoryError {
  /// - Parameters:
  ///   - code: an extended result code.
  ///   - systemError: the `errno` behind it, 0 for none.
  init(sqlite code: Int32, systemError: Int32, message: String, path: String) {
    let detail = "SQLite \(code)" + (systemError == 0 ? "" : ", errno \(systemError)") + ": " + message
    switch (code & 0xFF, code) {
    case (_, Self.fsyncFailed), (_, Self.folderFsyncFailed): self = .notSynced(path: path)
    case (SQLITE_FULL, _): self = .full
    case (SQLITE_IOERR, _), (SQLITE_CANTOPEN, _):
      switch systemError {
      case ENOSPC, EDQUOT, EFBIG: self = .full
      case EROFS, EACCES, EPERM: self = .readOnly(path: path)
      // Some failed writes come without the system's word.
      case 0 where FreeSpace.isUsedUp(at: path): self = .full
      default: self = .unusable(detail: detail)
      }
    case (SQLITE_READONLY, _), (SQLITE_PERM, _): self = .readOnly(path: path)
    case (SQLITE_BUSY, _), (SQLITE_LOCKED, _), (SQLITE_PROTOCOL, _): self = .busy
    case (SQLITE_CORRUPT, _), (SQLITE_NOTADB, _): self = .damaged(detail: detail)
    default: self = .unusable(detail: detail)
    }
  }

  /// What GRDB throws, which is an error of SQLite in all but faults of the program.
  init(_ error: any Error, connection: OpaquePointer?, path: String) {
    switch error {
    case let error as RepositoryError:
      self = error
    case let error as DatabaseError:
      self.init(
        sqlite: error.extendedResultCode.rawValue,
        systemError: connection.map { sqlite3_system_errno($0) } ?? 0,
        message: error.message ?? "",
        path: path
      )
    default:
      self = .unusable(detail: "\(error)")
    }
  }

  /// A call to the system that failed on a file of the store.
  init(systemError: Int32, path: String) {
    switch systemError {
    case ENOSPC, EDQUOT, EFBIG: self = .full
    case EROFS, EACCES, EPERM: self = .readOnly(path: path)
    case ELOOP: self = .tooOpen(path: path)
    case ENOENT: self = .missing(path: path)
    default: self = .unusable(detail: "errno \(systemError) at \(path)")
    }
  }

  private static let fsyncFailed = SQLITE_IOERR | 4 << 8
  private static let folderFsyncFailed = SQLITE_IOERR | 5 << 8
}
