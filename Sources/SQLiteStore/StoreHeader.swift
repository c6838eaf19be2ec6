import Casework
import Glibc

/// What the first bytes of a file say, read without SQLite so that nobody else's file is ever touched.
struct StoreHeader {
  let path: String
  let applicationID: UInt32
  let schemaVersion: Int
  private let isDatabase: Bool
  private let isCut: Bool

  /// Reads the header of the file at a path.
  init(readingAt path: String) throws(RepositoryError) {
    self.path = path
    var status = stat()
    guard lstat(path, &status) == 0 else { throw RepositoryError(systemError: errno, path: path) }
    if status.st_mode & S_IFMT == S_IFLNK { throw .tooOpen(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign(path: path) }
    let descriptor = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw RepositoryError(systemError: errno, path: path) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = pread(descriptor, &bytes, 100, 0)
    func number(_ offset: Int) -> UInt32 { bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | UInt32($1) } }
    isDatabase = count == 100 && bytes.starts(with: Array("SQLite format 3\u{0}".utf8))
    applicationID = number(68)
    schemaVersion = Int(number(60))
    // Pages that are still in the write-ahead log may be missing from the file.
    var log = stat()
    let hasLog = lstat(path + "-wal", &log) == 0 && log.st_size > 0
    let pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
    isCut = !hasLog && status.st_size < Int(number(28)) * (pageSize == 1 ? 65_536 : pageSize)
  }

  /// Whether this is a whole store that this program can open.
  func check() throws(RepositoryError) {
    guard isDatabase, applicationID == Schema.applicationID else { throw .foreign(path: path) }
    guard schemaVersion <= Schema.version else {
      throw .newer(found: schemaVersion, known: Schema.version)
    }
    guard !isCut else { throw .damaged(detail: "the file is shorter than its header says") }
  }
}
