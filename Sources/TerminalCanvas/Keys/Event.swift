/// What a terminal reports.
package enum Event: Hashable, Sendable {
  case key(Key, Modifiers)
  /// Text that was pasted in one piece, line breaks as LF; otherwise as it came, so not safe to show as it is.
  case paste(String)
  case resize(Size)
  /// The terminal's window has got (true) or lost the focus.
  case focus(Bool)
  case mouse(Mouse)
  /// The program is asked to end: the number of the signal.
  case terminate(signal: Int32)
  /// Work in the background has something to show.
  case wake

  /// A key without modifiers.
  package static func key(_ key: Key) -> Event { .key(key, []) }
}

/// What the mouse did, and where.
package struct Mouse: Hashable, Sendable {
  /// A button of the mouse.
  package enum Button: Hashable, Sendable { case left, middle, right }

  /// What happened.
  package enum Action: Hashable, Sendable {
    case press(Button)
    /// Moved with a button held down.
    case drag(Button)
    case release(Button)
    case move
    case wheelUp, wheelDown
  }

  /// What happened.
  package var action: Action
  /// The cell it happened at.
  package var point: Point
  /// The keys held down meanwhile.
  package var modifiers: Modifiers
  /// 2 for the second press at the same place soon after the first, else 1.
  package var clicks = 1

  package init(_ action: Action, at point: Point, modifiers: Modifiers = []) {
    self.action = action
    self.point = point
    self.modifiers = modifiers
  }
}
