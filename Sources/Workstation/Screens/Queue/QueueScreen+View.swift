package import TerminalCanvas

extension QueueScreen {
  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let (top, _) = rect.splitTop(2)
    tabs.draw(
      into: &canvas,
      rect: top.line(0),
      focused: false,
      label: context.words.say("Ansichten", "Views")
    )
    let count = context.words.cases(window.total)
    canvas.putRight(
      count,
      at: Point(column: top.column, row: top.row),
      role: .uiDim,
      columns: max(top.columns - 1, 0)
    )
    canvas.horizontalLine(
      at: Point(column: top.column, row: top.row + 1),
      columns: top.columns,
      role: .uiBorder
    )
    let panes = split.panes(in: Self.listArea(rect))
    if let main = panes.main { list.draw(into: &canvas, rect: main, focused: true) }
    if let divider = panes.divider {
      if panes.isBeside {
        canvas.verticalLine(at: divider.origin, rows: divider.rows, role: .uiBorder)
      } else {
        canvas.horizontalLine(at: divider.origin, columns: divider.columns, role: .uiBorder)
      }
    }
    if let pane = panes.preview { drawPreview(into: &canvas, rect: pane.inset(columns: 1, rows: 0), context) }
  }

  private func drawPreview(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    guard let preview else {
      if list.cursorID != nil {
        canvas.put(context.words.loading, at: rect.origin, role: .uiDim, columns: rect.columns)
      }
      return
    }
    CaseSummary(preview, context).draw(into: &canvas, rect: rect)
  }
}
