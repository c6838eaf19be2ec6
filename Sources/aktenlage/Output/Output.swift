import Glibc
import TerminalCanvas

/// What a command prints. Nothing from outside reaches a terminal raw: lines go through `SafeText`.
///
/// Standard output is gathered and written in pieces, so that a command can still fail before anything was shown.
struct Output {
  private var pending: [UInt8] = []
  /// Whether the line on standard error is a progress line that the next one replaces.
  private var showsProgress = false
  private(set) var hasFailed = false
  private let errorsAreSeen = isatty(STDERR_FILENO) == 1

  /// One line of text; line breaks in it are shown as signs.
  mutating func line(_ text: String = "") {
    append(SafeText.singleLine(text))
  }

  /// A text of several lines, each after the indent.
  mutating func paragraph(_ text: String, indent: String = "") {
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) { line(indent + part) }
  }

  /// One JSON object on a line of its own.
  mutating func json(_ value: JSON) {
    append(JSONLine.text(value))
  }

  /// One line on standard error.
  mutating func notice(_ text: String) {
    clearProgress()
    Self.write(Array((SafeText.singleLine(text) + "\n").utf8), to: STDERR_FILENO)
  }

  /// Shows how far a long run has come, where somebody can see it.
  mutating func progress(_ text: String) {
    guard errorsAreSeen else { return }
    Self.write(Array(("\r\u{1B}[K" + SafeText.singleLine(text)).utf8), to: STDERR_FILENO)
    showsProgress = true
  }

  mutating func clearProgress() {
    guard showsProgress else { return }
    Self.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
    showsProgress = false
  }

  /// Writes what was gathered.
  mutating func flush() {
    if !pending.isEmpty, !Self.write(pending, to: STDOUT_FILENO) { hasFailed = true }
    pending = []
  }

  private mutating func append(_ text: String) {
    pending += text.utf8
    pending.append(UInt8(ascii: "\n"))
  }

  @discardableResult
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return false }
        rest = rest.dropFirst(written)
      }
      return true
    }
  }
}
