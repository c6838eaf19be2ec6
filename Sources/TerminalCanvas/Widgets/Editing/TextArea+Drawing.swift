extension TextArea {
  /// Draws the rows in view; with focus, the terminal's cursor stands in the text.
  ///
  /// `↑` and `↓` at the right edge say that there is more.
  package func draw(into canvas: inout Canvas, rect: Rect, focused: Bool, label: String = "") {
    guard !rect.isEmpty else { return }
    if let find {
      let (text, line) = rect.splitBottom(1)
      drawText(into: &canvas, rect: text, focused: false, label: label)
      let current = String(editor.buffer.paragraphs[cursor.paragraph].characters)
      find.draw(into: &canvas, rect: line, focused: focused, showing: find.current == nil ? "" : current)
    } else {
      drawText(into: &canvas, rect: rect, focused: focused, label: label)
    }
  }

  private func drawText(into canvas: inout Canvas, rect: Rect, focused: Bool, label: String) {
    guard !rect.isEmpty else { return }
    let role = role(focused: focused)
    let rows = TextRows(editor, columns: rect.columns - 1)
    let first = rows.top(near: top, showing: editor.cursor, rows: rect.rows)
    let shown = rows.rows(from: first, count: rect.rows)
    canvas.fill(rect, role: role)
    if isEmpty, !placeholder.isEmpty {
      canvas.putTruncated(placeholder, at: rect.origin, role: .formHint, columns: rect.columns)
    }
    for (line, place) in shown.enumerated() {
      let text = String(editor.buffer.paragraphs[place.row.paragraph].characters[place.range])
      canvas.put(
        text,
        at: Point(column: rect.column, row: rect.row + line),
        role: role,
        columns: max(rect.columns - 1, 1)
      )
      find?.mark(
        place.range,
        of: editor.buffer.paragraphs[place.row.paragraph],
        number: place.row.paragraph,
        into: &canvas,
        at: Point(column: rect.column, row: rect.row + line),
        columns: max(rect.columns - 1, 1)
      )
    }
    let isMoreBelow = shown.last.map { !rows.isLast($0.row) } ?? false
    ScrollSigns.draw(
      above: first > TextRow(paragraph: 0, row: 0),
      below: isMoreBelow,
      into: &canvas,
      rect: rect
    )

    let place = rows.place(of: editor.cursor)
    let line = shown.firstIndex { $0.row == place.row } ?? 0
    if focused {
      canvas.cursor = Point(
        column: rect.column + min(place.column, rect.columns - 1),
        row: rect.row + line
      )
    }
    let current = editor.buffer.paragraphs[place.row.paragraph].characters[rows.range(of: place.row)]
    var node = SemanticNode(
      .field,
      label: label,
      value: String(current),
      states: readOnlyReason == nil ? [] : [.readOnly],
      rect: rect,
      isFocused: focused
    )
    node.holdsTextCursor = true
    canvas.semantics.append(node)
  }

  private func role(focused: Bool) -> Role {
    if readOnlyReason != nil { return .formFieldReadonly }
    return focused ? .formFieldFocus : .formField
  }
}
