extension CalendarPicker {
  /// Columns of a day: a sign, two digits, a sign.
  private static let dayColumns = 4
  private static let gridColumns = 8 * dayColumns
  private static let infoColumns = 38
  /// The head, six weeks, the presets and the signs.
  private static let innerRows = 9

  /// Draws the month under the field or over it, whichever has room; where neither has, at the end of the bounds.
  ///
  /// It lies over everything else, so it is drawn last.
  package func draw(into canvas: inout Canvas, anchor: Rect, bounds: Rect) {
    guard !bounds.isEmpty else { return }
    let area = place(anchor: anchor, bounds: bounds)
    canvas.fill(area, role: .uiPopup)
    let title = words.label.isEmpty ? month.title : "\(words.label): \(month.title)"
    let inner = canvas.box(area, title: title, role: .uiPopupBorder)
    let content = inner.isEmpty ? area : inner
    drawKeys(into: &canvas, area: area)
    canvas.cover()
    canvas.semantics.append(SemanticNode(.dialog, label: title, value: words.legend, rect: area))
    // Where the day has no room, as in a corner of a screen, the cursor is in the box all the same.
    canvas.cursor = content.origin
    let (upper, lower) = content.splitTop(min(7, content.rows))
    let (grid, rest) = upper.splitLeft(min(Self.gridColumns, upper.columns))
    drawGrid(into: &canvas, rect: grid)
    drawInfo(into: &canvas, rect: rest.inset(left: 2))
    drawPresets(into: &canvas, rect: lower.splitTop(1).top)
    let legend = lower.splitTop(1).rest
    guard !legend.isEmpty else { return }
    canvas.putTruncated(
      words.legend,
      at: Point(column: legend.column + 1, row: legend.row),
      role: .uiMenu,
      columns: max(legend.columns - 1, 0)
    )
  }

  private func place(anchor: Rect, bounds: Rect) -> Rect {
    let columns = min(Self.gridColumns + Self.infoColumns + 4, bounds.columns)
    let rows = min(Self.innerRows + 2, bounds.rows)
    let column = max(min(anchor.column, bounds.endColumn - columns), bounds.column)
    let row =
      if bounds.endRow - anchor.endRow >= rows {
        anchor.endRow
      } else if anchor.row - bounds.row >= rows {
        anchor.row - rows
      } else {
        bounds.endRow - rows
      }
    return Rect(column: column, row: max(row, bounds.row), columns: columns, rows: rows)
  }

  private func drawGrid(into canvas: inout Canvas, rect: Rect) {
    guard !rect.isEmpty else { return }
    for (index, head) in ([words.week] + words.weekdays).prefix(8).enumerated() {
      put(head, in: index, row: 0, of: rect, role: .uiHintKey, into: &canvas)
    }
    for (index, week) in month.weeks.prefix(6).enumerated() {
      put(String(week), in: 0, row: index + 1, of: rect, role: .uiDisabled, into: &canvas)
    }
    for (index, day) in month.days.enumerated() {
      let place = month.lead + index
      let cell = cell(1 + place % 7, row: 1 + place / 7, of: rect)
      guard rect.contains(cell.origin) else { continue }
      draw(day, number: index + 1, cell: cell.intersection(rect), into: &canvas)
    }
  }

  private func draw(_ day: CalendarMonth.Day, number: Int, cell: Rect, into canvas: inout Canvas) {
    let isCursor = day.number == cursor
    let isAllowed = allowed.contains(day.number)
    let digits = number < 10 ? " \(number)" : "\(number)"
    let before = isCursor ? "[" : !isAllowed ? "(" : day.number == today ? ">" : " "
    let after = isCursor ? "]" : !isAllowed ? ")" : Self.sign(of: day.kind)
    let role: Role =
      if isCursor {
        .uiMenuSelected
      } else if !isAllowed || day.kind == .weekend {
        .uiDisabled
      } else {
        day.kind == .holiday ? .uiHintKey : .uiMenu
      }
    canvas.put(before + digits + after, at: cell.origin, role: role, columns: cell.columns)
    guard isCursor else { return }
    canvas.cursor = Point(column: min(cell.column + 2, cell.endColumn - 1), row: cell.row)
    canvas.semantics.append(
      SemanticNode(.menuItem, label: day.name, value: day.note, rect: cell, isFocused: true)
    )
  }

  private static func sign(of kind: CalendarMonth.Kind) -> String {
    switch kind {
    case .workday: " "
    case .weekend: "·"
    case .holiday: "*"
    }
  }

  private func cell(_ column: Int, row: Int, of rect: Rect) -> Rect {
    Rect(
      column: rect.column + column * Self.dayColumns,
      row: rect.row + row,
      columns: Self.dayColumns,
      rows: 1
    )
  }

  /// A word set right in its column, so that it stands over the digits.
  private func put(
    _ text: String,
    in column: Int,
    row: Int,
    of rect: Rect,
    role: Role,
    into canvas: inout Canvas
  ) {
    let cell = cell(column, row: row, of: rect)
    guard rect.contains(cell.origin) else { return }
    canvas.putRight(text, at: cell.origin, role: role, columns: min(3, rect.endColumn - cell.column))
  }

  /// The day under the cursor in words, which days can be taken, and the month's holidays.
  private func drawInfo(into canvas: inout Canvas, rect: Rect) {
    guard rect.columns >= 14, let current else { return }
    let isAllowed = allowed.contains(current.number)
    let parts: [(text: String, role: Role)] =
      [(current.name, .uiMenu), (current.note, .uiMenu)]
      + [(isAllowed ? words.range : "✗ " + words.range, isAllowed ? .uiDisabled : .uiHintKey)]
      + month.holidays.map { ($0, .uiHintKey) }
    var row = rect.row
    for part in parts where !part.text.isEmpty {
      for line in TextLayout.shownLines(of: part.text, columns: rect.columns) where row < rect.endRow {
        canvas.put(
          line,
          at: Point(column: rect.column, row: row),
          role: part.role,
          columns: rect.columns
        )
        row += 1
      }
    }
  }

  private func drawPresets(into canvas: inout Canvas, rect: Rect) {
    guard !rect.isEmpty else { return }
    var column = rect.column + 1
    for (index, preset) in presets.enumerated() {
      let key = String(index + 1)
      guard column + key.utf8.count + 1 + DisplayWidth.of(preset.label) <= rect.endColumn else { break }
      column += canvas.put(key, at: Point(column: column, row: rect.row), role: .uiHintKey) + 1
      column += canvas.put(preset.label, at: Point(column: column, row: rect.row), role: .uiMenu) + 2
    }
  }

  private func drawKeys(into canvas: inout Canvas, area: Rect) {
    guard area.rows > 2 else { return }
    var text = ""
    for key in words.keys {
      let longer = text.isEmpty ? key : "\(text) · \(key)"
      guard DisplayWidth.of(longer) <= area.columns - 6 else { break }
      text = longer
    }
    guard !text.isEmpty else { return }
    canvas.putRight(
      " \(text) ",
      at: Point(column: area.column, row: area.endRow - 1),
      role: .uiPopupBorder,
      columns: area.columns - 2
    )
  }
}
