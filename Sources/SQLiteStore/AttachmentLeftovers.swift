import Casework
import Glibc

/// Halves of attachments that a process left behind which ended while it wrote: `.new-…` beside the whole ones.
///
/// Nothing refers to them. Whoever writes one holds its lock, so one that is free and old belongs to nobody.
package enum AttachmentLeftovers {
  /// What a half is called before it gets its name.
  static let prefix = ".new-"

  /// The paths of those that nobody writes to and that are older than so many seconds.
  package static func paths(ofStoreAt store: String, olderThan seconds: Int = 600) -> [String] {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let root = store + ".files"
    return names(in: root).filter { $0.utf8.count == 2 }.sorted().flatMap { folder in
      names(in: "\(root)/\(folder)").filter { $0.hasPrefix(prefix) }.sorted().map {
        "\(root)/\(folder)/\($0)"
      }
    }.filter { path in
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
      return status.st_mtim.tv_sec <= now.tv_sec - seconds && !isBeingWritten(path)
    }
  }

  /// Removes them; gives how many are gone.
  @discardableResult
  package static func remove(ofStoreAt store: String, olderThan seconds: Int = 600) -> Int {
    paths(ofStoreAt: store, olderThan: seconds).count { unlink($0) == 0 }
  }

  private static func isBeingWritten(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return true }
    defer { close(file) }
    return flock(file, LOCK_EX | LOCK_NB) != 0
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
      )
    }
    return names
  }
}
