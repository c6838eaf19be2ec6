import Glibc
import Workstation

/// A text of the command line: itself, from a file (`@path`) or from standard input (`-`).
enum GivenText {
  /// The most bytes that a text may have.
  static let limit = 1_000_000

  /// The text; `@@` at its start stands for one `@`. The last line break of a file does not count.
  static func read(_ text: String) throws(Failure) -> String {
    if text == "-" { return try string(of: GivenFile.standardInput(limit: limit), from: "-") }
    guard text.hasPrefix("@") else { return text }
    let path = String(text.dropFirst())
    if path.hasPrefix("@") { return path }
    return try string(of: GivenFile.bytes(at: path, limit: limit), from: path)
  }

  private static func string(of bytes: [UInt8], from path: String) throws(Failure) -> String {
    guard var text = String(validating: bytes, as: UTF8.self) else { throw .usage(.notUTF8(path: path)) }
    if text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}

/// The bytes of a file that the user names.
enum GivenFile {
  /// The bytes of a regular file of at most `limit` bytes.
  static func bytes(at path: String, limit: Int) throws(Failure) -> [UInt8] {
    // A pipe would wait for its writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .usage(.unreadableFile(path: path)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .usage(.unreadableFile(path: path)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .usage(.notAFile(path: path)) }
    return try bytes(of: descriptor, limit: limit, path: path)
  }

  /// Everything that comes on standard input, at most `limit` bytes.
  static func standardInput(limit: Int) throws(Failure) -> [UInt8] {
    try bytes(of: STDIN_FILENO, limit: limit, path: "-")
  }

  private static func bytes(of descriptor: Int32, limit: Int, path: String) throws(Failure) -> [UInt8] {
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .usage(.unreadableFile(path: path)) }
      if count == 0 { return all }
      all += part[..<count]
      if all.count > limit { throw .usage(.fileTooLarge(path: path, limit: limit)) }
    }
  }
}
