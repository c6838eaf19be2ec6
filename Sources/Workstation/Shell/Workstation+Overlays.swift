import Casework
import TerminalCanvas

// What lies over the screens: palette, help, menus, and a text that explains.

extension Workstation {
  mutating func pressInFinder(_ stroke: KeyStroke) -> [Effect] {
    // The key that opened it closes it, unless it is a letter.
    let opening: CommandID = finder?.kind == .palette ? .palette : .help
    let closes = context.keys.strokes(of: opening, whileTyping: true) + context.keys.strokes(of: .menu)
    let outcome = closes.contains(stroke) ? .closed : finder?.handle(stroke.key, stroke.modifiers)
    return follow(outcome)
  }

  mutating func pressInMenu(_ stroke: KeyStroke) -> [Effect] {
    follow(menu?.handle(stroke.key, stroke.modifiers))
  }

  private mutating func follow(_ outcome: CommandFinder.Outcome?) -> [Effect] {
    guard let outcome, outcome != .none else { return [] }
    finder = nil
    menu = nil
    switch outcome {
    case .none, .closed: return []
    case .disabled(let reason):
      toast = Toast(.warning, reason)
      return []
    case .chosen(.command(let command)):
      return offers.first { $0.command == command }.map { run($0) } ?? []
    case .chosen(.openCase(let reference)):
      return goToCase(reference, asLeft: false)
    case .chosen(.search(let text)):
      return go(.push(SearchScreen(context, text: text)))
    }
  }

  mutating func pressInExplanation(_ stroke: KeyStroke) -> [Effect] {
    let closes =
      context.keys.strokes(of: .back) + context.keys.strokes(of: .why) + [KeyStroke(.enter)]
    if closes.contains(stroke) {
      explanation = nil
    } else {
      _ = explanation?.text.handle(stroke.key, stroke.modifiers)
    }
    return []
  }

  /// The commands of the screen in front, in the order of its offers.
  func rowsHere(without command: CommandID) -> [FinderRow] {
    let words = context.words
    let isTyping = layers[top].screen.isTyping
    return offers.filter { $0.command != command }.map { offer in
      FinderRow(
        offer.command,
        name: words.fullName(of: offer),
        strokes: context.keys.strokes(of: offer.command, whileTyping: isTyping),
        disabledReason: offer.disabledReason,
        isHere: true,
        words
      )
    }
  }

  func makeFinder(_ kind: CommandFinder.Kind) -> CommandFinder {
    let words = context.words
    var rows = rowsHere(without: kind == .palette ? .palette : .help)
    if kind == .palette {
      let known = Set(offers.map(\.command))
      // A tab has a name only where it is.
      let others = Command.all.filter { !known.contains($0.id) && $0.id.tabIndex == nil }
      rows += others.map { command in
        FinderRow(
          command.id,
          name: words.name(of: command.id),
          strokes: context.keys.strokes(of: command.id),
          disabledReason: words.notHere(command.id),
          isHere: false,
          words
        )
      }
    }
    return CommandFinder(
      kind,
      rows: rows,
      scheme: context.catalogue.references,
      year: context.today.year,
      words
    )
  }
}
