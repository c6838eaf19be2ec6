import Casework
package import TerminalCanvas

/// A list of commands that is searched by typing: the palette of all, and the help of one screen.
package struct CommandFinder: Sendable {
  /// What kind of list it is.
  package enum Kind: Hashable, Sendable {
    /// All commands of the program; those of the screen first.
    case palette
    /// Those of the screen, menu by menu.
    case help
  }

  /// A line of the list.
  package enum Line: Hashable, Sendable {
    /// The name of a menu over its commands.
    case heading(String)
    case row(FinderRow)
  }

  /// What a key did.
  package enum Outcome: Hashable, Sendable {
    case none
    case chosen(FinderRow.Target)
    /// It cannot be done, for the reason given.
    case disabled(reason: String)
    case closed
  }

  package let kind: Kind
  let rows: [FinderRow]
  let title: String
  let nothingFound: String
  private let scheme: ReferenceScheme
  /// The year that a number alone is completed with.
  private let year: Int
  private let words: Words
  private(set) var field: TextField
  /// What is shown now.
  package private(set) var lines: [Line] = []
  /// The line of the cursor; headings are passed over.
  package private(set) var cursor = 0
  /// Lines it was last given on the screen; paging goes by it.
  var pageSize = 10

  init(_ kind: Kind, rows: [FinderRow], scheme: ReferenceScheme, year: Int, _ words: Words) {
    self.kind = kind
    self.year = year
    self.rows = rows
    self.scheme = scheme
    self.words = words
    nothingFound = words.noCommandFound
    switch kind {
    case .palette:
      title = words.paletteTitle
      field = TextField(placeholder: words.palettePlaceholder)
    case .help:
      title = words.helpTitle
      field = TextField(placeholder: words.helpPlaceholder)
    }
    field.maximumCharacters = SearchProblem.maximumCharacters
    find()
  }

  /// The row under the cursor; nil where nothing is found.
  package var current: FinderRow? {
    guard lines.indices.contains(cursor), case .row(let row) = lines[cursor] else { return nil }
    return row
  }

  /// The rows that are shown, best first.
  package var shown: [FinderRow] {
    lines.compactMap { line in
      if case .row(let row) = line { row } else { nil }
    }
  }

  /// Letters search, arrows and paging move, Enter runs, Esc closes.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> Outcome {
    switch key {
    case .escape, .function(12), .function(3): return .closed
    case .enter:
      guard let current else { return .none }
      return current.disabledReason.map(Outcome.disabled) ?? .chosen(current.target)
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -max(pageSize - 1, 1))
    case .pageDown: move(by: max(pageSize - 1, 1))
    case .character, .backspace, .delete, .left, .right, .home, .end:
      if case .changed = field.handle(key, modifiers) { find() }
    case .tab, .insert, .function: break
    }
    return .none
  }

  /// Puts a text in at the cursor of the field.
  package mutating func paste(_ text: String) {
    if case .changed = field.paste(text) { find() }
  }

  /// Moves by so many lines, past headings, as far as there are rows.
  private mutating func move(by count: Int) {
    let step = count < 0 ? -1 : 1
    var place = min(max(cursor + count, 0), max(lines.count - 1, 0))
    while lines.indices.contains(place), case .heading = lines[place] { place += step }
    if lines.indices.contains(place) { cursor = place }
  }

  private mutating func find() {
    let typed = field.text.lowercased()
    let blank = typed.allSatisfy { $0 == " " }
    switch (kind, blank) {
    case (.help, true): lines = grouped(rows)
    case (.palette, true): lines = rows.map { .row($0) }
    case (_, false): lines = (places(of: typed) + ranked(typed)).map { .row($0) }
    }
    cursor = lines.firstIndex { if case .row = $0 { true } else { false } } ?? 0
  }

  private func ranked(_ typed: String) -> [FinderRow] {
    let query = FuzzyQuery(typed)
    let key = typed.trimmed
    return rows.enumerated()
      .compactMap { index, row in row.score(query, typed: key).map { (score: $0, index: index) } }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
      .map { rows[$0.index] }
  }

  private func grouped(_ rows: [FinderRow]) -> [Line] {
    var lines: [Line] = []
    for group in Command.Group.allCases.map({ words.name(of: $0) }) {
      let members = rows.filter { $0.group == group }
      if !members.isEmpty { lines += [.heading(group)] + members.map { .row($0) } }
    }
    return lines
  }

  /// Where a number leads that was typed: to its case, or to the search.
  private func places(of typed: String) -> [FinderRow] {
    guard kind == .palette, typed.contains(where: \.isNumber), SearchProblem(typed) == nil,
      !rows.contains(where: { $0.keyNames.contains(typed.trimmed) })
    else { return [] }
    var found: [FinderRow] = []
    if let number = scheme.case.parse(typed) ?? lastDigits(typed.trimmed) {
      let reference = CaseReference(scheme.case.format(serial: number.serial, year: number.year))
      found.append(
        FinderRow(
          .openCase(reference),
          name: "\(words.openCaseCommand): \(reference.text)",
          summary: words.openCaseSummary(reference)
        )
      )
    }
    let text = typed.uppercased().trimmed
    found.append(
      FinderRow(.search(text), name: "\(words.searchCommand): \(text)", summary: words.searchSummary)
    )
    return found
  }

  /// The running number alone, as it is called out at the counter: the case of this year.
  private func lastDigits(_ typed: String) -> ReferencePattern.Number? {
    guard 1...6 ~= typed.utf8.count, typed.allSatisfy({ ("0"..."9").contains($0) }), let serial = Int(typed),
      serial > 0
    else { return nil }
    return ReferencePattern.Number(serial: serial, year: year)
  }
}

extension String {
  fileprivate var trimmed: String {
    let rest = drop { $0 == " " }
    guard let last = rest.lastIndex(where: { $0 != " " }) else { return "" }
    return String(rest[...last])
  }
}
