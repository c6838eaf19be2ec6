import TerminalCanvas

/// A small list in a box over a screen, of which one row is chosen.
struct PopupRows: Sendable {
  struct Row: Sendable {
    let name: String
    /// Before the name.
    var sign = ""
    /// At the right end, where there is room.
    var remark = ""
    var state: SemanticState?
  }

  let title: String
  let rows: [Row]
  let cursor: Int

  func draw(into canvas: inout Canvas, rect: Rect) {
    let widest = rows.map { DisplayWidth.of($0.name + $0.sign + $0.remark) + 6 }.max() ?? 0
    let size = Size(columns: max(widest, DisplayWidth.of(title)) + 6, rows: rows.count + 2)
    let box = rect.centered(size)
    canvas.cover()
    canvas.semantics.append(SemanticNode(.dialog, label: title, rect: box))
    canvas.fill(box, role: .uiPopup)
    canvas.box(box, title: title, role: .uiPopupBorder)
    let list = box.inset(columns: 1, rows: 1)
    let first = max(cursor - list.rows + 1, 0)
    for (index, row) in rows.dropFirst(first).prefix(list.rows).enumerated() {
      draw(row, first + index, at: list.line(index), into: &canvas)
    }
    ScrollSigns.draw(above: first > 0, below: first + list.rows < rows.count, into: &canvas, rect: list)
  }

  private func draw(_ row: Row, _ index: Int, at line: Rect, into canvas: inout Canvas) {
    let isCursor = index == cursor
    let role: Role = isCursor ? .uiMenuSelected : .uiMenu
    canvas.fill(line, role: role)
    let text = (isCursor ? "▶ " : "  ") + row.sign + (row.sign.isEmpty ? "" : " ") + row.name
    canvas.putTruncated(text, at: line.origin, role: role, columns: line.columns)
    let remark = DisplayWidth.of(row.remark)
    if remark > 0, DisplayWidth.of(text) + remark + 2 < line.columns {
      canvas.putRight(
        row.remark,
        at: Point(column: line.endColumn - remark - 1, row: line.row),
        role: role,
        columns: remark
      )
    }
    if isCursor { canvas.cursor = line.origin }
    canvas.semantics.append(
      SemanticNode(
        .menuItem,
        label: row.name,
        value: row.remark,
        states: row.state.map { [$0] } ?? [],
        place: SemanticNode.Place(index, of: rows.count),
        rect: line,
        isFocused: isCursor
      )
    )
  }
}
