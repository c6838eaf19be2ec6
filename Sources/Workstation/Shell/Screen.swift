package import Casework
import Office
package import TerminalCanvas

/// One screen: a value that offers commands, takes keys and answers, and paints itself. It does nothing else.
package protocol Screen: Sendable {
  /// Where one is, for the first line: `Arbeitsvorrat`, `Akte`, a name.
  func crumbs(_ context: Context) -> [String]

  /// The commands that have a meaning here, in the order of the hint lines.
  func offers(_ context: Context) -> [Offer]

  /// Whether keys are letters of a text now; then only function keys, Ctrl, Alt and Esc are commands.
  var isTyping: Bool { get }

  /// Whether the screen still reads what its keys are about; they are kept until it has.
  var isReading: Bool { get }

  /// Asks for what the screen shows; called when it appears and when it comes to light again.
  mutating func appear(_ context: Context) -> Reaction

  mutating func run(_ command: CommandID, _ context: Context) -> Reaction
  /// A key that is no command here.
  mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction
  mutating func paste(_ text: String, _ context: Context) -> Reaction
  mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction

  /// Takes over another language, or what is now known of themes, for what it keeps of them.
  mutating func speak(_ context: Context)

  /// Brings a kept text that was found late into a form in which nobody has typed.
  mutating func takeUpKept(_ context: Context)

  /// Takes the size of its place, before keys are handled and before drawing.
  mutating func fit(_ rect: Rect, _ context: Context)
  func draw(into canvas: inout Canvas, rect: Rect, _ context: Context)

  /// Keys of the screen's fields that are no commands, for the hint lines.
  func hints(_ context: Context) -> [KeyLine.Entry]
  /// What stands in the message line while there is no message.
  func status(_ context: Context) -> String
  /// A screen for the case before or behind one in this screen's list, if it has one; its cursor moves there.
  mutating func neighbour(of reference: CaseReference, forward: Bool, _ context: Context) -> (any Screen)?
  /// Learns what became of a batch that began in this screen's list.
  mutating func settle(_ batch: Batch)

  /// The step that the screen is about, for coach mode; nil where it is about none.
  func coachTopic(_ context: Context) -> CoachTopic?
  /// The case that the screen is about, or the one under its cursor.
  var caseInFront: CaseReference? { get }
  /// The case that is opened in the screen, so that it counts as being there.
  var openedCase: CaseReference? { get }
  /// Whether text was typed that is not in the file yet.
  var holdsUnsavedText: Bool { get }
  /// Moves the cursor of a long list to a row at once; nil where the screen has none, and keys do it.
  mutating func moveList(to index: Int, _ context: Context) -> Reaction?
}

extension Screen {
  package mutating func paste(_ text: String, _ context: Context) -> Reaction { .none }
  package var isReading: Bool { false }
  package mutating func takeUpKept(_ context: Context) {}
  package mutating func fit(_ rect: Rect, _ context: Context) {}
  package mutating func speak(_ context: Context) {}
  package mutating func settle(_ batch: Batch) {}
  package func hints(_ context: Context) -> [KeyLine.Entry] { [] }
  package func status(_ context: Context) -> String { "" }
  package func coachTopic(_ context: Context) -> CoachTopic? { nil }
  package var caseInFront: CaseReference? { openedCase }
  package var openedCase: CaseReference? { nil }
  package var holdsUnsavedText: Bool { false }
  package mutating func moveList(to index: Int, _ context: Context) -> Reaction? { nil }
  package mutating func neighbour(
    of reference: CaseReference,
    forward: Bool,
    _ context: Context
  ) -> (any Screen)? { nil }
}

/// What every screen may know: who works, in which language, on which day.
package struct Context: Sendable {
  package let officer: Officer
  package private(set) var words: Words
  package let catalogue: Catalogue
  /// All officers, for names.
  package var organisation: Organisation {
    didSet { words = words.knowing(organisation) }
  }
  package var today: CivilDate
  /// Whether an evening in the past is shown, which then is `today`.
  package private(set) var isPast = false
  package var timeOfDay: TimeOfDay
  /// Whether the picture is read aloud and not seen.
  package var isReadAloud = false
  /// Whether clicks mean something; then the terminal selects text only with Shift.
  package var isMouseOn = false
  /// Whether steps are explained, and which of them the officer knows.
  package var coach = Coach()
  /// Whether the terminal can take a text for its clipboard.
  package var canCopy = false
  /// Whether texts can be handed to the user's editor.
  package var editor = EditorUse.notNamed
  /// What may be copied.
  package var copying = CopyPermission.reference
  /// Practice data: marked on every screen.
  package let isTraining: Bool
  /// Who else has a case open now.
  package var others: [Presence] = []
  package var size: Size
  /// What was typed and not finished, by form.
  package var journal: [JournalKey: JournalRecord]
  /// Why what is typed is kept nowhere but here; nil as long as it is kept.
  package var journalFault: JournalFault?
  /// How everything looks now, and in which language it speaks.
  package private(set) var appearance: Appearance
  /// The themes that can be chosen.
  package var themes: [ThemeChoice] = []
  /// What the terminal can show, if there is one.
  package var display: Display?
  /// Which keys the commands have.
  package private(set) var keys: KeyMap

  package init(
    officer: Officer,
    words: Words,
    catalogue: Catalogue,
    organisation: Organisation,
    today: CivilDate,
    timeOfDay: TimeOfDay,
    isTraining: Bool,
    size: Size,
    journal: [JournalKey: JournalRecord] = [:],
    theme: String = "",
    keys: KeyMap = .standard
  ) {
    self.keys = keys
    self.officer = officer
    self.words = Words(words.language, names: CatalogueNames(catalogue)).atScreen.knowing(organisation)
      .naming(keys)
    self.catalogue = catalogue
    self.organisation = organisation
    self.today = today
    self.timeOfDay = timeOfDay
    self.isTraining = isTraining
    self.size = size
    self.journal = journal
    appearance = Appearance(theme: theme, language: words.language)
  }

  /// Gives the commands other keys from now on.
  mutating func bind(_ keys: KeyMap) {
    self.keys = keys
    words = words.naming(keys)
  }

  /// Looks and speaks otherwise from now on.
  mutating func dress(_ appearance: Appearance) {
    self.appearance = appearance
    words = Words(appearance.language, names: CatalogueNames(catalogue)).atScreen.knowing(organisation)
      .naming(keys)
  }

  /// The same for a case that is shown as it stood on an evening.
  func asOf(_ evening: CivilDate) -> Context {
    var then = self
    then.today = evening
    then.isPast = true
    then.words = words.ofAnEvening
    return then
  }

  /// The name of an officer, or the login where none is known.
  package func name(of id: OfficerID) -> String { words.name(of: id) }

  /// The section and the name of a matter, for narrow columns: `§ 18b Fachkraft mit …`.
  func shortName(of key: MatterKey?, on day: CivilDate) -> String {
    guard let key, let matter = catalogue.matter(key, on: day) else { return name(of: key, on: day) }
    let section = matter.legalBasis.citation.split(separator: " ").prefix(2).joined(separator: " ")
    return "\(section) \(words.say(matter.name.german, matter.name.english))"
  }

  /// The name of a matter.
  package func name(of key: MatterKey?, on day: CivilDate) -> String {
    guard let key else { return words.say("Anliegen offen", "matter open") }
    guard let matter = catalogue.matter(key, on: day) else { return key.rawValue }
    return words.say(matter.name.german, matter.name.english)
  }
}

/// What follows from a key, a command or an answer.
package struct Reaction: Sendable {
  package var effects: [Effect]
  package var navigation: Navigation?
  package var toast: Toast?
  /// A batch that has ended, for the list behind it.
  package var batch: Batch?

  package init(_ effects: [Effect] = [], _ navigation: Navigation? = nil, toast: Toast? = nil) {
    self.effects = effects
    self.navigation = navigation
    self.toast = toast
  }

  package static let none = Reaction()

  package static func go(_ navigation: Navigation) -> Reaction { Reaction([], navigation) }
  package static func say(_ level: Toast.Level, _ text: String) -> Reaction {
    Reaction(toast: Toast(level, text))
  }
}

/// A move between screens.
package enum Navigation: Sendable {
  case push(any Screen)
  case pop
  /// Leave this screen for another in its place.
  case replace(any Screen)
  /// To the case before or behind this one in the list that it came from.
  case neighbour(of: CaseReference, forward: Bool)
  /// A text to read above the screen: why something is as it is.
  case explain(title: String, text: String)
}
