import Glibc

/// A file that did not exist before.
enum NewFile {
  /// Writes bytes to a new file that only its owner may read, synced; false when something stands there or the disk refuses.
  ///
  /// Links are not followed and nothing is overwritten.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    let isWritten = bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return fsync(descriptor) == 0
    }
    let isClosed = close(descriptor) == 0
    // Half a document is worse than none.
    if !isWritten || !isClosed { unlink(path) }
    return isWritten && isClosed
  }
}
