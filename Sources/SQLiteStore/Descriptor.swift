import Casework
import Glibc

/// An open file or folder, closed with the value.
struct Descriptor: ~Copyable {
  /// How folders are opened: no link is followed.
  static let folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  let number: Int32

  init(_ number: Int32, path: String) throws(RepositoryError) {
    guard number >= 0 else {
      throw RepositoryError(systemError: errno == ENOTDIR ? ELOOP : errno, path: path)
    }
    self.number = number
  }

  init(folder path: String) throws(RepositoryError) {
    try self.init(open(path, Self.folderFlags), path: path)
  }

  deinit { close(number) }

  func sync(_ path: String) throws(RepositoryError) {
    guard fsync(number) == 0 else { throw .notSynced(path: path) }
  }

  func write(_ bytes: [UInt8], _ path: String) throws(RepositoryError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(number, $0.baseAddress?.advanced(by: done), $0.count - done)
      }
      guard count >= 0 || errno == EINTR else { throw RepositoryError(systemError: errno, path: path) }
      done += max(count, 0)
    }
  }
}
