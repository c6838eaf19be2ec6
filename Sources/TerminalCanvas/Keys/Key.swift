/// A key as the reader knows it, without its modifiers.
package enum Key: Hashable, Sendable {
  /// A character that was typed; capitals come as they are, without `shift`.
  case character(Character)
  case enter, tab, backspace, delete, insert, escape
  case up, down, left, right
  case home, end, pageUp, pageDown
  /// F1 to F12; the terminal's F13 and up come as `shift` and F1 and up.
  case function(Int)
}

/// The keys held down together with a key.
package struct Modifiers: OptionSet, Hashable, Sendable {
  /// One bit for each key.
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Shift (Umschalt).
  package static let shift = Modifiers(rawValue: 1)
  /// Alt, or Meta.
  package static let alt = Modifiers(rawValue: 2)
  /// Control (Strg).
  package static let control = Modifiers(rawValue: 4)
}
