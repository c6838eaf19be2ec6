/// A text wrapped into a rectangle; what does not fit ends in `…`.
package struct WrappedText {
  private let text: String

  package init(_ text: String) { self.text = text }

  /// Rows it takes at a width.
  func rows(columns: Int) -> Int {
    text.isEmpty ? 0 : TextLayout.wrap(text, columns: columns).count
  }

  /// Draws from the top; gives the rows used.
  @discardableResult
  package func draw(into canvas: inout Canvas, rect: Rect, role: Role) -> Int {
    guard !text.isEmpty, !rect.isEmpty else { return 0 }
    let lines = TextLayout.shownLines(of: text, columns: rect.columns)
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      var shown = line
      if index == rect.rows - 1, lines.count > rect.rows {
        shown = TextLayout.truncated(shown, columns: max(rect.columns - 1, 0)) + "…"
      }
      canvas.putTruncated(
        shown,
        at: Point(column: rect.column, row: rect.row + index),
        role: role,
        columns: rect.columns
      )
    }
    return min(lines.count, rect.rows)
  }
}
