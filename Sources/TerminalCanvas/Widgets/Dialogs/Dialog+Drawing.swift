extension Dialog {
  /// Columns of a dialog where there is room.
  private static var preferredColumns: Int { 60 }

  /// Draws the box in the middle of the rectangle; the terminal's cursor stands on what has the focus.
  package func draw(into canvas: inout Canvas, rect: Rect, focused: Bool) {
    guard !rect.isEmpty else { return }
    let columns = min(rect.columns, Self.preferredColumns)
    let inner = max(columns - 4, 1)
    let textRows = WrappedText(text).rows(columns: inner)
    let buttonLines = buttonRows(columns: inner)
    let wanted = textRows + demandRows + buttonLines.count + 3
    let area = rect.centered(Size(columns: columns, rows: wanted))
    canvas.fill(area, role: .uiPopup)
    let isBoxed = area.rows >= 5 && area.columns >= 10
    if isBoxed { canvas.box(area, title: title, role: .uiPopupBorder) }
    canvas.semantics.append(SemanticNode(.dialog, label: title, value: text, rect: area))
    let content = isBoxed ? area.inset(columns: 2, rows: 1) : area

    // Where there is not room for all, what has the focus comes first, then the buttons: they are the way out.
    let reserved = focus == .demand ? 1 : 0
    let (upper, bottom) = content.splitBottom(min(buttonLines.count, max(content.rows - reserved, 0)))
    drawButtons(buttonLines, into: &canvas, rect: bottom, focused: focused)
    let wantedForDemand = demandRows > 0 ? min(demandRows, max(upper.rows - 1, 1)) : 0
    let (words, field) = upper.splitBottom(wantedForDemand)
    WrappedText(text).draw(into: &canvas, rect: words, role: .uiPopup)
    drawDemand(into: &canvas, rect: field.splitBottom(field.rows > 1 ? 1 : 0).rest, focused: focused)
  }

  private var demandRows: Int {
    switch demand {
    case .nothing: 0
    case .word: 2
    case .reason: 6
    }
  }

  private func drawDemand(into canvas: inout Canvas, rect: Rect, focused: Bool) {
    let hasFocus = focused && focus == .demand
    switch demand {
    case .nothing: break
    case .word(_, let field): field.draw(into: &canvas, rect: rect, focused: hasFocus, label: title)
    case .reason(let area, _): area.draw(into: &canvas, rect: rect, focused: hasFocus, label: title)
    }
  }

  private func caption(_ button: Button) -> String { "[ \(button.letter)  \(button.label) ]" }

  /// The buttons broken into rows.
  private func buttonRows(columns: Int) -> [[Int]] {
    var lines: [[Int]] = [[]]
    var used = 0
    for index in buttons.indices {
      let width = DisplayWidth.of(caption(buttons[index])) + 2
      if used + width > columns + 2, !lines[lines.count - 1].isEmpty {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(index)
      used += width
    }
    return lines
  }

  private func drawButtons(_ lines: [[Int]], into canvas: inout Canvas, rect: Rect, focused: Bool) {
    guard !rect.isEmpty else { return }
    let focusedIndex: Int? = if case .button(let index) = focus { index } else { nil }
    let focusedLine = lines.firstIndex { line in focusedIndex.map { line.contains($0) } ?? false } ?? 0
    let first = max(focusedLine - rect.rows + 1, 0)
    for (row, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
      var column = rect.column
      for index in line {
        let isFocused = index == focusedIndex && focused
        let button = buttons[index]
        let point = Point(column: column, row: rect.row + row)
        let used = canvas.putTruncated(
          caption(button),
          at: point,
          role: isFocused ? .buttonFocus : button.isDangerous ? .buttonDanger : .button,
          columns: max(rect.endColumn - column, 0)
        )
        if isFocused {
          canvas.cursor = Point(column: min(column + 2, rect.endColumn - 1), row: point.row)
        }
        canvas.semantics.append(
          SemanticNode(
            .button,
            label: button.label,
            value: String(button.letter),
            rect: Rect(origin: point, size: Size(columns: used, rows: 1)),
            isFocused: isFocused
          )
        )
        column += used + 2
      }
    }
  }
}
