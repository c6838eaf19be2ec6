import Glibc

/// What is said beside the results, on standard error.
enum Console {
  /// Whether somebody reads along.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  static func say(_ text: String) { write(text + "\n") }

  /// Shows how far it is, in place of what was shown before.
  static func progress(_ text: String) {
    if isWatched { write("\r\u{1B}[K\(text)\r") }
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
