import Glibc
import Workstation

/// A text of the command line: itself, from a file (`@path`) or from standard input (`-`).
enum GivenText {
  /// The most bytes that a text may have.
  static let limit = 1_000_000

  /// The text; `@@` at its start stands for one `@`. The last line break of a file does not count.
  static func read(_ text: String) throws(Failure) -> String {
    if text == "-" { return try string(of: GivenFile.bytes(of: STDIN_FILENO, limit: limit), from: "-") }
    guard text.hasPrefix("@") else { return text }
    let path = String(text.dropFirst())
    if path.hasPrefix("@") { return path }
    return try string(of: GivenFile.bytes(at: path, limit: limit), from: path)
  }

  private static func string(of bytes: [UInt8]?, from path: String) throws(Failure) -> String {
    guard let bytes, var text = String(validating: bytes, as: UTF8.self) else {
      throw .usage(.unreadableFile(path: path))
    }
    if text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}

/// The bytes of a file that the user names.
enum GivenFile {
  /// What reading a file gave.
  enum Outcome {
    case bytes([UInt8])
    /// It cannot be read, or is no regular file.
    case unreadable
    case tooLarge
  }

  /// The bytes of a regular file; nil when it cannot be read or has more than `limit` bytes.
  static func bytes(at path: String, limit: Int) -> [UInt8]? {
    if case .bytes(let bytes) = read(at: path, limit: limit) { bytes } else { nil }
  }

  /// Reads a regular file of at most `limit` bytes.
  static func read(at path: String, limit: Int) -> Outcome {
    // A pipe would wait for its writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .unreadable }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return .unreadable }
    guard status.st_size <= limit else { return .tooLarge }
    return bytes(of: descriptor, limit: limit).map { .bytes($0) } ?? .unreadable
  }

  /// Everything that a descriptor gives, up to a limit.
  static func bytes(of descriptor: Int32, limit: Int) -> [UInt8]? {
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return all }
      all += part[..<count]
      if all.count > limit { return nil }
    }
  }
}
