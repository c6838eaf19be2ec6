/// What a case still needs: rows with a state in a sign and a word.
package struct Checklist<ID: Hashable & Sendable>: Hashable, Sendable {
  /// A row: what is needed, how it stands, and what is to be said about it.
  package struct Row: Hashable, Sendable {
    /// Which row it is.
    package var id: ID
    /// How it stands.
    package var state: ChecklistState
    /// The state in a word, in the reader's language.
    package var stateWord: String
    /// What is needed.
    package var text: String
    /// What stands below it, such as the reason of a waiver; empty for none.
    package var note: String

    /// A row, with a note if something is to be said about it.
    package init(id: ID, state: ChecklistState, stateWord: String, text: String, note: String = "") {
      self.id = id
      self.state = state
      self.stateWord = stateWord
      self.text = text
      self.note = note
    }

    /// Its text broken to a width, then its note.
    func lines(columns: Int) -> [(text: String, isNote: Bool)] {
      TextLayout.shownLines(of: SafeText.singleLine(text), columns: columns).map { ($0, false) }
        + (note.isEmpty
          ? [] : TextLayout.shownLines(of: SafeText.singleLine(note), columns: columns).map { ($0, true) })
    }
  }

  /// What a key did.
  package enum Outcome: Hashable, Sendable {
    case ignored
    case moved
    /// The row is to be opened.
    case opened(ID)
  }

  /// The rows in order.
  package private(set) var rows: [Row]
  /// The place of the row under the cursor, 0 without rows.
  package private(set) var cursor = 0
  /// Lines it was last given on the screen; paging goes by it.
  package var pageSize = 10

  /// A list of those rows, the cursor on the first.
  package init(_ rows: [Row]) { self.rows = rows }

  /// Takes other rows; the cursor stays with its row.
  package mutating func load(_ rows: [Row]) {
    let id = self.rows.indices.contains(cursor) ? self.rows[cursor].id : nil
    self.rows = rows
    cursor = rows.firstIndex { $0.id == id } ?? min(cursor, max(rows.count - 1, 0))
  }

  /// Arrows, paging, Home, End move; Enter opens.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> Outcome {
    guard let command = ListCommand(key, modifiers), !rows.isEmpty else { return .ignored }
    switch command {
    case .open: return .opened(rows[cursor].id)
    case .mark: return .ignored
    case .move(let move):
      cursor = move.target(from: cursor, count: rows.count, page: pageSize)
      return .moved
    }
  }

  /// Draws the rows around the cursor; with focus, the terminal's cursor stands on its row.
  package func draw(into canvas: inout Canvas, rect: Rect, focused: Bool, label: String = "") {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, role: .ui)
    canvas.semantics.append(
      SemanticNode(
        .table,
        label: label,
        place: rows.isEmpty ? nil : SemanticNode.Place(cursor, of: rows.count),
        rect: rect,
        isFocused: focused && rows.isEmpty
      )
    )
    guard !rows.isEmpty else {
      if focused { canvas.cursor = rect.origin }
      return
    }
    let words = min(rows.reduce(0) { max($0, DisplayWidth.of($1.stateWord)) }, rect.columns / 3)
    let textColumns = max(rect.columns - words - 7, 1)
    let first = firstRow(shownIn: rect.rows, textColumns: textColumns)
    var line = 0
    var index = first
    while index < rows.count, line < rect.rows {
      let lines = rows[index].lines(columns: textColumns)
      let area = Rect(
        column: rect.column,
        row: rect.row + line,
        columns: rect.columns,
        rows: min(lines.count, rect.rows - line)
      )
      draw(index, lines, wordColumns: words, area: area, focused: focused, into: &canvas)
      line += lines.count
      index += 1
    }
    ScrollSigns.draw(above: first > 0, below: index < rows.count, into: &canvas, rect: rect)
  }

  private func draw(
    _ index: Int,
    _ lines: [(text: String, isNote: Bool)],
    wordColumns: Int,
    area: Rect,
    focused: Bool,
    into canvas: inout Canvas
  ) {
    let row = rows[index]
    let isCursor = index == cursor
    let cursorRole: Role = focused ? .uiCursor : .uiCursorIdle
    if isCursor { canvas.fill(area, role: cursorRole) }
    var column = area.column
    column += canvas.put(
      isCursor ? "▶ " : "  ",
      at: area.origin,
      role: isCursor ? cursorRole : .ui,
      columns: area.columns
    )
    canvas.putTruncated(
      row.state.sign + " " + row.stateWord,
      at: Point(column: column, row: area.row),
      role: isCursor ? cursorRole : row.state.role,
      columns: max(min(wordColumns + 2, area.endColumn - column), 0)
    )
    column += wordColumns + 4
    for (index, line) in lines.prefix(area.rows).enumerated() {
      canvas.putTruncated(
        line.text,
        at: Point(column: column, row: area.row + index),
        role: isCursor ? cursorRole : line.isNote ? .uiDim : .ui,
        columns: max(area.endColumn - 1 - column, 0)
      )
    }
    if isCursor, focused { canvas.cursor = area.origin }
    canvas.semantics.append(
      SemanticNode(
        .row,
        label: row.text + (row.note.isEmpty ? "" : ". " + row.note),
        value: row.stateWord,
        place: SemanticNode.Place(index, of: rows.count),
        rect: area,
        isFocused: isCursor && focused
      )
    )
  }

  /// The first row to show so that the one under the cursor is whole.
  private func firstRow(shownIn lines: Int, textColumns: Int) -> Int {
    var first = cursor
    var used = rows[cursor].lines(columns: textColumns).count
    while first > 0 {
      used += rows[first - 1].lines(columns: textColumns).count
      guard used <= lines else { break }
      first -= 1
    }
    return first
  }
}
