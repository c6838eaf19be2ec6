import TerminalCanvas

extension KeyStroke {
  /// Reads a key as it is written in German or English: `F5`, `Strg+K`, `Ctrl+Space`, `Umschalt+F6`, `ö`, `+`.
  ///
  /// `g a` is `a` behind the key of going, whatever key that is.
  ///
  /// - Returns: nil for what is no key, and for keys that a terminal cannot tell from others, such as Ctrl+I and Tab.
  package init?(name: String) {
    let parts = name.split(separator: " ")
    if parts.count == 2, parts[0] == "g" {
      guard parts[1].count == 1, let character = parts[1].first else { return nil }
      self = .go(character)
      return
    }
    var modifiers: Modifiers = []
    var rest = Substring(name)
    // A plus sign at the end is the key itself.
    while let cut = rest.dropLast().firstIndex(of: "+"), cut != rest.startIndex {
      guard let modifier = Self.modifiers[rest[..<cut].lowercased()] else { return nil }
      modifiers.insert(modifier)
      rest = rest[rest.index(after: cut)...]
    }
    guard let key = Self.key(rest) else { return nil }
    guard case .character(let character) = key else {
      self.init(key, modifiers)
      return
    }
    if modifiers.contains(.control) {
      // Tab, Enter, Backspace and Escape send the same bytes as these.
      guard character.isASCII, character.isLetter, modifiers == .control,
        !"hijm".contains(character.lowercased())
      else { return nil }
      self.init(.character(Character(character.lowercased())), .control)
    } else if modifiers.contains(.shift) {
      // Terminals send the capital alone.
      guard character.isLetter, character.uppercased().count == 1 else { return nil }
      self.init(.character(Character(character.uppercased())), modifiers.subtracting(.shift))
    } else if modifiers == .alt, character.isLetter, character.lowercased().count == 1 {
      // As on the keyboard, the letter is printed as a capital.
      self.init(.character(Character(character.lowercased())), .alt)
    } else {
      self.init(key, modifiers)
    }
  }

  private static let modifiers: [String: Modifiers] = [
    "strg": .control, "ctrl": .control, "control": .control, "alt": .alt, "umschalt": .shift, "shift": .shift,
  ]

  private static let named: [String: Key] = [
    "leertaste": .character(" "), "space": .character(" "), "enter": .enter, "eingabe": .enter,
    "return": .enter,
    "tab": .tab, "rücktaste": .backspace, "backspace": .backspace, "entf": .delete, "del": .delete,
    "delete": .delete, "einfg": .insert, "ins": .insert, "insert": .insert, "esc": .escape, "escape": .escape,
    "↑": .up, "auf": .up, "up": .up, "↓": .down, "ab": .down, "down": .down, "←": .left, "links": .left,
    "left": .left, "→": .right, "rechts": .right, "right": .right, "pos1": .home, "home": .home, "ende": .end,
    "end": .end, "bild↑": .pageUp, "pgup": .pageUp, "bild↓": .pageDown, "pgdn": .pageDown,
  ]

  private static func key(_ name: Substring) -> Key? {
    let folded = name.lowercased()
    if let key = named[folded] { return key }
    if name.count > 1, folded.hasPrefix("f"), let number = Int(folded.dropFirst()), 1...12 ~= number {
      return .function(number)
    }
    guard name.count == 1, let character = name.first, !character.isWhitespace else { return nil }
    return .character(character)
  }
}
