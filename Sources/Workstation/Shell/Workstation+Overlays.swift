import TerminalCanvas

// What lies over the screens: the help of the keys, and a text that explains.

extension Workstation {
  mutating func pressInHelp(_ stroke: KeyStroke) -> [Effect] {
    guard var overlay = help else { return [] }
    if stroke == .function(9) || stroke == .function(3) {
      help = nil
      return []
    }
    switch overlay.handle(stroke.key, stroke.modifiers) {
    case .ignored, .moved:
      help = overlay
    case .closed:
      help = nil
    case .disabled(let reason):
      help = nil
      toast = Toast(.warning, reason)
    case .chosen(let command):
      help = nil
      if let offer = offers.first(where: { $0.command == command }) { return run(offer) }
    }
    return []
  }

  mutating func pressInExplanation(_ stroke: KeyStroke) -> [Effect] {
    let closes =
      CommandID.back.strokes(whileTyping: false)
      + [KeyStroke("i"), .function(1), KeyStroke(.enter)]
    if closes.contains(stroke) {
      explanation = nil
    } else {
      _ = explanation?.text.handle(stroke.key, stroke.modifiers)
    }
    return []
  }

  func helpOverlay() -> HelpOverlay<CommandID> {
    let words = context.words
    let isTyping = layers[top].screen.isTyping
    let rows = offers.map { offer in
      HelpOverlay<CommandID>.Row(
        id: offer.command,
        key: offer.command.strokes(whileTyping: isTyping).prefix(2).map { words.name(of: $0) }
          .joined(separator: " "),
        words: offer.words ?? words.name(of: offer.command),
        disabledReason: offer.disabledReason
      )
    }
    return HelpOverlay(
      title: words.say("Tasten dieses Bildes", "Keys of this screen"),
      rows: rows,
      placeholder: words.say("tippen zum Suchen", "type to search")
    )
  }
}
