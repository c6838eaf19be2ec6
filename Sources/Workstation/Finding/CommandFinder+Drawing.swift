import TerminalCanvas

extension CommandFinder {
  /// Cells for the name of a command, and for its keys.
  private static let nameColumns = 25
  private static let keyColumns = 12

  /// Draws the box over the rectangle; the terminal's cursor stands on the row, or in the field when nothing is found.
  func draw(into canvas: inout Canvas, rect: Rect) {
    canvas.fill(rect, role: .uiPopup)
    canvas.box(rect, title: title, role: .uiPopupBorder)
    let content = rect.inset(columns: 2, rows: 1)
    let (line, below) = content.splitTop(1)
    canvas.semantics.append(
      SemanticNode(.dialog, label: title, value: shown.isEmpty ? nothingFound : "", rect: rect)
    )
    field.draw(into: &canvas, rect: line, focused: shown.isEmpty, label: title)
    let (list, foot) = below.splitBottom(footRows(below))
    guard !shown.isEmpty else {
      canvas.putTruncated(nothingFound, at: list.origin, role: .uiDim, columns: list.columns)
      return
    }
    let first = max(cursor - list.rows + 1, 0)
    for (index, line) in lines.dropFirst(first).prefix(list.rows).enumerated() {
      draw(line, first + index, at: list.line(index), into: &canvas)
    }
    ScrollSigns.draw(above: first > 0, below: first + list.rows < lines.count, into: &canvas, rect: list)
    drawFoot(into: &canvas, rect: foot)
  }

  /// Rows for a rule, for what the command does, and for the whole reason why it cannot.
  private func footRows(_ rect: Rect) -> Int {
    guard current != nil, rect.rows >= 8 else { return 0 }
    return 1 + min(TextLayout.wrap(footText, columns: rect.columns - 2).count, rect.rows / 3)
  }

  private var footText: String {
    guard let current else { return "" }
    return current.summary + (current.disabledReason.map { "\n" + $0 } ?? "")
  }

  private func drawFoot(into canvas: inout Canvas, rect: Rect) {
    guard rect.rows > 1 else { return }
    let (line, text) = rect.splitTop(1)
    canvas.horizontalLine(at: line.origin, columns: line.columns, role: .uiPopupBorder)
    WrappedText(footText).draw(into: &canvas, rect: text.inset(columns: 1, rows: 0), role: .uiMenu)
    canvas.semantics.append(SemanticNode(.status, label: footText, rect: text))
  }

  /// The number of a line among the rows, headings not counted.
  private func place(of line: Int) -> Int {
    lines[..<line].count { if case .row = $0 { true } else { false } }
  }

  private func draw(_ line: Line, _ index: Int, at rect: Rect, into canvas: inout Canvas) {
    switch line {
    case .heading(let text):
      canvas.putTruncated(text, at: rect.origin, role: .uiTitle, columns: rect.columns)
    case .row(let row):
      draw(row, index, at: rect, into: &canvas)
    }
  }

  private func draw(_ row: FinderRow, _ index: Int, at rect: Rect, into canvas: inout Canvas) {
    let isCursor = index == cursor
    let lit: Role? = isCursor ? .uiMenuSelected : nil
    if let lit { canvas.fill(rect, role: lit) }
    let isDisabled = row.disabledReason != nil
    canvas.put(isCursor ? "▶" : " ", at: rect.origin, role: lit ?? .uiMenu, columns: rect.columns)
    // A row without keys has their room for its name.
    let wide = row.keys.isEmpty ? rect.columns - 3 : Self.nameColumns
    var column = rect.column + 2
    func put(_ text: String, _ role: Role, columns: Int) {
      canvas.putTruncated(
        text,
        at: Point(column: column, row: rect.row),
        role: lit ?? role,
        columns: max(min(columns - 1, rect.endColumn - 1 - column), 0)
      )
      column += columns
    }
    put(row.name, isDisabled ? .uiDisabled : .uiMenu, columns: wide)
    put(row.keys, .uiHintKey, columns: Self.keyColumns)
    put(
      row.disabledReason.map { "– " + $0 } ?? (kind == .help ? "" : row.places),
      isDisabled ? .uiDisabled : .uiDim,
      columns: rect.columns
    )
    if isCursor { canvas.cursor = rect.origin }
    canvas.semantics.append(
      SemanticNode(
        .menuItem,
        label: row.name,
        value: row.keys,
        states: isDisabled ? [.disabled] : [],
        place: SemanticNode.Place(place(of: index), of: shown.count),
        rect: rect,
        isFocused: isCursor
      )
    )
  }
}
