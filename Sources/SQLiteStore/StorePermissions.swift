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
    try checkFolder(of: path, isTraining: true)
  }

  /// Checks the folder alone.
  ///
  /// Practice data may lie in a folder that others can list, `/tmp` included, as long as they cannot put another file in
  /// the place of one; the folder of a real store is closed to everybody else.
  static func checkFolder(of path: String, isTraining: Bool) throws(RepositoryError) {
    let folder = folder(of: path)
    guard let mode = mode(folder, stat) else { throw .missing(path: folder) }
    let canReplace = mode & 0o022 != 0 && mode & S_ISVTX == 0
    guard isTraining ? !canReplace : mode & 0o077 == 0 else { throw .tooOpen(path: folder) }
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
