package import TerminalCanvas

/// Says a picture in lines: what is new since the last one, or all of it.
///
/// A pure value: pictures in, words out. Where it stands on the screen means nothing to it.
package struct ScreenReader: Sendable {
  /// A piece of the stream.
  package enum Piece: Hashable, Sendable {
    /// A line of its own.
    case line(String)
    /// What was just typed, behind what was said before.
    case echo(String)
  }

  /// What is to be read when somebody asks for more than what is new.
  package enum Request: Hashable, Sendable {
    /// The whole screen.
    case all
    /// The keys that mean something now.
    case hints
  }

  private var last = Frame()

  package init() {}

  /// What of a picture was said last.
  private struct Frame {
    var headings: [String] = []
    var tab: SemanticNode?
    var window: SemanticNode?
    var table: String?
    var focus: SemanticNode?
    var row: String?
    var notices: [String] = []
    var cursor: Point?
  }

  /// What is new in a picture.
  ///
  /// - Parameter answered: what the program answered to the key before, said also when it said the same before.
  package mutating func news(in canvas: Canvas, _ words: Words, answered: Toast? = nil) -> [Piece] {
    let nodes = canvas.reachable
    let focus = canvas.focus
    // What is being read is said when it is there.
    guard focus?.states.contains(.busy) != true else { return [] }
    var pieces: [Piece] = []
    func say(_ text: String) {
      let said = SpokenText.plain(text, words)
      if !said.isEmpty { pieces.append(.line(said)) }
    }

    let window = nodes.last { $0.role == .dialog }
    let shownHeadings = nodes.filter { $0.role == .heading }.map(\.label)
    // Where a window lies over the screen, its title stands.
    let headings = shownHeadings.isEmpty && window != nil ? last.headings : shownHeadings
    for heading in headings where !last.headings.contains(heading) { say(heading) }
    let tab =
      nodes.last { [.tab, .menu].contains($0.role) && $0.states.contains(.selected) }
      ?? (window == nil ? nil : last.tab)
    if let tab, tab.label != last.tab?.label { say(sentence(tab, words)) }
    if let window, window.label != last.window?.label || window.value != last.window?.value {
      say(sentence(window, words))
    }
    let table = nodes.last { $0.role == .table && !$0.label.isEmpty }
    settle(nodes, say, words)
    // The same row in another list is another row.
    if tab?.label != last.tab?.label || headings != last.headings { last.focus = nil }
    if let table, table.label != last.table, table.label != tab.map({ String($0.label.dropFirst(2)) }),
      table != focus
    {
      say(sentence(table, words))
    }

    var isTyped = false
    if let focus, focus.role != .heading {
      let said = change(to: focus, in: canvas, words)
      if case .echo? = said.first { isTyped = true }
      pieces += said
    }
    let row = currentRow(nodes, focus).map { sentence($0, words) }
    if let row, row != last.row { say(row) }

    let notices = nodes.filter { $0.role == .message || $0.role == .status }.map { sentence($0, words) }
    if let answered { say(sentence(answered, words)) }
    let known = last.notices + (answered.map { [sentence($0, words)] } ?? [])
    // While somebody types, what stands beside waits for the next pause.
    if !isTyped { for notice in notices where !known.contains(notice) { say(notice) } }

    last = Frame(
      headings: headings,
      tab: tab,
      window: window,
      table: table?.label,
      focus: focus,
      row: row,
      notices: isTyped ? last.notices : window == nil ? notices : last.notices + notices,
      cursor: canvas.cursor
    )
    return pieces
  }

  /// Says what became of the field that was left, such as a day in its normal form.
  private func settle(_ nodes: ArraySlice<SemanticNode>, _ say: (String) -> Void, _ words: Words) {
    guard let left = last.focus, left.role == .field,
      let now = nodes.last(where: { $0.role == .field && $0.label == left.label && $0.place == left.place }),
      !now.isFocused, now.value != left.value, !now.value.isEmpty
    else { return }
    say(sentence(now, words))
  }

  /// All that a picture says, but for its keys.
  package static func all(of canvas: Canvas, _ words: Words) -> [String] {
    canvas.reachable.filter { ![.hint, .scrollBar].contains($0.role) || isNote($0) }.flatMap { node in
      let lines = node.role == .text ? textLines(node) : [ScreenReader().sentence(node, words)]
      return lines.map { SpokenText.plain($0, words) }.filter { !$0.isEmpty }
    }
  }

  /// The lines of a text, its name before them.
  private static func textLines(_ node: SemanticNode) -> [String] {
    (node.label.isEmpty ? [] : [node.label])
      + node.value.split(separator: "\n").map(String.init)
  }

  /// A hint that says what a value means, and no key.
  private static func isNote(_ node: SemanticNode) -> Bool { node.role == .hint && node.value.isEmpty }

  // MARK: Sentences

  /// What is said of the thing that has the focus: all of it when it is another one, else what changed.
  private func change(to focus: SemanticNode, in canvas: Canvas, _ words: Words) -> [Piece] {
    let isSame =
      last.focus.map { $0.role == focus.role && $0.label == focus.label && $0.place == focus.place } ?? false
    switch focus.role {
    case .text:
      let lines = Self.textLines(focus)
      let known = isSame ? Set(last.focus.map(Self.textLines) ?? []) : []
      return lines.filter { !known.contains($0) }.map { SpokenText.plain($0, words) }
        .filter { !$0.isEmpty }.map { .line($0) }
    case .field:
      guard isSame, let before = last.focus else { break }
      guard before.value != focus.value else { return changeOfCursor(before, focus, canvas, words) }
      if focus.value.hasPrefix(before.value) {
        return [.echo(String(focus.value.dropFirst(before.value.count)))]
      }
      return [.line(focus.value.isEmpty ? words.spokenEmpty : focus.value)]
    case .screen, .heading, .pane, .table, .row, .tab, .checkbox, .button, .link, .menu, .menuItem, .dialog,
      .status, .message, .progress, .chart, .calendar, .tree, .hint, .scrollBar:
      break
    }
    guard !isSame || last.focus?.value != focus.value || last.focus?.states != focus.states else { return [] }
    return [.line(SpokenText.plain(sentence(focus, words), words))].filter { $0 != .line("") }
  }

  /// In a text that stays as it was the character under the cursor is said, or what the field's state became.
  private func changeOfCursor(
    _ before: SemanticNode,
    _ focus: SemanticNode,
    _ canvas: Canvas,
    _ words: Words
  ) -> [Piece] {
    if before.states != focus.states { return [.line(SpokenText.plain(sentence(focus, words), words))] }
    guard let cursor = canvas.cursor, cursor != last.cursor else { return [] }
    return [.line(words.spoken(character: canvas[cursor]?.text ?? ""))]
  }

  /// The row that is chosen in a list while somebody types in a field above it.
  private func currentRow(_ nodes: ArraySlice<SemanticNode>, _ focus: SemanticNode?) -> SemanticNode? {
    guard focus?.role == .field, let table = nodes.last(where: { $0.role == .table }), let place = table.place
    else { return nil }
    return nodes.last { $0.role == .row && $0.place == place && table.rect.contains($0.rect.origin) }
  }

  func sentence(_ node: SemanticNode, _ words: Words) -> String {
    let label = node.label.hasSuffix(": ") ? String(node.label.dropLast(2)) : node.label
    switch node.role {
    case .message, .status:
      let level = node.states.map { words.spoken($0) }.first { !$0.isEmpty }
      return (level.map { $0 + ": " } ?? "") + label
    case .text: return node.value
    case .screen, .heading, .pane, .table, .row, .tab, .field, .checkbox, .button, .link, .menu, .menuItem,
      .dialog, .progress, .chart, .calendar, .tree, .hint, .scrollBar:
      var parts = [label, words.spoken(node.role)]
      if node.role == .row || node.role == .menuItem || node.role == .table { parts.reverse() }
      parts.append(node.role == .field && node.value.isEmpty ? words.spokenEmpty : node.value)
      parts += node.states.map { words.spoken($0) }
      if let place = node.place { parts.append(words.spoken(place)) }
      return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  private func sentence(_ toast: Toast, _ words: Words) -> String {
    switch toast.level {
    case .info, .ok: toast.text
    case .warning: "\(words.spoken(.warning)): \(toast.text)"
    case .error: "\(words.spoken(.error)): \(toast.text)"
    }
  }
}
