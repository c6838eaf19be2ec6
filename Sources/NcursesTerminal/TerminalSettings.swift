/// How the terminal is to be used.
package struct TerminalSettings: Sendable {
  /// Whether frames are marked so that the terminal shows them whole (mode 2026).
  package enum Synchronization: Hashable, Sendable {
    /// If the terminal says that it can.
    case automatic
    case on, off
  }

  /// The descriptor keys come from.
  package var input: Int32 = 0
  /// The descriptor frames go to.
  package var output: Int32 = 1
  /// `TERM`, `COLORTERM`, `NO_COLOR`, `SSH_CONNECTION`, `ESCDELAY` are read.
  package var environment: [String: String]
  /// The locale whose character set the terminal uses; empty for the environment's.
  package var locale = ""
  /// True for no colours, whatever the terminal can.
  package var isMono = false
  /// True to be told of the mouse; selecting text then needs Shift.
  package var isMouseOn = false
  /// Whether frames are marked.
  package var synchronization = Synchronization.automatic
  /// ASCII for a text the terminal's character set lacks.
  package var transliterate: @Sendable (String) -> String = ASCIIFallback.text

  package init(environment: [String: String]) { self.environment = environment }

  /// How long an ESC may be the beginning of something: `ESCDELAY`, else 25 ms, over ssh 100 ms.
  package var escapeMilliseconds: Int {
    if let text = environment["ESCDELAY"], let delay = Int(text), delay >= 0 { return min(delay, 5000) }
    return environment["SSH_CONNECTION"] == nil ? 25 : 100
  }

  /// Old terminals show a question they do not know.
  func asksTerminal(_ term: String) -> Bool {
    synchronization == .automatic && TerminalModes.isModern(term)
  }
}
