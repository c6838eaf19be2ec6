/// The signs at the right edge of a pane that say there is more above or below.
package enum ScrollSigns {
  /// Draws them into the last column: upwards in the first row, downwards in the last.
  package static func draw(above: Bool, below: Bool, into canvas: inout Canvas, rect: Rect) {
    guard rect.columns > 1, rect.rows > 0 else { return }
    let column = rect.endColumn - 1
    let bottom = rect.endRow - 1
    if rect.rows == 1 {
      guard above || below else { return }
      let sign = above && below ? "↕" : above ? "↑" : "↓"
      canvas.put(sign, at: Point(column: column, row: rect.row), role: .uiScrollThumb, columns: 1)
      return
    }
    if above { canvas.put("↑", at: Point(column: column, row: rect.row), role: .uiScrollThumb, columns: 1) }
    if below { canvas.put("↓", at: Point(column: column, row: bottom), role: .uiScrollThumb, columns: 1) }
  }
}
