/// A text wrapped into a rectangle; what does not fit ends in `…`.
struct WrappedText {
  private let text: String

  init(_ text: String) { self.text = text }

  /// Rows it takes at a width.
  func rows(columns: Int) -> Int {
    text.isEmpty ? 0 : TextLayout.wrap(text, columns: columns).count
  }

  /// Draws from the top; gives the rows used.
  @discardableResult
  func draw(into canvas: inout Canvas, rect: Rect, role: Role) -> Int {
    guard !text.isEmpty, !rect.isEmpty else { return 0 }
    let lines = TextLayout.wrap(text, columns: rect.columns)
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      var shown = TextLayout.text(of: line, in: text)
      while shown.last == " " { shown.removeLast() }
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
