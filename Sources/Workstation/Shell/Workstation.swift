package import Casework
import Office
package import TerminalCanvas

/// The whole workstation as a value: the screens one above the other, and what lies over them.
///
/// `update` and `view` are its only ways in and out; both are pure.
package struct Workstation: Sendable {
  package var context: Context
  /// The screens from the first to the one in front; never empty.
  package private(set) var screens: [any Screen]
  package private(set) var help: HelpOverlay<CommandID>?
  package private(set) var explanation: Explained?
  package private(set) var toast: Toast?
  package private(set) var isQuitting = false

  /// A text over the screen, with its title.
  package struct Explained: Sendable {
    package let title: String
    package var text: ScrollText
  }

  package init(_ first: some Screen, context: Context) {
    screens = [first]
    self.context = context
  }

  /// What happened.
  package enum Message: Sendable {
    case started
    case event(Event)
    case answered(Answer, Ticket)
    /// A new minute or a new day.
    case clock(CivilDate, TimeOfDay)
    case organisation(Organisation)
  }

  private var front: any Screen {
    get { screens[screens.count - 1] }
    set { screens[screens.count - 1] = newValue }
  }

  /// Takes one message and gives what is to be done outside.
  package mutating func update(_ message: Message) -> [Effect] {
    fit()
    switch message {
    case .started:
      return react(front.appear(context))
    case .clock(let today, let timeOfDay):
      context.today = today
      context.timeOfDay = timeOfDay
      return []
    case .organisation(let organisation):
      context.organisation = organisation
      return []
    case .answered(let answer, let ticket):
      return react(receive(answer, ticket))
    case .event(let event):
      return handle(event)
    }
  }

  /// Answers go to the screen that asked, also when another one has come before it since.
  private mutating func receive(_ answer: Answer, _ ticket: Ticket) -> Reaction {
    var reaction = Reaction.none
    for index in screens.indices {
      let own = screens[index].receive(answer, ticket, context)
      if index == screens.count - 1 { reaction.navigation = own.navigation }
      reaction.effects += own.effects
      reaction.toast = own.toast ?? reaction.toast
    }
    return reaction
  }

  private mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key, let modifiers):
      return press(KeyStroke(key, modifiers))
    case .paste(let text):
      guard help == nil, explanation == nil else { return [] }
      return react(front.paste(text, context))
    case .resize(let size):
      context.size = size
      fit()
      return [.redraw]
    case .terminate:
      isQuitting = true
      return [.quit]
    case .focus, .mouse, .wake:
      return []
    }
  }

  private mutating func press(_ stroke: KeyStroke) -> [Effect] {
    toast = nil
    if help != nil { return pressInHelp(stroke) }
    if explanation != nil { return pressInExplanation(stroke) }
    let offers = offers
    guard let offer = offers.offer(for: stroke, whileTyping: front.isTyping) else {
      return react(front.type(stroke.key, stroke.modifiers, context))
    }
    return run(offer)
  }

  private mutating func run(_ offer: Offer) -> [Effect] {
    if let reason = offer.disabledReason {
      toast = Toast(.warning, reason)
      return []
    }
    switch offer.command {
    case .help:
      help = helpOverlay()
      return []
    case .quit:
      isQuitting = true
      return [.quit]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default: return react(front.run(offer.command, context))
    }
  }

  private mutating func pressInHelp(_ stroke: KeyStroke) -> [Effect] {
    guard var overlay = help else { return [] }
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

  private mutating func pressInExplanation(_ stroke: KeyStroke) -> [Effect] {
    let closes = CommandID.back.strokes + CommandID.why.strokes + [KeyStroke(.enter)]
    if closes.contains(stroke) {
      explanation = nil
    } else {
      _ = explanation?.text.handle(stroke.key, stroke.modifiers)
    }
    return []
  }

  private mutating func react(_ reaction: Reaction) -> [Effect] {
    if let toast = reaction.toast { self.toast = toast }
    var effects = reaction.effects
    for effect in effects { remember(effect) }
    switch reaction.navigation {
    case nil: break
    case .push(let screen):
      screens.append(screen)
      fit()
      effects += react(front.appear(context))
    case .replace(let screen):
      front = screen
      fit()
      effects += react(front.appear(context))
    case .pop:
      if screens.count > 1 {
        screens.removeLast()
        fit()
        effects += react(front.appear(context))
      } else {
        isQuitting = true
        effects.append(.quit)
      }
    case .explain(let title, let text):
      explanation = Explained(title: title, text: ScrollText(text))
      fit()
    }
    return effects
  }

  /// What is journalled now is at hand when the form is opened again, without asking outside.
  private mutating func remember(_ effect: Effect) {
    if case .journal(let key, let record) = effect { context.journal[key] = record }
  }

  /// What the front screen offers, and what is offered everywhere.
  package var offers: [Offer] {
    front.offers(context) + [
      Offer(.quit, priority: nil), Offer(.redraw, priority: nil), Offer(.suspend, priority: nil),
      Offer(.help, priority: 0),
    ]
  }

  private func helpOverlay() -> HelpOverlay<CommandID> {
    let words = context.words
    let rows = offers.map { offer in
      HelpOverlay<CommandID>.Row(
        id: offer.command,
        key: offer.command.strokes.prefix(2).map { words.name(of: $0) }.joined(separator: " "),
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

  private mutating func fit() {
    front.fit(ShellLayout(context.size).body, context)
    help?.pageSize = max(ShellLayout(context.size).overlay.rows - 4, 1)
    explanation?.text.viewport = ShellLayout(context.size).overlay.inset(1).size
  }
}
