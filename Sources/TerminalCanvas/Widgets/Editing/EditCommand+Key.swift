extension EditCommand {
  /// What a key means while text is typed; nil for keys that are commands of the screen.
  ///
  /// Control and Alt change words: Control with an arrow goes by words, with Backspace or Delete it takes a word away,
  /// Control+W too; Control+U and Control+K take away what stands before and after the cursor, Control+Z and Control+Y
  /// step back and forth. A screen that wants one of these for itself looks at it first.
  init?(_ key: Key, _ modifiers: Modifiers) {
    let byWord = modifiers.contains(.control) || modifiers.contains(.alt)
    switch key {
    case .character(let character):
      guard let command = Self.command(for: character, modifiers) else { return nil }
      self = command
    case .enter:
      guard modifiers.isEmpty else { return nil }
      self = .newline
    case .backspace: self = byWord ? .eraseWordLeft : .eraseLeft
    case .delete: self = byWord ? .eraseWordRight : .eraseRight
    case .left: self = byWord ? .wordLeft : .left
    case .right: self = byWord ? .wordRight : .right
    case .up: self = .rowUp
    case .down: self = .rowDown
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .home: self = byWord ? .textStart : .rowStart
    case .end: self = byWord ? .textEnd : .rowEnd
    case .tab, .insert, .escape, .function: return nil
    }
  }

  private static func command(for character: Character, _ modifiers: Modifiers) -> EditCommand? {
    if modifiers.isSubset(of: .shift) { return .insert(character) }
    if modifiers == .alt {
      switch character {
      case "b": return .wordLeft
      case "f": return .wordRight
      case "d": return .eraseWordRight
      default: return nil
      }
    }
    guard modifiers == .control else { return nil }
    switch character {
    case "a": return .rowStart
    case "e": return .rowEnd
    case "w": return .eraseWordLeft
    case "u": return .killToStart
    case "k": return .killToEnd
    case "z": return .undo
    case "y": return .redo
    default: return nil
    }
  }
}
