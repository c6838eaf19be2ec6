/// A text to be read: letters, documents, the course of a case.
package struct ScrollText: Hashable, Sendable {
  /// A paragraph and what it is.
  package struct Paragraph: Hashable, Sendable {
    /// Its words.
    package var text: String
    /// What it is.
    package var role: Role

    /// A paragraph of that role.
    package init(_ text: String, role: Role = .ui) {
      self.text = text
      self.role = role
    }
  }

  /// What a key did.
  package enum Outcome: Hashable, Sendable {
    case ignored
    /// Another part is shown.
    case scrolled
  }

  private(set) var paragraphs: [TextParagraph]
  private var roles: [Role]
  var top = TextRow(paragraph: 0, row: 0)
  /// The search in the text, while it is on and takes all keys.
  package internal(set) var find: TextFind? {
    didSet { clampTop() }
  }
  /// What was above when the search began.
  var topBeforeFind = TextRow(paragraph: 0, row: 0)
  /// What was sought last.
  var lastSought = ""
  /// The size it was last given on the screen; scrolling goes by it.
  package var viewport = Size(columns: 80, rows: 10) {
    didSet { clampTop() }
  }

  /// The paragraphs one under the other; line ends in them are kept.
  package init(_ text: [Paragraph]) {
    paragraphs = []
    roles = []
    for paragraph in text {
      for line in TextBuffer.lines(of: paragraph.text) {
        // What is unsafe to show is shown by its number, never left out.
        paragraphs.append(TextParagraph(Array(SafeText.singleLine(line))))
        roles.append(paragraph.role)
      }
    }
    if paragraphs.isEmpty {
      paragraphs = [TextParagraph()]
      roles = [.ui]
    }
  }

  /// A text of one role.
  package init(_ text: String, role: Role = .ui) {
    self.init([Paragraph(text, role: role)])
  }

  /// Arrows, paging, Space, Home and End scroll.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> Outcome {
    if find != nil { return handleFind(key, modifiers) }
    if modifiers.isEmpty, key == .character(" ") { return scroll(.pageDown) }
    guard case .move(let move) = ListCommand(key, modifiers) else { return .ignored }
    return scroll(move)
  }

  /// Scrolls, at most until the last row is in view.
  @discardableResult
  package mutating func scroll(_ move: ListMove) -> Outcome {
    let rows = rows
    let page = max(height - 1, 1)
    switch move {
    case .up: top = rows.row(top, movedBy: -1)
    case .down: top = rows.row(top, movedBy: 1)
    case .pageUp: top = rows.row(top, movedBy: -page)
    case .pageDown: top = rows.row(top, movedBy: page)
    case .home: top = TextRow(paragraph: 0, row: 0)
    case .end: top = lastTop(rows, height: height)
    }
    clampTop()
    return .scrolled
  }

  /// Shows the place that another text showed, as near as there is one: for a text that was made anew.
  package mutating func scroll(toPlaceOf other: ScrollText) {
    top = other.top
    clampTop()
  }

  /// Rows of the text in view: the last is the line of the search while one is on.
  var height: Int { find == nil ? viewport.rows : max(viewport.rows - 1, 1) }

  /// The text in rows of the width it was given.
  var rows: TextRows {
    TextRows(paragraphs, main: top.paragraph, columns: viewport.columns - 1, hangs: true)
  }

  mutating func clampTop() {
    let rows = rows
    top = min(rows.clamped(top), lastTop(rows, height: height))
  }

  /// The first row to show so that the last one stands at the bottom.
  private func lastTop(_ rows: TextRows, height: Int) -> TextRow {
    let last = rows.clamped(TextRow(paragraph: paragraphs.count - 1, row: .max))
    return rows.row(last, movedBy: -max(height - 1, 0))
  }

  /// Draws the rows in view; with focus, the terminal's cursor stands at the first of them.
  package func draw(into canvas: inout Canvas, rect: Rect, focused: Bool, label: String = "") {
    guard !rect.isEmpty else { return }
    if let find {
      let (text, line) = rect.splitBottom(1)
      drawText(into: &canvas, rect: text, focused: false, label: label)
      let current = find.currentMatch.map { String(paragraphs[$0.paragraph].characters) }
      find.draw(into: &canvas, rect: line, focused: focused, showing: current ?? "")
    } else {
      drawText(into: &canvas, rect: rect, focused: focused, label: label)
    }
  }

  private func drawText(into canvas: inout Canvas, rect: Rect, focused: Bool, label: String) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, role: .ui)
    let rows = TextRows(paragraphs, main: top.paragraph, columns: rect.columns - 1, hangs: true)
    let first = min(rows.clamped(top), lastTop(rows, height: rect.rows))
    let shown = rows.rows(from: first, count: rect.rows)
    var spoken = ""
    for (line, place) in shown.enumerated() {
      let text = String(paragraphs[place.row.paragraph].characters[place.range])
      if line > 0, place.row.row == 0 { spoken += "\n" }
      spoken += text
      let hang = rows.hang(of: place.row)
      canvas.put(
        text,
        at: Point(column: rect.column + hang, row: rect.row + line),
        role: roles[place.row.paragraph],
        columns: max(rect.columns - 1 - hang, 1)
      )
      find?.mark(
        place.range,
        of: paragraphs[place.row.paragraph],
        number: place.row.paragraph,
        into: &canvas,
        at: Point(column: rect.column + hang, row: rect.row + line),
        columns: max(rect.columns - 1 - hang, 1)
      )
    }
    ScrollSigns.draw(
      above: first > TextRow(paragraph: 0, row: 0),
      below: shown.last.map { !rows.isLast($0.row) } ?? false,
      into: &canvas,
      rect: rect
    )
    if focused { canvas.cursor = rect.origin }
    canvas.semantics.append(
      SemanticNode(.text, label: label, value: spoken, rect: rect, isFocused: focused)
    )
  }
}
