/// What a key means in a list of rows.
enum ListCommand: Hashable, Sendable {
  case move(ListMove)
  case open
  case mark

  init?(_ key: Key, _ modifiers: Modifiers) {
    guard modifiers.isEmpty else { return nil }
    switch key {
    case .up: self = .move(.up)
    case .down: self = .move(.down)
    case .pageUp: self = .move(.pageUp)
    case .pageDown: self = .move(.pageDown)
    case .home: self = .move(.home)
    case .end: self = .move(.end)
    case .enter: self = .open
    case .character(" "): self = .mark
    case .character, .tab, .backspace, .delete, .insert, .escape, .left, .right, .function: return nil
    }
  }
}
