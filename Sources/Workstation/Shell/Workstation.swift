package import Casework
import Office
package import TerminalCanvas

/// The whole workstation as a value: the screens one above the other, and what lies over them.
///
/// `update` and `view` are its only ways in and out; both are pure.
package struct Workstation: Sendable {
  package var context: Context
  /// The screens from the first to the one in front; never empty.
  var layers: [Layer]
  /// The palette or the help of the keys, while it is open.
  package internal(set) var finder: CommandFinder?
  /// The menus, while one is open.
  package internal(set) var menu: CommandMenu?
  package internal(set) var explanation: Explained?
  /// The first-day tour, while it is on.
  package internal(set) var tour: Tour?
  /// What was done in this session with coach mode on: the same act in the same case is no new case.
  var practised: Set<DoneAct> = []
  /// What may follow the key of going, while it is waited for.
  package internal(set) var goBox: GoBox?
  /// The cases that are open, those in front among them.
  var openCases = OpenCases()
  /// The list of them, while it is open.
  package internal(set) var openCasesList: OpenCasesList?
  package internal(set) var toast: Toast? {
    didSet { keep(toast) }
  }
  /// The messages that were shown, the newest last.
  var said: [Said] = []
  package internal(set) var isQuitting = false
  /// The act that waits for the store.
  var wait: StoreWait?
  /// Whether an officer who leaves now knows that typed text is lost.
  private var isWarnedOfLoss = false
  var mail = Mail()
  /// Keys that were pressed while the screen in front was still being read.
  var typedAhead: [KeyStroke] = []
  var layersMade = 1
  /// The row on which the button of the mouse went down, until it goes up.
  var pressedRow: SemanticNode.Place?

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
    /// What is known of the themes, once all of them were read.
    case themes([ThemeChoice])
    /// The user gave other keys to commands.
    case keys(KeyMap)
    /// Something about the user's settings did not work.
    case settings(SettingsFault)
    /// The folder of the typed texts was removed, and is there again with all of them.
    case journalRestored
    /// What earlier sessions left and nobody could read until now.
    case journalFound([JournalKey: JournalRecord])
    /// Who else has a case open now.
    case others([Presence])
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
    advanceTour()
    fit()
    return effects
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .started:
      return arrive()
    case .clock(let today, let timeOfDay):
      context.today = today
      context.timeOfDay = timeOfDay
      return []
    case .organisation(let organisation):
      context.organisation = organisation
      return []
    case .others(let others):
      context.others = others
      return []
    case .journal(let fault):
      context.journalFault = fault
      if isWarnedOfLoss { toast = nil }
      isWarnedOfLoss = false
      return []
    case .themes(let themes):
      context.themes = themes
      forEachScreen { [context] in $0.speak(context) }
      return []
    case .keys(let keys):
      context.bind(keys)
      // What was begun with the old keys would end in something else.
      goBox = nil
      forEachScreen { [context] in $0.speak(context) }
      toast = Toast(.info, context.words.keysRead)
      return []
    case .settings(let fault):
      toast = Toast(.warning, context.words.sentence(for: fault))
      return []
    case .journalRestored:
      toast = Toast(.warning, context.words.journalRestored)
      return []
    case .journalFound(let records):
      context.journal.merge(records) { own, _ in own }
      forEachScreen { [context] in $0.takeUpKept(context) }
      toast = Toast(.info, context.words.journalFound)
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
    guard let awaited = mail.take(ticket) else { return [] }
    let counted = awaited.act.flatMap { answer.isDone ? practise($0) : nil } ?? []
    guard
      var reaction = withScreen(awaited.layer, { [context] in $0.receive(answer, awaited.ticket, context) })
    else { return counted }
    // A screen behind another one learns; it does not take the front.
    if awaited.layer != layers[top].id { reaction.navigation = nil }
    if let said = endWait(ticket, answer) { reaction.toast = said }
    return counted + react(reaction, of: awaited.layer) + pressTypedAhead()
  }

  private mutating func withScreen<Value>(_ id: Int, _ body: (inout any Screen) -> Value) -> Value? {
    guard let index = layers.firstIndex(where: { $0.id == id }) else { return openCases.withScreen(id, body) }
    return body(&layers[index].screen)
  }

  private mutating func forEachScreen(_ body: (inout any Screen) -> Void) {
    for index in layers.indices { body(&layers[index].screen) }
    openCases.forEachScreen(body)
  }

  private mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key, let modifiers):
      return press(KeyStroke(key, modifiers))
    case .paste(let text):
      guard !isCovered else {
        finder?.paste(text)
        return []
      }
      return react(layers[top].screen.paste(text, context))
    case .resize(let size):
      context.size = size
      return [.redraw]
    case .terminate:
      isQuitting = true
      return [.quit]
    case .mouse(let mouse):
      return point(mouse)
    case .focus, .wake:
      return []
    }
  }

  mutating func press(_ stroke: KeyStroke) -> [Effect] {
    toast = nil
    // Also where something lies over the screen, there is something to be read.
    if context.isReadAloud, let request = readRequest(stroke) { return [.read(request)] }
    if finder != nil { return pressInFinder(stroke) }
    if menu != nil { return pressInMenu(stroke) }
    if explanation != nil { return pressInExplanation(stroke) }
    if openCasesList != nil { return pressInOpenCases(stroke) }
    if goBox != nil { return pressInGoBox(stroke) }
    if let effect = giveUp(stroke) { return [effect] }
    let isTyping = layers[top].screen.isTyping
    let offer = context.keys.offer(for: stroke, among: offers, whileTyping: isTyping)
    if keepsAhead(stroke, offer) { return [] }
    guard let offer else {
      return react(layers[top].screen.type(stroke.key, stroke.modifiers, context))
    }
    return run(offer)
  }

  mutating func run(_ offer: Offer) -> [Effect] {
    if let reason = offer.disabledReason {
      toast = Toast(.warning, reason)
      return []
    }
    switch offer.command {
    case .help:
      finder = makeFinder(.help)
      return []
    case .palette:
      finder = makeFinder(.palette)
      return []
    case .menu:
      menu = CommandMenu(rows: rowsHere(without: .menu), context.words)
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
    case .appearance: return go(.push(AppearanceScreen(context)))
    case .tour:
      toggleTour()
      return []
    case .coach: return toggleCoach()
    case .example:
      showExample()
      return []
    case .messages: return showMessages()
    case .mouse:
      context.isMouseOn.toggle()
      toast = Toast(.info, context.words.mouse(isOn: context.isMouseOn))
      return [.mouse(context.isMouseOn)]
    case .copyValue: return copyValue()
    case .copyReference: return copyReference()
    case .readAll: return [.read(.all)]
    case .readHints: return [.read(.hints)]
    case .goTo:
      openGoBox()
      return []
    case .firstRow: return react(layers[top].screen.type(.home, [], context))
    case .toList: return goToFirstScreen()
    case .openCases:
      showOpenCases()
      return []
    case .lastCase: return openCases.lastUsed(except: frontCase).map { goToCase($0, asLeft: true) } ?? []
    default:
      return react(layers[top].screen.run(offer.command, context))
    }
  }

  private func readRequest(_ stroke: KeyStroke) -> ScreenReader.Request? {
    if context.keys.strokes(of: .readAll).contains(stroke) { return .all }
    return context.keys.strokes(of: .readHints).contains(stroke) ? .hints : nil
  }

  // MARK: Reacting

  /// - Parameter owner: the identity of the screen that reacts; else the one in front.
  mutating func react(_ reaction: Reaction, of owner: Int? = nil) -> [Effect] {
    if let toast = reaction.toast { self.toast = toast }
    for effect in reaction.effects { remember(effect) }
    if let batch = reaction.batch { forEachScreen { $0.settle(batch) } }
    let owner = owner ?? layers[top].id
    let effects = reaction.effects.map { mail.address($0, from: owner) }
    guard let navigation = reaction.navigation else { return effects }
    return effects + go(navigation)
  }

  /// What is journalled now is at hand when the form is opened again, without asking outside.
  private mutating func remember(_ effect: Effect) {
    if case .journal(let key, let record) = effect { context.journal[key] = record }
    if case .dress(let appearance) = effect { dress(appearance) }
  }

  /// Everything on the screen speaks the new language at once; the theme is the terminal's affair.
  private mutating func dress(_ appearance: Appearance) {
    let isOtherLanguage = appearance.language != context.appearance.language
    context.dress(appearance)
    if isOtherLanguage { forEachScreen { [context] in $0.speak(context) } }
  }

  /// Colours can be chosen wherever nobody types, but not while they are being chosen.
  private var appearanceOffer: [Offer] {
    let screen = layers[top].screen
    guard !screen.isTyping, !(screen is AppearanceScreen), !context.themes.isEmpty else { return [] }
    return [Offer(.appearance, priority: nil)]
  }

  // MARK: Commands

  /// Whether something lies over the screen in front and takes its keys.
  package var isCovered: Bool {
    finder != nil || menu != nil || explanation != nil || openCasesList != nil || goBox != nil
  }

  /// What the front screen offers, and what is offered everywhere.
  package var offers: [Offer] {
    layers[top].screen.offers(context) + [
      Offer(.quit, priority: nil), Offer(.redraw, priority: nil),
    ] + (layers[top].screen.isTyping ? [] : [Offer(.suspend, priority: nil)]) + appearanceOffer
      + goOffers + openCaseOffers + tourOffer + coachOffers + [
        Offer(.messages, priority: nil), Offer(.menu, priority: nil), Offer(.palette, priority: 8),
        Offer(.help, priority: 0),
      ]
      + (context.isReadAloud
        ? [Offer(.readAll, priority: nil), Offer(.readHints, priority: nil)] : [Offer(.mouse, priority: nil)])
      + copyOffers
  }

  mutating func fit() {
    let layout = layout
    layers[top].screen.fit(layout.body, context)
    finder?.pageSize = max(layout.overlay.rows - 6, 1)
    explanation?.text.viewport = layout.overlay.inset(columns: 2, rows: 1).size
  }
}
