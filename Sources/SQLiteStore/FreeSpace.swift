import Glibc

/// Whether a store has room to grow, asked of the system where SQLite does not hand down why a write failed.
enum FreeSpace {
  /// What a transaction may need; less than this is none.
  private static let reserve: UInt64 = 1 << 20

  /// Whether the disk is full or the process may write no larger files.
  static func isUsedUp(at path: String) -> Bool {
    var disk = statvfs()
    if statvfs(path, &disk) == 0, UInt64(disk.f_bavail) * UInt64(disk.f_frsize) < reserve { return true }
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { return false }
    return ["", "-wal", "-shm"].contains { suffix in
      var file = stat()
      return stat(path + suffix, &file) == 0 && UInt64(file.st_size) + reserve > limit.rlim_cur
    }
  }
}
