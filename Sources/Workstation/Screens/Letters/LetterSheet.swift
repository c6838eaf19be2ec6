import Casework
import TerminalCanvas

/// A letter in its lines, with the pages marked; scrolls by rows.
struct LetterSheet: Hashable, Sendable {
  /// A row: a line of the letter, or the mark of a page.
  enum Row: Hashable {
    case line(String)
    /// The head of a page, counted from 1.
    case page(Int)
  }

  let rows: [Row]
  let pageCount: Int
  private(set) var top = 0
  /// Rows in view.
  var height = 10 {
    didSet { clamp() }
  }

  init(_ text: String = "") {
    let pages = LetterPages.pages(of: text)
    pageCount = pages.count
    rows = pages.enumerated().flatMap { index, lines in
      [.page(index + 1)] + lines.map { .line(SafeText.singleLine(String($0))) }
        + (index + 1 < pages.count ? [.line("")] : [])
    }
  }

  /// The page at the upper edge, counted from 1.
  var currentPage: Int {
    let above = rows[...min(top, rows.count - 1)]
    return above.reduce(1) { if case .page(let page) = $1 { page } else { $0 } }
  }

  mutating func handle(_ key: Key, _ modifiers: Modifiers) {
    guard modifiers.isEmpty else { return }
    switch key {
    case .up: top -= 1
    case .down, .enter: top += 1
    case .pageUp: top -= max(height - 1, 1)
    case .pageDown, .character(" "): top += max(height - 1, 1)
    case .home: top = 0
    case .end: top = rows.count
    case .character, .tab, .backspace, .delete, .insert, .escape, .left, .right, .function: break
    }
    clamp()
  }

  private mutating func clamp() { top = max(min(top, rows.count - height), 0) }

  /// Draws the rows in view like a sheet: where there is room, an edge stands on both sides.
  func draw(into canvas: inout Canvas, rect: Rect, focused: Bool, label: String, _ words: Words) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, role: .ui)
    let columns = min(LetterText.columns, rect.columns)
    let hasEdges = rect.columns >= LetterText.columns + 4
    let sheet = Rect(
      column: rect.column + (hasEdges ? (rect.columns - columns) / 2 : 0),
      row: rect.row,
      columns: columns,
      rows: rect.rows
    )
    if hasEdges {
      for column in [sheet.column - 2, sheet.endColumn + 1] {
        canvas.verticalLine(at: Point(column: column, row: sheet.row), rows: rect.rows, role: .uiBorder)
      }
    }
    var spoken: [String] = []
    for (offset, row) in rows.dropFirst(top).prefix(rect.rows).enumerated() {
      let line = sheet.line(offset)
      switch row {
      case .line(let text):
        spoken.append(text)
        canvas.putTruncated(text, at: line.origin, role: .ui, columns: line.columns)
      case .page(let page):
        let title = words.page(page, of: pageCount)
        spoken.append(title)
        canvas.horizontalLine(at: line.origin, columns: line.columns, role: .uiBorder)
        canvas.ruleTitle(title, on: line, role: .uiDim)
      }
    }
    if focused { canvas.cursor = sheet.origin }
    canvas.semantics.append(
      SemanticNode(
        .text,
        label: label,
        value: spoken.joined(separator: "\n"),
        rect: rect,
        isFocused: focused
      )
    )
  }
}
