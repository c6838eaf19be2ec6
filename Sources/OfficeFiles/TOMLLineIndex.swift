/// On which line of a TOML text each key, table and list element stands.
///
/// Paths are written `matter.blueCard.evidence[2].code`; list elements and repeated tables count from 0. Built
/// by a scanner of its own that goes on after a fault, since the library names no lines once a text is parsed.
package struct TOMLLineIndex: Sendable {
  /// A key that was given twice in one table.
  package struct Repetition: Hashable, Sendable {
    package let path: String
    package let firstLine: Int
    package let line: Int

    package init(path: String, firstLine: Int, line: Int) {
      self.path = path
      self.firstLine = firstLine
      self.line = line
    }
  }

  private let lines: [String: Int]
  /// Keys and tables that stand more than once, in the order of the text.
  package let repetitions: [Repetition]

  package init(_ text: String) {
    self.init(utf8: Array(text.utf8))
  }

  package init(utf8 bytes: [UInt8]) {
    var scanner = TOMLLineScanner(bytes)
    scanner.scanDocument()
    lines = scanner.lines
    repetitions = scanner.repetitions
  }

  /// The line, counted from 1, on which the path or the nearest of its parents stands; 1 where none does.
  package func line(of path: String) -> Int {
    var path = Substring(path)
    while !path.isEmpty {
      if let line = lines[String(path)] {
        return line
      }
      let cut = path.lastIndex { $0 == "." || $0 == "[" } ?? path.startIndex
      path = path[..<cut]
    }
    return 1
  }
}
