import TerminalCanvas

/// Lines of text in columns that stand below each other, whatever the width of their characters.
struct Table {
  private var rows: [[String]] = []
  /// The most cells a column takes; longer texts are cut.
  private let limit: Int

  init(limit: Int = 40) { self.limit = limit }

  var isEmpty: Bool { rows.isEmpty }

  /// Adds a row; the last column is never cut nor filled.
  mutating func add(_ row: [String]) {
    rows.append(row.map { SafeText.singleLine($0) })
  }

  /// The rows as lines.
  var lines: [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      min(limit, rows.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0)
    }
    return rows.map { row in
      let cells = row.enumerated().map { index, text in
        index == row.count - 1 ? text : Self.fit(text, to: widths[index])
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private static func fit(_ text: String, to width: Int) -> String {
    let own = DisplayWidth.of(text)
    if own <= width { return text + String(repeating: " ", count: width - own) }
    var kept = ""
    var used = 0
    for character in text {
      let next = DisplayWidth.of(character)
      if used + next > width - 1 { break }
      kept.append(character)
      used += next
    }
    return kept + "…" + String(repeating: " ", count: max(0, width - 1 - used))
  }
}
