import Casework
import Glibc

/// A store is its owner's alone: nobody else may read it, change it, or put another in its place.
enum StorePermissions {
  /// Checks the store, what lies beside it, and the folder.
  ///
  /// - Throws: ``RepositoryError/tooOpen(path:)`` with the first path that others can reach or that is a link.
  static func check(_ path: String) throws(RepositoryError) {
    for suffix in ["", "-wal", "-shm", ".lock", ".files"] {
      guard let mode = mode(path + suffix, lstat) else { continue }
      guard mode & S_IFMT != S_IFLNK, mode & 0o077 == 0 else { throw .tooOpen(path: path + suffix) }
    }
    try checkFolder(of: path)
  }

  /// Checks the folder alone.
  static func checkFolder(of path: String) throws(RepositoryError) {
    let folder = folder(of: path)
    guard let mode = mode(folder, stat) else { throw .missing(path: folder) }
    guard mode & 0o077 == 0 else { throw .tooOpen(path: folder) }
  }

  /// The folder of a path: `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func mode(
    _ path: String,
    _ call: (UnsafePointer<CChar>, UnsafeMutablePointer<stat>) -> Int32
  ) -> mode_t? {
    var status = stat()
    return call(path, &status) == 0 ? status.st_mode : nil
  }
}
