import Casework
import Glibc

/// The folder of attachments: each under the digest of its bytes, `ab/cdef…`, in files of mode 0600.
///
/// Every step is taken from an open folder and follows no link, so nobody can lead it elsewhere.
struct AttachmentFolder: AttachmentStore {
  let path: String
  let isReadOnly: Bool

  func write(_ bytes: [UInt8]) throws(RepositoryError) -> SHA256Digest {
    guard !isReadOnly else { throw .readOnly(path: path) }
    let digest = SHA256Digest.of(bytes)
    let name = Self.name(digest)
    let root = try Descriptor(folder: path)
    if mkdirat(root.number, name.folder, 0o700) == 0 {
      try root.sync(path)
    } else if errno != EEXIST {
      throw RepositoryError(systemError: errno, path: path)
    }
    let folder = try Descriptor(openat(root.number, name.folder, Descriptor.folderFlags), path: path)
    // A half-written file never has the name; one of another length was harmed later and is put right.
    if try !isKept(name.file, count: bytes.count, in: folder) {
      try write(bytes, as: name.file, in: folder)
    }
    // Also for bytes that were there: whoever wrote them may not have come so far.
    try folder.sync(path)
    return digest
  }

  func bytes(of digest: SHA256Digest) throws(RepositoryError) -> [UInt8]? {
    guard let file = try opened(digest) else { return nil }
    var status = stat()
    guard fstat(file.number, &status) == 0 else { throw RepositoryError(systemError: errno, path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .tooOpen(path: path) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(file.number, $0.baseAddress?.advanced(by: done), $0.count - done)
      }
      guard count >= 0 || errno == EINTR else { throw RepositoryError(systemError: errno, path: path) }
      if count == 0 { break }
      done += max(count, 0)
    }
    guard done == bytes.count, SHA256Digest.of(bytes) == digest else {
      throw .damaged(detail: "attachment \(digest.short) does not have its digest")
    }
    return bytes
  }

  func contains(_ digest: SHA256Digest) throws(RepositoryError) -> Bool {
    try opened(digest) != nil
  }

  private func opened(_ digest: SHA256Digest) throws(RepositoryError) -> Descriptor? {
    let name = Self.name(digest)
    let root = try Descriptor(folder: path)
    let folder = openat(root.number, name.folder, Descriptor.folderFlags)
    if folder < 0, errno == ENOENT { return nil }
    let opened = try Descriptor(folder, path: path)
    let file = openat(opened.number, name.file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file < 0, errno == ENOENT { return nil }
    return try Descriptor(file, path: path)
  }

  private func isKept(
    _ name: String,
    count: Int,
    in folder: borrowing Descriptor
  ) throws(RepositoryError) -> Bool {
    var status = stat()
    guard fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return false }
      throw RepositoryError(systemError: errno, path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .tooOpen(path: path) }
    return status.st_size == count
  }

  /// Writes under a name that nobody looks for, and gives the bytes their name once they are on the disk.
  private func write(
    _ bytes: [UInt8],
    as name: String,
    in folder: borrowing Descriptor
  ) throws(RepositoryError) {
    let temporary = AttachmentLeftovers.prefix + String(UInt64.random(in: 0 ... .max), radix: 16)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try Descriptor(openat(folder.number, temporary, flags, 0o600), path: path)
    // Says that somebody is at it.
    _ = flock(file.number, LOCK_EX | LOCK_NB)
    do throws(RepositoryError) {
      try file.write(bytes, path)
      try file.sync(path)
      guard renameat(folder.number, temporary, folder.number, name) == 0 else {
        throw RepositoryError(systemError: errno, path: path)
      }
    } catch {
      unlinkat(folder.number, temporary, 0)
      throw error
    }
  }

  private static func name(_ digest: SHA256Digest) -> (folder: String, file: String) {
    let text = digest.text
    return (String(text.prefix(2)), String(text.dropFirst(2)))
  }
}
