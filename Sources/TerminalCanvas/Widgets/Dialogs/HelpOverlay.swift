/// The keys of a screen, filtered by typing: what each does, and why one does nothing now.
package struct HelpOverlay<ID: Hashable & Sendable>: Hashable, Sendable {
  /// A command with its key.
  package struct Row: Hashable, Sendable {
    /// Which command it is.
    package var id: ID
    /// The key as it is named on the keyboard.
    package var key: String
    /// What it does.
    package var words: String
    /// Why it cannot be run now; nil when it can.
    package var disabledReason: String?

    /// A command, and why it cannot be run now.
    package init(id: ID, key: String, words: String, disabledReason: String? = nil) {
      self.id = id
      self.key = key
      self.words = words
      self.disabledReason = disabledReason
    }
  }

  /// What a key did.
  package enum Outcome: Hashable, Sendable {
    case ignored
    case moved
    /// The command is to be run.
    case chosen(ID)
    /// The command cannot be run, for the reason given.
    case disabled(reason: String)
    case closed
  }

  /// The title of the box.
  package let title: String
  /// All commands, in order.
  package let rows: [Row]
  private var filter: TextField
  private var matches: [Int]
  private var cursor = 0
  /// Rows it was last given on the screen; paging goes by it.
  package var pageSize = 10

  /// The overlay; the placeholder says that typing filters.
  package init(title: String, rows: [Row], placeholder: String = "") {
    self.title = title
    self.rows = rows
    filter = TextField(placeholder: placeholder)
    matches = Array(rows.indices)
  }

  /// The rows that match what was typed.
  package var shown: [Row] { matches.map { rows[$0] } }

  /// The row under the cursor; nil when none matches.
  package var current: Row? { matches.indices.contains(cursor) ? rows[matches[cursor]] : nil }

  /// Letters filter, arrows and paging move, Enter runs, Esc closes.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> Outcome {
    switch key {
    case .escape, .function(12): return .closed
    case .enter:
      guard let current else { return .ignored }
      return current.disabledReason.map(Outcome.disabled) ?? .chosen(current.id)
    case .up: move(.up)
    case .down: move(.down)
    case .pageUp: move(.pageUp)
    case .pageDown: move(.pageDown)
    case .character, .backspace, .delete, .left, .right, .home, .end:
      switch filter.handle(key, modifiers) {
      case .changed: applyFilter()
      case .ignored: return .ignored
      case .moved, .refused: break
      }
    case .tab, .insert, .function: return .ignored
    }
    return .moved
  }

  private mutating func move(_ move: ListMove) {
    cursor = move.target(from: cursor, count: matches.count, page: pageSize)
  }

  private mutating func applyFilter() {
    matches = rows.indices.filter { TextFilter.matches(filter.text, in: [rows[$0].key, rows[$0].words]) }
    cursor = 0
  }

  /// Draws the box over the rectangle; the terminal's cursor stands on the row, or in the filter when none matches.
  package func draw(into canvas: inout Canvas, rect: Rect, focused: Bool) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, role: .uiPopup)
    let isBoxed = rect.rows >= 5 && rect.columns >= 10
    if isBoxed { canvas.box(rect, title: title, role: .uiPopupBorder) }
    let content = isBoxed ? rect.inset(columns: 2, rows: 1) : rect
    let (line, list) = content.splitTop(content.rows > 1 ? 1 : 0)
    canvas.semantics.append(
      SemanticNode(.dialog, label: title, value: "\(matches.count)/\(rows.count)", rect: rect)
    )
    if !line.isEmpty {
      filter.draw(into: &canvas, rect: line, focused: focused && matches.isEmpty, label: title)
    }
    let keyColumns = min(rows.reduce(0) { max($0, DisplayWidth.of($1.key)) }, list.columns / 2)
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
    let words = row.words + (row.disabledReason.map { " – " + $0 } ?? "")
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
