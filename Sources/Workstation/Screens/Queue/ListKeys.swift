package import TerminalCanvas

extension Key {
  /// Letters that move in lists, as the arrows they stand for.
  package var asMove: Key {
    switch self {
    case .character("j"): .down
    case .character("k"): .up
    case .character("G"): .end
    case .function(7): .pageUp
    case .function(8): .pageDown
    case .character, .enter, .tab, .backspace, .delete, .insert, .escape, .up, .down, .left, .right, .home,
      .end,
      .pageUp, .pageDown, .function:
      self
    }
  }
}
