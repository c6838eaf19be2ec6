extension VirtualList {
  /// Rows that the header takes above the page.
  package var headerRows: Int { columns.contains { !$0.title.isEmpty } ? 1 : 0 }

  /// Draws the header and the rows of the page, and no others; with focus, the terminal's cursor stands on the row.
  ///
  /// Two columns at the left show the cursor (`▶`) and the mark (`*`), one at the right where the page lies in the list.
  package func draw(into canvas: inout Canvas, rect: Rect, focused: Bool, label: String = "") {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, role: .ui)
    let showsHeader = headerRows > 0 && rect.rows > 1
    let body = showsHeader ? rect.splitTop(1).rest : rect
    let layout = ColumnLayout(columns, width: max(rect.columns - 3, 1))
    if showsHeader { drawHeader(into: &canvas, line: rect.line(0), layout: layout) }
    canvas.semantics.append(
      SemanticNode(
        .table,
        label: label,
        value: sentence,
        states: isLoading ? [.busy] : [],
        place: count == 0 ? nil : SemanticNode.Place(cursorIndex, of: count),
        rect: rect,
        isFocused: focused && count == 0
      )
    )
    guard count > 0 else {
      if focused { canvas.cursor = body.origin }
      return drawSentence(into: &canvas, rect: body)
    }
    let notice = sentence.isEmpty || body.rows < 2 ? nil : body.line(body.rows - 1)
    let page = notice == nil ? body : body.splitBottom(1).rest
    drawRows(into: &canvas, page: page, layout: layout, focused: focused)
    if let notice {
      canvas.putTruncated(sentence, at: notice.origin, role: sentenceRole, columns: notice.columns)
    }
  }

  private func drawHeader(into canvas: inout Canvas, line: Rect, layout: ColumnLayout) {
    canvas.fill(line, role: .uiHeader)
    for place in layout.placed {
      let column = columns[place.index]
      let sorted = sort?.column == place.index
      let arrow = sorted ? (sort?.isAscending == true ? " ▲" : " ▼") : ""
      let point = Point(column: line.column + 2 + place.start, row: line.row)
      let role: Role = sorted ? .uiHeaderSorted : .uiHeader
      // The arrow stays when the title has to be cut.
      let title = TextLayout.truncated(column.title, columns: max(place.width - (sorted ? 2 : 0), 0))
      let room = min(place.width, line.endColumn - point.column)
      put(title + arrow, column: column, at: point, width: room, role: role, into: &canvas)
    }
  }

  private func drawRows(into canvas: inout Canvas, page: Rect, layout: ColumnLayout, focused: Bool) {
    let first = firstRow(shownIn: page.rows)
    for line in 0..<min(page.rows, count - first) {
      let index = first + line
      let isCursor = index == cursorIndex
      let area = Rect(column: page.column, row: page.row + line, columns: page.columns, rows: 1)
      guard let row = row(at: index) else {
        canvas.put(isCursor ? "▶ …" : "  …", at: area.origin, role: .uiDim, columns: area.columns)
        if isCursor, focused { canvas.cursor = area.origin }
        canvas.semantics.append(
          SemanticNode(
            .row,
            label: "…",
            states: [.busy],
            place: SemanticNode.Place(index, of: count),
            rect: area,
            isFocused: isCursor && focused
          )
        )
        continue
      }
      let isMarked = marked.contains(row.id)
      let override = rowRole(isCursor: isCursor, isMarked: isMarked, focused: focused)
      if let override { canvas.fill(area, role: override) }
      canvas.put(
        (isCursor ? "▶" : " ") + (isMarked ? "*" : " "),
        at: area.origin,
        role: override ?? .ui,
        columns: area.columns
      )
      for place in layout.placed where place.index < row.cells.count {
        let cell = row.cells[place.index]
        let point = Point(column: area.column + 2 + place.start, row: area.row)
        let room = min(place.width, area.endColumn - point.column)
        put(
          cell.text,
          column: columns[place.index],
          at: point,
          width: room,
          role: override ?? cell.role,
          into: &canvas
        )
      }
      if isCursor, focused { canvas.cursor = area.origin }
      canvas.semantics.append(
        SemanticNode(
          .row,
          label: spoken(row, layout),
          states: isMarked ? [.marked] : [],
          place: SemanticNode.Place(index, of: count),
          rect: area,
          isFocused: isCursor && focused
        )
      )
    }
    drawScrollBar(into: &canvas, page: page, first: first)
  }

  /// The texts of a row as they are said; one that is not given comes with the title of its column.
  private func spoken(_ row: ListRow<ID>, _ layout: ColumnLayout) -> String {
    layout.placed.compactMap { place in
      guard row.cells.indices.contains(place.index) else { return nil }
      let cell = row.cells[place.index]
      let text = cell.spoken ?? cell.text
      guard text.contains(where: { $0 != " " }) else { return nil }
      return text == "–" ? "\(columns[place.index].title) –" : text
    }.joined(separator: ", ")
  }

  private var isLoading: Bool {
    if case .loading = status { true } else { false }
  }

  private func drawScrollBar(into canvas: inout Canvas, page: Rect, first: Int) {
    guard page.columns > 4, page.rows > 0, count > page.rows else { return }
    canvas.semantics.append(
      SemanticNode(
        .scrollBar,
        label: "",
        place: SemanticNode.Place(first, of: count),
        rect: page.splitRight(1).rest.isEmpty
          ? page
          : Rect(
            column: page.endColumn - 1,
            row: page.row,
            columns: 1,
            rows: page.rows
          )
      )
    )
    let size = max(page.rows * page.rows / count, 1)
    let start = first * (page.rows - size) / max(count - page.rows, 1)
    for line in 0..<page.rows {
      let isThumb = line >= start && line < start + size
      canvas.put(
        isThumb ? "█" : "░",
        at: Point(column: page.endColumn - 1, row: page.row + line),
        role: isThumb ? .uiScrollThumb : .uiScrollTrack
      )
    }
  }

  /// The first row to show when the page is not as high as `pageSize` says.
  private func firstRow(shownIn rows: Int) -> Int {
    let first = cursorIndex >= offset + rows ? cursorIndex - rows + 1 : offset
    return max(min(first, cursorIndex, count - 1), 0)
  }

  private func drawSentence(into canvas: inout Canvas, rect: Rect) {
    WrappedText(sentence).draw(into: &canvas, rect: rect, role: sentenceRole)
  }

  private var sentence: String {
    switch status {
    case .current: ""
    case .loading(let text), .empty(let text), .stale(let text), .failed(let text): text
    }
  }

  private var sentenceRole: Role {
    switch status {
    case .current, .loading, .empty, .stale: .uiDim
    case .failed: .levelError
    }
  }

  private func rowRole(isCursor: Bool, isMarked: Bool, focused: Bool) -> Role? {
    switch (isCursor, isMarked) {
    case (true, true): focused ? .uiMarkCursor : .uiCursorIdle
    case (true, false): focused ? .uiCursor : .uiCursorIdle
    case (false, true): .uiMark
    case (false, false): nil
    }
  }

  private func put(
    _ text: String,
    column: ListColumn,
    at point: Point,
    width: Int,
    role: Role,
    into canvas: inout Canvas
  ) {
    guard width > 0 else { return }
    let shown =
      switch column.cut {
      case .end: TextLayout.truncated(text, columns: width)
      case .middle: TextLayout.middleTruncated(text, columns: width)
      }
    switch column.alignment {
    case .left: canvas.put(shown, at: point, role: role, columns: width)
    case .right: canvas.putRight(shown, at: point, role: role, columns: width)
    }
  }
}
