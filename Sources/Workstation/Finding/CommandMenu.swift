package import TerminalCanvas

/// The menus over a screen: all its commands, pulled down from the first line.
package struct CommandMenu: Sendable {
  /// A menu with its commands, none of them empty.
  package struct Menu: Sendable {
    package let title: String
    package let rows: [FinderRow]
  }

  package let menus: [Menu]
  /// Which menu is open.
  package private(set) var open = 0
  /// The row of the cursor in it.
  package private(set) var cursor = 0

  init(rows: [FinderRow], _ words: Words) {
    menus = Command.Group.allCases.compactMap { group in
      let title = words.name(of: group)
      let members = rows.filter { $0.group == title }
      return members.isEmpty ? nil : Menu(title: title, rows: members)
    }
  }

  /// The commands of the open menu.
  package var rows: [FinderRow] { menus.indices.contains(open) ? menus[open].rows : [] }

  /// The command under the cursor.
  package var current: FinderRow? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// Arrows move, Enter runs, Esc closes; a letter goes to the next command with that letter, and runs the only one.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> CommandFinder.Outcome {
    switch key {
    case .escape, .function(3), .function(9), .function(12): return .closed
    case .enter: return chosen
    case .up: cursor = (cursor + rows.count - 1) % max(rows.count, 1)
    case .down: cursor = (cursor + 1) % max(rows.count, 1)
    case .home, .pageUp: cursor = 0
    case .end, .pageDown: cursor = max(rows.count - 1, 0)
    case .left: turn(to: open + menus.count - 1)
    case .right, .tab: turn(to: open + 1)
    case .character(let character):
      guard modifiers.isEmpty else { return .none }
      return choose(by: character)
    case .backspace, .delete, .insert, .function: break
    }
    return .none
  }

  private var chosen: CommandFinder.Outcome {
    guard let current else { return .none }
    return current.disabledReason.map(CommandFinder.Outcome.disabled) ?? .chosen(current.target)
  }

  private mutating func turn(to index: Int) {
    open = index % max(menus.count, 1)
    cursor = 0
  }

  private mutating func choose(by character: Character) -> CommandFinder.Outcome {
    let letter = FuzzyText(String(character)).bytes
    guard !letter.isEmpty else { return .none }
    let places = rows.indices.filter { FuzzyText(rows[$0].name).bytes.starts(with: letter) }
    guard let next = places.first(where: { $0 > cursor }) ?? places.first else { return .none }
    cursor = next
    return places.count == 1 ? chosen : .none
  }
}
