extension ChoiceField {
  /// Draws the chosen option with `▾` at its right edge.
  package func draw(
    into canvas: inout Canvas,
    rect: Rect,
    focused: Bool,
    label: String = "",
    isInvalid: Bool = false
  ) {
    guard !rect.isEmpty else { return }
    let line = rect.line(0)
    let role = role(focused: focused, isInvalid: isInvalid)
    canvas.fill(line, role: role)
    let text = selected?.label ?? placeholder
    canvas.putTruncated(
      text,
      at: line.origin,
      role: selected == nil && !focused ? .formHint : role,
      columns: max(line.columns - 2, 0)
    )
    canvas.put("▾", at: Point(column: line.endColumn - 1, row: line.row), role: role, columns: 1)
    if focused { canvas.cursor = line.origin }
    canvas.semantics.append(
      SemanticNode(
        .field,
        label: label,
        value: selected?.label ?? "",
        states: readOnlyReason == nil ? [] : [.readOnly],
        rect: line,
        isFocused: focused && !isOpen
      )
    )
  }

  /// Draws the open list under the field, or over it where there is more room; nothing while it is closed.
  ///
  /// It lies over everything else, so it is drawn last.
  package func drawPopUp(into canvas: inout Canvas, anchor: Rect, bounds: Rect) {
    guard let popUp, !bounds.isEmpty else { return }
    canvas.cover()
    let area = popUpRect(popUp, anchor: anchor, bounds: bounds)
    canvas.fill(area, role: .uiPopup)
    let inner = canvas.box(area, role: .uiPopupBorder)
    let content = inner.isEmpty ? area : inner
    popUp.filter.draw(into: &canvas, rect: content.line(0), focused: popUp.matches.isEmpty)
    let list = content.splitTop(1).rest
    if popUp.matches.isEmpty, !noMatch.isEmpty {
      canvas.putTruncated(noMatch, at: list.line(0).origin, role: .uiPopup, columns: list.columns)
      canvas.semantics.append(SemanticNode(.message, label: noMatch, rect: list.line(0)))
    }
    let first = max(popUp.cursor - list.rows + 1, 0)
    for (line, match) in popUp.matches.dropFirst(first).prefix(list.rows).enumerated() {
      let isCursor = first + line == popUp.cursor
      let row = list.line(line)
      let role: Role = isCursor ? .uiMenuSelected : .uiMenu
      canvas.fill(row, role: role)
      canvas.putTruncated(
        (isCursor ? "▶ " : "  ") + options[match].label,
        at: row.origin,
        role: role,
        columns: row.columns
      )
      if isCursor { canvas.cursor = row.origin }
      canvas.semantics.append(
        SemanticNode(
          .menuItem,
          label: options[match].label,
          place: SemanticNode.Place(first + line, of: popUp.matches.count),
          rect: row,
          isFocused: isCursor
        )
      )
    }
    ScrollSigns.draw(
      above: first > 0,
      below: first + list.rows < popUp.matches.count,
      into: &canvas,
      rect: list
    )
  }

  private func popUpRect(_ popUp: PopUp, anchor: Rect, bounds: Rect) -> Rect {
    let widest = options.reduce(0) { max($0, DisplayWidth.of($1.label)) }
    let columns = min(max(widest + 5, 16), bounds.columns)
    let wanted = min(max(popUp.matches.count, noMatch.isEmpty ? 0 : 1), Self.pageRows) + 3
    let below = bounds.endRow - anchor.endRow
    let above = anchor.row - bounds.row
    let goesBelow = below >= wanted || below >= above
    let rows = min(wanted, max(goesBelow ? below : above, 1))
    let column = max(min(anchor.column, bounds.endColumn - columns), bounds.column)
    let row = goesBelow ? min(anchor.endRow, bounds.endRow - 1) : anchor.row - rows
    return Rect(column: column, row: max(row, bounds.row), columns: columns, rows: rows)
  }

  private func role(focused: Bool, isInvalid: Bool) -> Role {
    if readOnlyReason != nil { return .formFieldReadonly }
    if isInvalid, !focused { return .formFieldInvalid }
    return focused ? .formFieldFocus : .formField
  }
}
