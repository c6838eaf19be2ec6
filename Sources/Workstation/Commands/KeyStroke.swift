package import TerminalCanvas

/// A key with its modifiers, as a command is bound to it; some are pressed behind the key of going.
package struct KeyStroke: Hashable, Sendable {
  package let key: Key
  package let modifiers: Modifiers
  /// Whether the key of going is pressed before it.
  package let isAfterGo: Bool

  package init(_ key: Key, _ modifiers: Modifiers = [], isAfterGo: Bool = false) {
    self.key = key
    self.modifiers = modifiers
    self.isAfterGo = isAfterGo
  }

  package init(_ character: Character) { self.init(.character(character)) }

  /// A character behind the key of going.
  package static func go(_ character: Character) -> KeyStroke {
    KeyStroke(.character(character), isAfterGo: true)
  }

  package static func function(_ number: Int) -> KeyStroke { KeyStroke(.function(number)) }
  package static func control(_ character: Character) -> KeyStroke {
    KeyStroke(.character(character), .control)
  }

  /// The number of a function key without modifiers; nil for every other key.
  var functionNumber: Int? {
    if case .function(let number) = key, modifiers.isEmpty { number } else { nil }
  }

  /// Whether the stroke may be a command while somebody types text: function keys, Ctrl, Alt and Escape only.
  package var isSafeWhileTyping: Bool {
    if !modifiers.isDisjoint(with: [.control, .alt]) { return true }
    switch key {
    case .function, .escape: return true
    case .character, .enter, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp,
      .pageDown:
      return false
    }
  }
}
