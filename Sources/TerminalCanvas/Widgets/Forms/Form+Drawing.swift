extension Form {
  /// Draws the fields around the one with focus and, under them, the list of faults.
  ///
  /// An open list of values lies over all of it, and so does a calendar.
  ///
  /// - Parameters:
  ///   - bounds: what lists and calendars may cover; the rectangle itself when nil. Then draw the form last.
  ///   - title: what stands over so many faults; without one their list has no title.
  package func draw(
    into canvas: inout Canvas,
    rect: Rect,
    focused: Bool,
    bounds: Rect? = nil,
    title: ((Int) -> String)? = nil
  ) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, role: .ui)
    let title = title.map { $0(faultyFields.count) }
    let (body, list) = split(rect, hasTitle: title != nil)
    let layout = FormLayout(fields: fields, focus: focus, columns: body.columns)
    let scroll = scroll(layout, rows: body.rows)
    var anchor: (control: FormField.Control, rect: Rect)?
    for place in layout.places where place.end > scroll && place.top < scroll + body.rows {
      let isFocused = focused && focus == .field(place.index)
      let area = draw(place, layout: layout, scroll: scroll, body: body, focused: isFocused, into: &canvas)
      if isFocused, fields[place.index].isOpen { anchor = (fields[place.index].control, area) }
    }
    let end = layout.places.last?.end ?? 0
    ScrollSigns.draw(above: scroll > 0, below: end > scroll + body.rows, into: &canvas, rect: body)
    drawFaults(into: &canvas, rect: list, title: title, focused: focused)
    guard let anchor else { return }
    switch anchor.control {
    case .choice(let field): field.drawPopUp(into: &canvas, anchor: anchor.rect, bounds: bounds ?? rect)
    case .date(let field): field.calendar?.draw(into: &canvas, anchor: anchor.rect, bounds: bounds ?? rect)
    case .text, .area, .checkbox: break
    }
  }

  /// Draws one field and gives the place of its control.
  private func draw(
    _ place: FormLayout.Place,
    layout: FormLayout,
    scroll: Int,
    body: Rect,
    focused: Bool,
    into canvas: inout Canvas
  ) -> Rect {
    let field = fields[place.index]
    let top = body.row + place.top - scroll
    if body.row <= top, top < body.endRow {
      drawLabel(of: field, at: Point(column: body.column, row: top), layout: layout, into: &canvas)
    }
    let area = Rect(
      column: body.column + layout.labelColumns,
      row: top + place.labelRows,
      columns: min(layout.fieldColumns, body.columns - layout.labelColumns),
      rows: place.fieldRows
    ).intersection(body)
    let label = field.label
    let isInvalid = field.fault != nil
    let node = canvas.semantics.count
    switch field.control {
    case .text(let control):
      let (box, rest) = area.splitLeft(min(field.columns ?? area.columns, area.columns))
      control.draw(into: &canvas, rect: box, focused: focused, label: label, isInvalid: isInvalid)
      drawNote(field.note, into: &canvas, rect: rest)
    case .area(let control, _):
      control.draw(into: &canvas, rect: area, focused: focused, label: label)
    case .date(let control):
      control.draw(into: &canvas, rect: area, focused: focused, label: label, isInvalid: isInvalid)
    case .choice(let control):
      control.draw(into: &canvas, rect: area, focused: focused, label: label, isInvalid: isInvalid)
    case .checkbox(let control):
      control.draw(into: &canvas, rect: area, focused: focused, label: label)
    }
    if canvas.semantics.indices.contains(node) {
      let states: [SemanticState] = (field.isRequired ? [.required] : []) + (isInvalid ? [.invalid] : [])
      canvas.semantics[node].states += states
      canvas.semantics[node].place = SemanticNode.Place(place.index, of: fields.count)
    }
    let messageRow = top + place.labelRows + place.fieldRows
    if let message = place.message, body.row <= messageRow, messageRow < body.endRow {
      let line = Rect(
        column: body.column + layout.labelColumns,
        row: messageRow,
        columns: area.columns,
        rows: 1
      )
      canvas.putTruncated(message.text, at: line.origin, role: message.role, columns: line.columns)
      canvas.semantics.append(
        SemanticNode(.message, label: message.words, states: message.states, rect: line)
      )
    }
    return area
  }

  /// What was understood, beside the box.
  private func drawNote(_ note: String, into canvas: inout Canvas, rect: Rect) {
    guard !note.isEmpty, rect.columns > 2 else { return }
    let place = Point(column: rect.column + 1, row: rect.row)
    let used = canvas.putTruncated(note, at: place, role: .formHint, columns: rect.columns - 1)
    canvas.semantics.append(
      SemanticNode(.hint, label: note, rect: Rect(origin: place, size: Size(columns: used, rows: 1)))
    )
  }

  private func drawLabel(of field: FormField, at point: Point, layout: FormLayout, into canvas: inout Canvas)
  {
    let columns = layout.labelColumns > 0 ? layout.labelColumns - 1 : layout.fieldColumns
    guard field.isRequired else {
      canvas.putTruncated(field.label, at: point, role: .formLabel, columns: columns)
      return
    }
    // The star stays when the label has to be cut.
    let label = TextLayout.truncated(field.label, columns: max(columns - 2, 0)) + " *"
    canvas.put(label, at: point, role: .formLabelRequired, columns: columns)
  }

  private func drawFaults(into canvas: inout Canvas, rect: Rect, title: String?, focused: Bool) {
    guard !rect.isEmpty else { return }
    let (head, rect) = rect.splitTop(title == nil ? 0 : 1)
    if let title, !head.isEmpty {
      canvas.horizontalLine(at: head.origin, columns: head.columns, role: .uiBorder)
      let place = Point(column: head.column + 2, row: head.row)
      canvas.putTruncated(" \(title) ", at: place, role: .formError, columns: max(head.columns - 3, 0))
      canvas.semantics.append(SemanticNode(.pane, label: title, rect: head))
    }
    let faulty = faultyFields
    let isInList = if case .faults = focus { true } else { false }
    // In the fields, the row of the one with the focus is marked.
    let current =
      switch focus {
      case .faults(let place): Int?.some(place)
      case .field(let index): faulty.firstIndex(of: index)
      }
    let first = max((current ?? 0) - rect.rows + 1, 0)
    for (line, index) in faulty.dropFirst(first).prefix(rect.rows).enumerated() {
      let isMarked = current == first + line
      let isCurrent = isMarked && isInList
      let row = rect.line(line)
      let role: Role = isMarked ? (focused && isInList ? .uiCursor : .uiCursorIdle) : .formError
      let words = "\(fields[index].label): \(fields[index].fault ?? "")"
      let text = "✗ " + words
      canvas.fill(row, role: role)
      canvas.putTruncated(text, at: row.origin, role: role, columns: row.columns)
      if isCurrent, focused { canvas.cursor = row.origin }
      canvas.semantics.append(
        SemanticNode(
          .row,
          label: words,
          states: [.invalid],
          place: SemanticNode.Place(first + line, of: faulty.count),
          rect: row,
          isFocused: isCurrent && focused
        )
      )
    }
    ScrollSigns.draw(
      above: first > 0,
      below: first + rect.rows < faulty.count,
      into: &canvas,
      rect: rect
    )
  }

  /// The fields' part and the faults' part, which is there once it has the focus or room to spare.
  ///
  /// One fault alone stands under its field and needs no list.
  private func split(_ rect: Rect, hasTitle: Bool) -> (body: Rect, list: Rect) {
    let (body, list) = rect.splitBottom(faultRows(of: rect.rows, hasTitle: hasTitle))
    return (body, list)
  }

  /// Rows that the list of faults takes of those of the form.
  package func faultRows(of rows: Int, hasTitle: Bool) -> Int {
    let faults = faultyFields.count
    let list =
      if case .faults = focus {
        min(faults, max(rows / 2, 1))
      } else {
        rows >= 12 && faults > 1 ? min(faults, 3) : 0
      }
    return list > 0 && hasTitle ? list + 1 : list
  }

  /// Rows that verdicts take under the fields.
  package var verdictRows: Int { fields.count { $0.message(focused: false) != nil } }

  /// Rows scrolled away so that the field with focus is in view.
  private func scroll(_ layout: FormLayout, rows: Int) -> Int {
    guard case .field(let index) = focus, layout.places.indices.contains(index) else { return 0 }
    let place = layout.places[index]
    return min(max(place.end - rows, 0), place.top + place.labelRows)
  }
}
