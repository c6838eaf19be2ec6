import TerminalCanvas

extension Workstation {
  /// Brings the text cursor to a place in the text that has the focus, or as near as the text goes.
  ///
  /// It goes by the arrows, as the hands would: they know what a character is and where a line ends.
  mutating func moveTextCursor(to point: Point) -> [Effect] {
    var effects: [Effect] = []
    fit()
    guard let start = view().cursor else { return effects }
    let rows = point.row - start.row
    for _ in 0..<abs(rows) { effects += press(KeyStroke(rows < 0 ? .up : .down)) }
    guard var cursor = view().cursor else { return effects }
    for _ in 0..<context.size.columns where cursor.column != point.column {
      let isForward = cursor.column < point.column
      effects += press(KeyStroke(isForward ? .right : .left))
      guard let next = view().cursor, next != cursor else { break }
      if next.row != cursor.row {
        // The line ends before the place; the cursor stays in it.
        effects += press(KeyStroke(isForward ? .left : .right))
        break
      }
      // Of a wide character the place may be the middle.
      if isForward != (next.column < point.column) { break }
      cursor = next
    }
    return effects
  }
}
