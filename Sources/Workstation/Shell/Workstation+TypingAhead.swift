import TerminalCanvas

extension Workstation {
  /// More keys than anybody presses while a file is read.
  private static let mostTypedAhead = 1000

  /// Keeps a key for the screen that is still being read, unless it leads away from it or is about the program.
  mutating func keepsAhead(_ stroke: KeyStroke, _ offer: Offer?) -> Bool {
    guard layers[top].screen.isReading else { return false }
    // Behind a key that waits, a letter belongs to what that key opens.
    let isForLater = !typedAhead.isEmpty && stroke.isLetter
    guard isForLater || offer?.command.isForAnyScreen != true else { return false }
    if typedAhead.count < Self.mostTypedAhead { typedAhead.append(stroke) }
    return true
  }

  /// Presses the keys that waited, in their order, as far as the screens that they open are read.
  mutating func pressTypedAhead() -> [Effect] {
    var effects: [Effect] = []
    while !typedAhead.isEmpty, !layers[top].screen.isReading, !isQuitting {
      fit()
      effects += press(typedAhead.removeFirst())
    }
    return effects
  }
}

extension CommandID {
  /// Whether the command does not need what the screen reads.
  fileprivate var isForAnyScreen: Bool {
    [
      .help, .palette, .menu, .back, .leave, .quit, .redraw, .suspend, .refresh, .search, .openCases,
      .lastCase,
    ].contains(self)
  }
}

extension KeyStroke {
  fileprivate var isLetter: Bool {
    if case .character = key { modifiers.isEmpty } else { false }
  }
}
