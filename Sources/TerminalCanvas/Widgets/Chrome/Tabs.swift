/// A row of numbered tabs.
package struct Tabs: Hashable, Sendable {
  /// A tab: its title and what waits in it.
  package struct Item: Hashable, Sendable {
    /// Its name.
    package var title: String
    /// A short count behind the title, such as `4/6`; nil for none.
    package var badge: String?

    /// A tab, with a count if something waits in it.
    package init(_ title: String, badge: String? = nil) {
      self.title = title
      self.badge = badge
    }
  }

  /// What a key did.
  package enum Outcome: Hashable, Sendable {
    case ignored
    /// Another tab is chosen, by its number from 0.
    case selected(Int)
  }

  /// The tabs in order; the chosen one stays within them.
  package var items: [Item] {
    didSet { selected = min(selected, max(items.count - 1, 0)) }
  }
  /// The chosen tab, from 0.
  package private(set) var selected: Int

  /// Tabs with one of them chosen, counted from 0.
  package init(_ items: [Item], selected: Int = 0) {
    self.items = items
    self.selected = min(max(selected, 0), max(items.count - 1, 0))
  }

  /// Chooses a tab; numbers that do not exist are ignored.
  @discardableResult
  package mutating func select(_ index: Int) -> Outcome {
    guard items.indices.contains(index) else { return .ignored }
    selected = index
    return .selected(index)
  }

  /// Goes so many tabs on, round the end.
  @discardableResult
  package mutating func advance(by step: Int) -> Outcome {
    guard !items.isEmpty else { return .ignored }
    let target = (selected + step % items.count + items.count) % items.count
    return select(target)
  }

  /// Digits choose, Left and Right go to the neighbours.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> Outcome {
    guard modifiers.isEmpty else { return .ignored }
    switch key {
    case .character(let character):
      guard let number = character.wholeNumberValue, character.isASCII, number > 0 else { return .ignored }
      return select(number - 1)
    case .left: return advance(by: -1)
    case .right: return advance(by: 1)
    case .enter, .tab, .backspace, .delete, .insert, .escape, .up, .down, .home, .end, .pageUp, .pageDown,
      .function:
      return .ignored
    }
  }

  /// Draws as many tabs as fit, the chosen one always; `‹` and `›` stand for the others.
  package func draw(into canvas: inout Canvas, rect: Rect, focused: Bool, label: String = "") {
    guard !rect.isEmpty else { return }
    let line = rect.line(0)
    canvas.fill(line, role: .uiTab)
    if focused { canvas.cursor = line.origin }
    guard !items.isEmpty else { return }
    let texts = items.indices.map(text)
    let widths = texts.map { DisplayWidth.of($0) + 1 }
    let first = firstShown(widths: widths, columns: line.columns)
    var column = line.column
    if first > 0 { column += canvas.put("‹", at: line.origin, role: .uiTab, columns: line.columns) }
    for index in first..<items.count {
      // One column stays free for the sign that there are more.
      let room = line.endColumn - column - (index + 1 < items.count ? 1 : 0)
      if widths[index] > room, index != selected || room < 1 {
        canvas.put("›", at: Point(column: line.endColumn - 1, row: line.row), role: .uiTab, columns: 1)
        break
      }
      let isSelected = index == selected
      let point = Point(column: column, row: line.row)
      let used = canvas.putTruncated(
        texts[index],
        at: point,
        role: isSelected ? .uiTabActive : .uiTab,
        columns: max(room, 1)
      )
      if isSelected, focused { canvas.cursor = point }
      canvas.semantics.append(
        SemanticNode(
          .tab,
          label: "\(index + 1) \(items[index].title)",
          value: items[index].badge ?? "",
          states: isSelected ? [.selected] : [],
          place: SemanticNode.Place(index, of: items.count),
          rect: Rect(origin: point, size: Size(columns: used, rows: 1)),
          isFocused: isSelected && focused
        )
      )
      column += used + 1
    }
  }

  private func text(of index: Int) -> String {
    let item = items[index]
    let words = "\(index + 1) \(item.title)" + (item.badge.map { " " + $0 } ?? "")
    return index == selected ? "▌\(words)▐" : " \(words)"
  }

  /// The first tab to draw so that the chosen one is whole.
  private func firstShown(widths: [Int], columns: Int) -> Int {
    var first = 0
    while first < selected {
      let used = widths[first...selected].reduce(first > 0 ? 1 : 0, +)
      if used + (selected + 1 < widths.count ? 1 : 0) <= columns { break }
      first += 1
    }
    return first
  }
}
