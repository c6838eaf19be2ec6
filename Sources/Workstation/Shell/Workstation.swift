package import Casework
import Office
package import TerminalCanvas

/// The whole workstation as a value: the screens one above the other, and what lies over them.
///
/// `update` and `view` are its only ways in and out; both are pure.
package struct Workstation: Sendable {
  package var context: Context
  /// The screens from the first to the one in front; never empty.
  private(set) var layers: [Layer]
  package private(set) var help: HelpOverlay<CommandID>?
  package private(set) var explanation: Explained?
  package private(set) var toast: Toast?
  package private(set) var isQuitting = false
  /// The act that waits for the store.
  var wait: StoreWait?
  /// Whether an officer who leaves now knows that typed text is lost.
  private var isWarnedOfLoss = false
  private var mail = Mail()
  private var layersMade = 1

  /// A screen with its identity: answers find it by that.
  struct Layer: Sendable {
    let id: Int
    var screen: any Screen
  }

  /// A text over the screen, with its title.
  package struct Explained: Sendable {
    package let title: String
    package var text: ScrollText
  }

  package init(_ first: some Screen, context: Context) {
    layers = [Layer(id: 0, screen: first)]
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
    /// Why what is typed is not kept; nil once it is kept again.
    case journal(JournalFault?)
    /// An act still waits for the store, so long by now.
    case waiting(Ticket, seconds: Int)
  }

  /// The screens, the one in front last.
  package var screens: [any Screen] { layers.map(\.screen) }

  var top: Int { layers.count - 1 }

  /// Takes one message and gives what is to be done outside.
  package mutating func update(_ message: Message) -> [Effect] {
    fit()
    let effects = take(message)
    fit()
    return effects
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .started:
      return react(layers[top].screen.appear(context), of: top)
    case .clock(let today, let timeOfDay):
      context.today = today
      context.timeOfDay = timeOfDay
      return []
    case .organisation(let organisation):
      context.organisation = organisation
      return []
    case .journal(let fault):
      context.journalFault = fault
      if isWarnedOfLoss { toast = nil }
      isWarnedOfLoss = false
      return []
    case .waiting(let ticket, let seconds):
      if mail.awaits(ticket) { wait = StoreWait(ticket, seconds: seconds, after: wait) }
      return []
    case .answered(let answer, let ticket):
      return receive(answer, ticket)
    case .event(let event):
      return handle(event)
    }
  }

  /// Answers go to the screen that asked, also when another one has come before it since.
  private mutating func receive(_ answer: Answer, _ ticket: Ticket) -> [Effect] {
    // Where a written letter lies is said wherever the officer is by now.
    if case .letterWritten(let outcome) = answer {
      toast = context.words.toast(for: outcome)
      return []
    }
    guard let awaited = mail.take(ticket), let index = layers.firstIndex(where: { $0.id == awaited.layer })
    else { return [] }
    var reaction = layers[index].screen.receive(answer, awaited.ticket, context)
    // A screen behind another one learns; it does not take the front.
    if index != top { reaction.navigation = nil }
    if let said = endWait(ticket, answer) { reaction.toast = said }
    return react(reaction, of: index)
  }

  private mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key, let modifiers):
      return press(KeyStroke(key, modifiers))
    case .paste(let text):
      guard help == nil, explanation == nil else { return [] }
      return react(layers[top].screen.paste(text, context), of: top)
    case .resize(let size):
      context.size = size
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
    if let effect = giveUp(stroke) { return [effect] }
    guard let offer = offers.offer(for: stroke, whileTyping: layers[top].screen.isTyping) else {
      return react(layers[top].screen.type(stroke.key, stroke.modifiers, context), of: top)
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
    case .quit, .leave:
      if let fault = context.journalFault, !context.journal.isEmpty, !isWarnedOfLoss {
        isWarnedOfLoss = true
        toast = Toast(.error, context.words.leavingLosesText(fault))
        return []
      }
      isQuitting = true
      return [.quit]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .why, .back, .open, .refresh, .search, .actions, .nextStep, .undo, .firstTab, .secondTab, .thirdTab,
      .fourthTab, .fifthTab, .sixthTab, .seventhTab, .eighthTab, .ninthTab, .previousTab, .nextTab,
      .switchPane,
      .zoom, .note, .decide, .take, .tick, .requestDocuments, .followUp, .sign, .returnDraft, .save, .submit,
      .edit, .openItem, .nextItem, .previousItem, .compare, .capture, .asOf, .letters, .print:
      return react(layers[top].screen.run(offer.command, context), of: top)
    }
  }

  private mutating func pressInHelp(_ stroke: KeyStroke) -> [Effect] {
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

  private mutating func pressInExplanation(_ stroke: KeyStroke) -> [Effect] {
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

  // MARK: Reacting

  private mutating func react(_ reaction: Reaction, of index: Int) -> [Effect] {
    if let toast = reaction.toast { self.toast = toast }
    for effect in reaction.effects { remember(effect) }
    let owner = layers[index].id
    let effects = reaction.effects.map { mail.address($0, from: owner) }
    guard let navigation = reaction.navigation else { return effects }
    return effects + go(navigation)
  }

  private mutating func go(_ navigation: Navigation) -> [Effect] {
    switch navigation {
    case .push(let screen):
      put(screen)
    case .replace(let screen):
      layers.removeLast()
      put(screen)
    case .pop:
      guard layers.count > 1 else {
        isQuitting = true
        return [.quit]
      }
      layers.removeLast()
    case .neighbour(let reference, let forward):
      return goToNeighbour(of: reference, forward: forward)
    case .explain(let title, let text):
      explanation = Explained(title: title, text: ScrollText(text))
      return []
    }
    fit()
    return react(layers[top].screen.appear(context), of: top)
  }

  private mutating func put(_ screen: any Screen) {
    layers.append(Layer(id: layersMade, screen: screen))
    layersMade += 1
  }

  /// Opens the case before or behind this one in the list that it came from.
  private mutating func goToNeighbour(of reference: CaseReference, forward: Bool) -> [Effect] {
    for index in layers.indices.reversed() {
      guard let screen = layers[index].screen.neighbour(of: reference, forward: forward, context) else {
        continue
      }
      layers.removeSubrange((index + 1)...)
      return go(.push(screen))
    }
    let words = context.words
    toast = Toast(
      .info,
      forward
        ? words.say("Das ist der letzte Vorgang der Liste.", "This is the last case of the list.")
        : words.say("Das ist der erste Vorgang der Liste.", "This is the first case of the list.")
    )
    return []
  }

  /// What is journalled now is at hand when the form is opened again, without asking outside.
  private mutating func remember(_ effect: Effect) {
    if case .journal(let key, let record) = effect { context.journal[key] = record }
  }

  // MARK: Commands

  /// What the front screen offers, and what is offered everywhere.
  package var offers: [Offer] {
    layers[top].screen.offers(context) + [
      Offer(.quit, priority: nil), Offer(.redraw, priority: nil),
    ] + (layers[top].screen.isTyping ? [] : [Offer(.suspend, priority: nil)]) + [Offer(.help, priority: 0)]
  }

  private func helpOverlay() -> HelpOverlay<CommandID> {
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

  private mutating func fit() {
    let layout = ShellLayout(context.size)
    layers[top].screen.fit(layout.body, context)
    help?.pageSize = max(layout.overlay.rows - 3, 1)
    explanation?.text.viewport = layout.overlay.inset(columns: 2, rows: 1).size
  }
}
