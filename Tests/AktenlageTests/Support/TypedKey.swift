import TerminalCanvas

/// A key as a terminal sends it and as the workstation takes it.
struct TypedKey: Sendable {
  let key: Key
  let modifiers: Modifiers
  /// What the terminal sends.
  let text: String

  init(_ key: Key, _ modifiers: Modifiers = [], _ text: String) {
    self.key = key
    self.modifiers = modifiers
    self.text = text
  }

  init(_ character: Character) { self.init(.character(character), [], String(character)) }

  /// A text as its keys.
  static func keys(_ text: String) -> [TypedKey] { text.map { TypedKey($0) } }

  static let enter = TypedKey(.enter, [], "\r")

  /// Keys that move, take away, take back and go on, none of which leaves a form or carries it out.
  static let others = [
    enter, TypedKey(.tab, [], "\t"), TypedKey(.tab, .shift, "\u{1B}[Z"), TypedKey(.backspace, [], "\u{7F}"),
    TypedKey(.delete, [], "\u{1B}[3~"), TypedKey(.left, [], "\u{1B}[D"), TypedKey(.right, [], "\u{1B}[C"),
    TypedKey(.up, [], "\u{1B}[A"), TypedKey(.down, [], "\u{1B}[B"), TypedKey(.home, [], "\u{1B}[H"),
    TypedKey(.end, [], "\u{1B}[F"), TypedKey(.character("z"), .control, "\u{1A}"),
    TypedKey(.character("y"), .control, "\u{19}"), TypedKey(.character("w"), .control, "\u{17}"),
    TypedKey(.character("u"), .control, "\u{15}"), TypedKey(.character("k"), .control, "\u{0B}"),
  ]

  private static let letters = Array("abcdefghijklmnopqrstuvwxyzäöüßŞẞĐ 漢0123456789.,;-§\"\\{}")

  /// A key of somebody who writes: mostly letters.
  static func random(using generator: inout some RandomNumberGenerator) -> TypedKey {
    Int.random(in: 0..<3, using: &generator) == 0
      ? others[Int.random(in: others.indices, using: &generator)]
      : TypedKey(letters[Int.random(in: letters.indices, using: &generator)])
  }
}
