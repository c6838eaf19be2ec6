import Glibc

/// Bare files: what a durable write costs without any database.
enum RawFile {
  /// Appends a page with its frame header and syncs, so many times; milliseconds each.
  static func syncedAppends(_ count: Int, beside store: String) throws -> Samples {
    let path = store + ".bench-floor"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw BenchError("cannot write \(path)") }
    defer {
      close(descriptor)
      unlink(path)
    }
    let page = [UInt8](repeating: 0x41, count: 4120)
    return Samples(
      (0..<count).map { _ in
        Stopwatch.milliseconds {
          _ = write(descriptor, page, page.count)
          fdatasync(descriptor)
        }
      }
    )
  }

  /// Writes a new file of so many bytes and syncs it and its folder.
  static func writeSynced(_ bytes: [UInt8], name: String, in folder: String) {
    let descriptor = open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    _ = write(descriptor, bytes, bytes.count)
    fsync(descriptor)
    close(descriptor)
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    fsync(opened)
    close(opened)
  }
}
