/// What is switched on while the screen is ours, beyond what the terminal's description knows.
struct TerminalModes {
  let on: String
  /// Switches off all that can have been switched on meanwhile, the mouse always.
  let off: String

  /// Pasted text (2004) and focus (1004) are told apart, the mouse in the form that has no limits (1006).
  init(term: String, isMouseOn: Bool) {
    guard Self.isModern(term) else {
      (on, off, mouseOn, mouseOff) = ("", "", "", "")
      return
    }
    let modes = ["2004", "1004"]
    let mouse = ["1000", "1002", "1006"]
    mouseOn = mouse.map { "\u{1B}[?\($0)h" }.joined()
    mouseOff = mouse.reversed().map { "\u{1B}[?\($0)l" }.joined()
    on = modes.map { "\u{1B}[?\($0)h" }.joined() + (isMouseOn ? mouseOn : "")
    off = "\u{1B}[?2026l" + mouseOff + modes.reversed().map { "\u{1B}[?\($0)l" }.joined()
  }

  /// The mouse alone.
  let mouseOn: String
  let mouseOff: String

  /// Is mode 2026 there, and what are you: every terminal answers the second.
  static let questions = "\u{1B}[?2026$p\u{1B}[c"

  /// How long an answer may take.
  static let answerMilliseconds = 150

  static let beginFrame = Array("\u{1B}[?2026h".utf8)
  static let endFrame = Array("\u{1B}[?2026l".utf8)
  static let synchronizedMargin = 8

  /// False for terminals that may show a sequence they do not know.
  static func isModern(_ term: String) -> Bool {
    !["linux", "vt", "ansi", "cons", "con80", "dumb"].contains { term.hasPrefix($0) }
  }
}
