package import Casework
package import TerminalCanvas

// What the read-aloud mode asks of the workstation beyond its picture.

extension Workstation {
  /// A message that was shown, and when.
  package struct Said: Hashable, Sendable {
    package let at: TimeOfDay
    package let toast: Toast
  }

  /// The size of the picture that is read and not seen: below the width at which panes lie beside each other.
  package static let readSize = Size(columns: 100, rows: 50)

  /// Whether an answer is on its way that changes what is shown.
  package var isAwaiting: Bool { mail.isAwaiting }

  /// Whether the screen in front still reads what it shows.
  package var isReading: Bool { layers[top].screen.isReading }

  /// Everything that a request asks for, in lines.
  package func read(_ request: ScreenReader.Request) -> [String] {
    switch request {
    case .all: ScreenReader.all(of: view(), context.words)
    case .hints: spokenHints.map { SpokenText.plain($0, context.words) }
    }
  }

  /// All keys that mean something now, each with its words; also those for which the hint lines have no room.
  private var spokenHints: [String] {
    let words = context.words
    if let closing = overlayHint { return [closing] }
    let screen = layers[top].screen
    let fields = screen.hints(context).map { "\($0.key): \($0.words)" }
    let commands = offers.compactMap { offer -> String? in
      let strokes = context.keys.strokes(of: offer.command, whileTyping: screen.isTyping)
      guard let stroke = strokes.first, offer.disabledReason == nil else { return nil }
      return "\(words.name(of: stroke)): \(words.fullName(of: offer))"
    }
    return fields + commands
  }

  private var overlayHint: String? {
    guard isCovered else { return nil }
    return context.words.say(
      "Auf und Ab: bewegen, Enter: wählen, Esc: schließen",
      "Up and Down: move, Enter: choose, Esc: close"
    )
  }

  /// Keeps a message for those who ask for it later.
  mutating func keep(_ toast: Toast?) {
    guard let toast else { return }
    said.append(Said(at: context.timeOfDay, toast: toast))
    if said.count > Self.mostKept { said.removeFirst(said.count - Self.mostKept) }
  }

  /// The messages that were shown, the newest first.
  mutating func showMessages() -> [Effect] {
    let words = context.words
    let lines = said.reversed().map { words.line(for: $0) }
    return go(
      .explain(
        title: words.messagesTitle,
        text: lines.isEmpty ? words.noMessages : lines.joined(separator: "\n")
      )
    )
  }

  private static let mostKept = 100
}
