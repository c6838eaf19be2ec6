import Casework
import TerminalCanvas

extension OpenCasesList {
  /// Draws the box into the middle of the rectangle; the terminal's cursor stands on the row.
  func draw(into canvas: inout Canvas, rect: Rect) {
    let size = Size(columns: min(rect.columns, 76), rows: min(rows.count + 4, rect.rows))
    let box = Rect(
      column: rect.column + (rect.columns - size.columns) / 2,
      row: rect.row + (rect.rows - size.rows) / 2,
      columns: size.columns,
      rows: size.rows
    )
    canvas.fill(box, role: .uiPopup)
    canvas.box(box, title: words.openCasesTitle, role: .uiPopupBorder)
    canvas.semantics.append(
      SemanticNode(.dialog, label: words.openCasesTitle, value: String(rows.count), rect: box)
    )
    let (list, foot) = box.inset(columns: 1, rows: 1).splitBottom(2)
    for (index, row) in rows.prefix(list.rows).enumerated() {
      draw(row, index, at: list.line(index), into: &canvas)
    }
    canvas.horizontalLine(at: foot.origin, columns: foot.columns, role: .uiPopupBorder)
    KeyLine(words.openCasesKeys).draw(into: &canvas, rect: foot.line(1))
  }

  private func draw(_ row: Row, _ index: Int, at rect: Rect, into canvas: inout Canvas) {
    let isCursor = index == cursor
    let lit: Role? = isCursor ? .uiMenuSelected : nil
    if let lit { canvas.fill(rect, role: lit) }
    let reference = row.reference.text
    let room = rect.columns - 4 - DisplayWidth.of(reference) - 4
    let names = max(room * 2 / 5, 1)
    canvas.put(isCursor ? "▶" : " ", at: rect.origin, role: lit ?? .uiMenu)
    var column = rect.column + 2
    func put(_ text: String, _ role: Role, columns: Int) {
      canvas.putTruncated(
        text,
        at: Point(column: column, row: rect.row),
        role: lit ?? role,
        columns: max(min(columns, rect.endColumn - column), 0)
      )
      column += columns
    }
    put(String(row.number), .uiHintKey, columns: 2)
    put(reference, .uiMenu, columns: DisplayWidth.of(reference) + 2)
    put(row.name.isEmpty ? "–" : row.name, .uiMenu, columns: names)
    column += 2
    put(row.isInFront ? words.inFront(row.place) : row.place, .uiDim, columns: room - names)
    if isCursor { canvas.cursor = rect.origin }
    canvas.semantics.append(
      SemanticNode(
        .menuItem,
        label: "\(row.number) \(reference) \(row.name)",
        value: row.isInFront ? words.inFront(row.place) : row.place,
        place: SemanticNode.Place(index, of: rows.count),
        rect: rect,
        isFocused: isCursor
      )
    )
  }
}
