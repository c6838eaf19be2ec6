import TerminalCanvas
import Workstation

/// One thing that happens in a random script.
enum FuzzStep: Sendable {
  case event(Event)
  /// Answers of the office wait from now on.
  case hold
  /// What waited is answered, late; from now on at once.
  case release
  /// A new minute.
  case clock
  /// Nothing can be kept in the journal, or it can again.
  case journal(JournalFault?)
}

extension KeyDice {
  private static let strokes = CommandID.allCases.flatMap(\.entry.keys)

  /// A step: mostly a key of a command, else any key, text, paste, size, mouse, or something from outside.
  mutating func step() -> FuzzStep {
    switch Int.random(in: 0..<40, using: &self) {
    case 0..<18:
      let stroke = Self.strokes.randomElement(using: &self)
      return .event(stroke.map { .key($0.key, $0.modifiers) } ?? .key(.down))
    case 18..<20: return .hold
    case 20..<23: return .release
    case 23: return .clock
    case 24: return .event(.focus(Bool.random(using: &self)))
    case 25:
      let isKept = Bool.random(using: &self)
      return .journal(isKept ? nil : JournalFault(path: "/journal", reason: .full))
    case 26: return .event(mouse())
    default: return .event(event())
    }
  }

  /// A click or a turn of the wheel, also outside of the screen.
  private mutating func mouse() -> Event {
    let actions: [Mouse.Action] = [.press(.left), .release(.left), .drag(.left), .wheelUp, .wheelDown]
    let point = Point(
      column: Int.random(in: 0..<200, using: &self),
      row: Int.random(in: 0..<60, using: &self)
    )
    return .mouse(Mouse(actions.randomElement(using: &self) ?? .move, at: point))
  }
}
