import Glibc

/// An open file or folder, closed when it is no longer used.
struct OpenFile: ~Copyable {
  private let descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Opens a folder to look for files in it; symbolic links are followed, as for any path a person types.
  static func folder(_ path: String) throws(FileFault) -> OpenFile {
    try opened(openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// A folder in this one that is no symbolic link.
  func folder(_ name: String) throws(FileFault) -> OpenFile {
    guard try type(of: name) == S_IFDIR else { throw .missing }
    return try Self.opened(openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
  }

  /// A regular file in this folder that is no symbolic link, opened for reading.
  func file(_ name: String) throws(FileFault) -> OpenFile {
    // Opening a device or pipe can block or set something off, so the first look does not open.
    guard try type(of: name) == S_IFREG else { throw .notRegularFile }
    let file = try Self.opened(
      openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    )
    // Between the two looks another file may have taken the name.
    guard try file.status().st_mode & S_IFMT == S_IFREG else { throw .notRegularFile }
    return file
  }

  /// What a name in this folder stands for, unless it is a symbolic link.
  private func type(of name: String) throws(FileFault) -> mode_t {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw Self.fault(errno) }
    guard status.st_mode & S_IFMT != S_IFLNK else { throw .symbolicLink }
    return status.st_mode & S_IFMT
  }

  private func status() throws(FileFault) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.fault(errno) }
    return status
  }

  private static func opened(_ descriptor: Int32) throws(FileFault) -> OpenFile {
    guard descriptor >= 0 else { throw fault(errno) }
    return OpenFile(descriptor)
  }

  private static func fault(_ code: Int32) -> FileFault {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case ELOOP: .symbolicLink
    default: .unreadable(code: code)
    }
  }

  /// The bytes of the file, but never more than `limit` and one, by which it is known to be too large.
  func bytes(upTo limit: Int) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    // The size is a hint only: the file may grow, and some files state none.
    var room = min(max(Int(try status().st_size), 0), limit) + 1
    while bytes.count <= limit, room > 0 {
      var code: Int32 = 0
      let wanted = room
      let part = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        let found = read(descriptor, buffer.baseAddress, wanted)
        if found < 0 { code = errno }
        count = max(found, 0)
      }
      if code == EINTR { continue }
      guard code == 0 else { throw .unreadable(code: code) }
      if part.isEmpty { break }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      room = min(65_536, limit + 1 - bytes.count)
    }
    return bytes
  }
}
