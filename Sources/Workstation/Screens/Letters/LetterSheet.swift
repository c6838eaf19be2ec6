import Casework
import TerminalCanvas

/// A letter in its lines, with the pages marked; scrolls by rows.
struct LetterSheet: Hashable, Sendable {
  /// A row: a line of the letter, or the mark of a page.
  enum Row: Hashable {
    case line(String)
    /// The head of a page, counted from 1.
    case page(Int)
  }

  let rows: [Row]
  let pageCount: Int
  private(set) var top = 0
  /// Rows in view; the last is the line of the search while one is on.
  var height = 10 {
    didSet { clamp() }
  }
  /// The search in the letter, while it is on and takes all keys.
  private(set) var find: TextFind?
  private var topBeforeFind = 0
  private var lastSought = ""

  init(_ text: String = "") {
    let pages = LetterPages.pages(of: text)
    pageCount = pages.count
    rows = pages.enumerated().flatMap { index, lines in
      [.page(index + 1)] + lines.map { .line(SafeText.singleLine(String($0))) }
        + (index + 1 < pages.count ? [.line("")] : [])
    }
  }

  /// The page at the upper edge, counted from 1.
  var currentPage: Int {
    let above = rows[...min(top, rows.count - 1)]
    return above.reduce(1) { if case .page(let page) = $1 { page } else { $0 } }
  }

  mutating func handle(_ key: Key, _ modifiers: Modifiers) {
    guard find == nil else { return handleFind(key, modifiers) }
    guard modifiers.isEmpty else { return }
    switch key {
    case .up: top -= 1
    case .down, .enter: top += 1
    case .pageUp: top -= max(height - 1, 1)
    case .pageDown, .character(" "): top += max(height - 1, 1)
    case .home: top = 0
    case .end: top = rows.count
    case .character, .tab, .backspace, .delete, .insert, .escape, .left, .right, .function: break
    }
    clamp()
  }

  private mutating func clamp() { top = max(min(top, rows.count - (find == nil ? height : height - 1)), 0) }

  /// Draws the rows in view like a sheet: where there is room, an edge stands on both sides.
  func draw(into canvas: inout Canvas, rect: Rect, focused: Bool, label: String, _ words: Words) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, role: .ui)
    let columns = min(LetterText.columns, rect.columns)
    let hasEdges = rect.columns >= LetterText.columns + 4
    let sheet = Rect(
      column: rect.column + (hasEdges ? (rect.columns - columns) / 2 : 0),
      row: rect.row,
      columns: columns,
      rows: rect.rows
    )
    if hasEdges {
      for column in [sheet.column - 2, sheet.endColumn + 1] {
        canvas.verticalLine(at: Point(column: column, row: sheet.row), rows: rect.rows, role: .uiBorder)
      }
    }
    var spoken: [String] = []
    for (offset, row) in rows.dropFirst(top).prefix(find == nil ? rect.rows : rect.rows - 1).enumerated() {
      let line = sheet.line(offset)
      switch row {
      case .line(let text):
        spoken.append(text)
        canvas.putTruncated(text, at: line.origin, role: .ui, columns: line.columns)
        mark(top + offset, text, into: &canvas, line: line)
      case .page(let page):
        let title = words.page(page, of: pageCount)
        spoken.append(title)
        canvas.horizontalLine(at: line.origin, columns: line.columns, role: .uiBorder)
        canvas.ruleTitle(title, on: line, role: .uiDim)
      }
    }
    if focused, find == nil { canvas.cursor = sheet.origin }
    canvas.semantics.append(
      SemanticNode(
        .text,
        label: label,
        value: spoken.joined(separator: "\n"),
        rect: rect,
        isFocused: focused && find == nil
      )
    )
    let shown = find?.currentMatch.flatMap { text(of: $0.paragraph) } ?? ""
    find?.draw(into: &canvas, rect: rect.splitBottom(1).bottom, focused: focused, showing: shown)
  }
}

// Searching in the letter.

extension LetterSheet {
  /// Begins a search from the first row in view on, or goes to its next place.
  mutating func beginFind(_ words: FindWords) {
    guard find == nil else {
      find?.step(forward: true)
      return follow()
    }
    topBeforeFind = top
    find = TextFind(from: TextPosition(paragraph: top, offset: 0), sought: lastSought, words: words)
    settleFind()
  }

  mutating func paste(_ text: String) {
    find?.paste(text)
    settleFind()
  }

  /// Ends the search; the letter stays where it led, or goes back to where it began.
  mutating func endFind(stays: Bool) {
    guard let find else { return }
    lastSought = find.sought
    self.find = nil
    if !stays { top = topBeforeFind }
    clamp()
  }

  private mutating func handleFind(_ key: Key, _ modifiers: Modifiers) {
    switch find?.handle(key, modifiers) {
    case .taken?: endFind(stays: true)
    case .left?: endFind(stays: false)
    case .moved?: settleFind()
    case .ignored?, nil: break
    }
  }

  /// Shows where the text stands that is sought now.
  private mutating func settleFind() {
    guard let sought = find?.sought, find?.isStale == true else { return follow() }
    let search = TextSearch(sought)
    let places = rows.indices.flatMap { number in
      search.places(in: Array(text(of: number) ?? "")).map { TextFind.Match(paragraph: number, range: $0) }
    }
    find?.show(places)
    follow()
  }

  private mutating func follow() {
    guard let match = find?.currentMatch else {
      if find != nil { top = topBeforeFind }
      return clamp()
    }
    let inView = top..<(top + max(height - 1, 1))
    if !inView.contains(match.paragraph) { top = match.paragraph - height / 3 }
    clamp()
  }

  private func text(of row: Int) -> String? {
    if case .line(let text) = rows[row] { text } else { nil }
  }

  /// Marks the places in a line.
  private func mark(_ row: Int, _ text: String, into canvas: inout Canvas, line: Rect) {
    guard let find else { return }
    let characters = Array(text)
    for (range, isCurrent) in find.matches(in: row) {
      let before = DisplayWidth.of(String(characters[..<range.lowerBound]))
      guard before < line.columns else { continue }
      canvas.put(
        String(characters[range]),
        at: Point(column: line.column + before, row: line.row),
        role: isCurrent ? .uiMatchCurrent : .uiMatch,
        columns: line.columns - before
      )
    }
  }
}
