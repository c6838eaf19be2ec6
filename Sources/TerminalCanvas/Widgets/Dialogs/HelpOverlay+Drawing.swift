extension HelpOverlay {
  /// Draws the box over the rectangle; the terminal's cursor stands on the row, or in the filter when none matches.
  package func draw(into canvas: inout Canvas, rect: Rect, focused: Bool) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, role: .uiPopup)
    let isBoxed = rect.rows >= 5 && rect.columns >= 10
    if isBoxed { canvas.box(rect, title: title, role: .uiPopupBorder) }
    let content = isBoxed ? rect.inset(columns: 2, rows: 1) : rect
    let (line, below) = content.splitTop(content.rows > 1 ? 1 : 0)
    canvas.semantics.append(
      SemanticNode(.dialog, label: title, value: "\(matches.count)/\(rows.count)", rect: rect)
    )
    if !line.isEmpty {
      filter.draw(into: &canvas, rect: line, focused: focused && matches.isEmpty, label: title)
    }
    let keyColumns = min(rows.reduce(0) { max($0, DisplayWidth.of($1.key)) }, below.columns / 2)
    let (list, reason) = below.splitBottom(reasonRows(below, keyColumns: keyColumns))
    let first = max(cursor - list.rows + 1, 0)
    for (row, match) in matches.dropFirst(first).prefix(list.rows).enumerated() {
      draw(
        rows[match],
        keyColumns: keyColumns,
        line: list.line(row),
        isCursor: first + row == cursor,
        focused: focused,
        into: &canvas
      )
    }
    if focused, matches.isEmpty, line.isEmpty { canvas.cursor = list.origin }
    ScrollSigns.draw(above: first > 0, below: first + list.rows < matches.count, into: &canvas, rect: list)
    drawReason(into: &canvas, rect: reason)
  }

  /// Rows for the whole reason under the list, where the row under the cursor is cut.
  private func reasonRows(_ list: Rect, keyColumns: Int) -> Int {
    guard list.rows >= 8, let row = current, let reason = row.disabledReason else { return 0 }
    guard DisplayWidth.of(row.shownWords) > list.columns - keyColumns - 5 else { return 0 }
    return 1 + min(TextLayout.wrap(reason, columns: list.columns - 2).count, list.rows / 3)
  }

  private func drawReason(into canvas: inout Canvas, rect: Rect) {
    guard rect.rows > 1, let row = current, let reason = row.disabledReason else { return }
    let (line, text) = rect.splitTop(1)
    canvas.horizontalLine(at: line.origin, columns: line.columns, role: .uiPopupBorder)
    WrappedText(reason).draw(into: &canvas, rect: text.inset(columns: 1, rows: 0), role: .uiMenu)
    canvas.semantics.append(SemanticNode(.status, label: reason, rect: text))
  }

  private func draw(
    _ row: Row,
    keyColumns: Int,
    line: Rect,
    isCursor: Bool,
    focused: Bool,
    into canvas: inout Canvas
  ) {
    let lit: Role? = isCursor ? (focused ? .uiMenuSelected : .uiCursorIdle) : nil
    let isDisabled = row.disabledReason != nil
    if let lit { canvas.fill(line, role: lit) }
    let words = row.shownWords
    canvas.put(isCursor ? "▶" : " ", at: line.origin, role: lit ?? .uiMenu, columns: line.columns)
    canvas.putTruncated(
      row.key,
      at: Point(column: line.column + 2, row: line.row),
      role: lit ?? .uiHintKey,
      columns: max(min(keyColumns, line.columns - 2), 0)
    )
    let column = line.column + keyColumns + 4
    canvas.putTruncated(
      words,
      at: Point(column: column, row: line.row),
      role: lit ?? (isDisabled ? .uiDisabled : .uiMenu),
      columns: max(line.endColumn - 1 - column, 0)
    )
    if isCursor, focused { canvas.cursor = line.origin }
    canvas.semantics.append(
      SemanticNode(.menuItem, label: words, value: row.key, rect: line, isFocused: isCursor && focused)
    )
  }
}

extension HelpOverlay.Row {
  /// What it does, and why it cannot be done now.
  fileprivate var shownWords: String { words + (disabledReason.map { " – " + $0 } ?? "") }
}
