import TerminalCanvas

extension CommandMenu {
  /// Draws the titles into the first line, and the open menu below its title.
  func draw(into canvas: inout Canvas, line: Rect, below rect: Rect) {
    canvas.fill(line, role: .uiMenu)
    var column = line.column + 1
    var openColumn = column
    for (index, menu) in menus.enumerated() {
      let title = " \(menu.title) "
      let role: Role = index == open ? .uiMenuSelected : .uiMenu
      if index == open { openColumn = column }
      canvas.semantics.append(
        SemanticNode(
          .menu,
          label: menu.title,
          states: index == open ? [.selected] : [],
          place: SemanticNode.Place(index, of: menus.count),
          rect: Rect(column: column, row: line.row, columns: DisplayWidth.of(title), rows: 1)
        )
      )
      column += canvas.put(title, at: Point(column: column, row: line.row), role: role) + 1
    }
    let names = rows.reduce(0) { max($0, DisplayWidth.of($1.name)) }
    let keys = rows.reduce(0) { max($0, DisplayWidth.of($1.keys)) }
    let size = Size(columns: names + keys + 8, rows: min(rows.count + 2, rect.rows))
    let box = Rect(
      column: max(min(openColumn, rect.endColumn - size.columns), 0),
      row: rect.row,
      columns: min(size.columns, rect.columns),
      rows: size.rows
    )
    canvas.fill(box, role: .uiPopup)
    canvas.box(box, title: "", role: .uiPopupBorder)
    let list = box.inset(columns: 1, rows: 1)
    let first = max(cursor - list.rows + 1, 0)
    for (index, row) in rows.dropFirst(first).prefix(list.rows).enumerated() {
      draw(row, first + index, names: names, at: list.line(index), into: &canvas)
    }
    ScrollSigns.draw(above: first > 0, below: first + list.rows < rows.count, into: &canvas, rect: list)
  }

  private func draw(_ row: FinderRow, _ index: Int, names: Int, at rect: Rect, into canvas: inout Canvas) {
    let isCursor = index == cursor
    let lit: Role? = isCursor ? .uiMenuSelected : nil
    if let lit { canvas.fill(rect, role: lit) }
    let isDisabled = row.disabledReason != nil
    canvas.put(isCursor ? "▶" : " ", at: rect.origin, role: lit ?? .uiMenu)
    canvas.putTruncated(
      row.name,
      at: Point(column: rect.column + 2, row: rect.row),
      role: lit ?? (isDisabled ? .uiDisabled : .uiMenu),
      columns: names
    )
    canvas.put(row.keys, at: Point(column: rect.column + names + 4, row: rect.row), role: lit ?? .uiHintKey)
    if isCursor { canvas.cursor = rect.origin }
    canvas.semantics.append(
      SemanticNode(
        .menuItem,
        label: row.name,
        value: row.keys,
        states: isDisabled ? [.disabled] : [],
        place: SemanticNode.Place(index, of: rows.count),
        rect: rect,
        isFocused: isCursor
      )
    )
  }
}
