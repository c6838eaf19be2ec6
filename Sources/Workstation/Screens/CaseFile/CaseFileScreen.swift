package import Casework
package import Office
package import TerminalCanvas

/// One case of a person file: overview, person, evidence, timeline, notes, decision and
/// deadlines; of today, or of an evening.
package struct CaseFileScreen: Screen {
  package let reference: CaseReference
  /// The evening whose state is shown, to be read only; nil for today's file.
  package let asOf: CivilDate?
  package internal(set) var view: CaseView?
  package internal(set) var tabs: Tabs
  package internal(set) var evidence: EvidenceTab
  package internal(set) var timeline: TimelineTab
  package internal(set) var deadlines: DeadlinesTab
  package internal(set) var text = ScrollText("")
  /// What stands beside the text where there is room.
  var beside: ScrollText?
  var failure: String?
  var reasons: ActReasons?
  var tickets = 0
  var hasLooked = false
  /// The act whose answer is awaited.
  var sending: ActKind?
  /// The widths that the text was broken for.
  private var widths = CaseText.Widths(whole: 0, main: nil)

  package init(
    _ reference: CaseReference,
    tab: CaseTab = .overview,
    asOf: CivilDate? = nil,
    _ context: Context
  ) {
    self.reference = reference
    self.asOf = asOf
    tabs = Tabs(CaseTab.allCases.map { Tabs.Item(context.words.name(of: $0)) }, selected: tab.rawValue)
    evidence = EvidenceTab()
    timeline = TimelineTab(context.words)
    deadlines = DeadlinesTab(context.words)
  }

  package var tab: CaseTab { CaseTab(rawValue: tabs.selected) ?? .overview }

  package var isTyping: Bool { false }

  package var isReading: Bool { view == nil && failure == nil }

  package var openedCase: CaseReference? { reference }

  package func crumbs(_ context: Context) -> [String] {
    if let asOf { return [context.words.asOf(asOf)] }
    let name = view?.file.person.name.displayName ?? context.words.say("Akte", "File")
    return ["\(name) · \(reference.text)"]
  }

  package func status(_ context: Context) -> String {
    guard let view, let reasons else { return "" }
    let words = context.words
    let version = "\(words.say("Stand der Akte: Blatt", "file up to folio")) \(view.record.lastFolio)"
    guard view.record.stage.isBeforeSignature else { return version }
    let open = reasons.blockers.count
    return version + " · "
      + (open == 0
        ? words.say("entscheidungsreif", "ready to decide")
        : words.say("zur Entscheidung offen: \(open)", "open for the decision: \(open)"))
  }

  /// The context of what is shown: on an evening in the past, that day is today.
  func seen(_ context: Context) -> Context {
    asOf.map { context.asOf($0) } ?? context
  }

  // MARK: Showing

  mutating func show(_ opened: CaseView, _ context: Context) {
    view = opened
    failure = nil
    reasons = ActReasons(opened, context.words, closed: asOf.map { context.words.asOfIsReadOnly($0) })
    evidence.load(opened, context)
    timeline.load(opened, context)
    deadlines.load(opened, context)
    loadText(context, keepsPlace: true)
    let open = evidence.openCount
    tabs.items[CaseTab.evidence.rawValue].badge = open > 0 ? "✗\(open)" : nil
    let overdue = deadlines.overdueCount(today: context.today)
    tabs.items[CaseTab.deadlines.rawValue].badge = overdue > 0 ? "!\(overdue)" : nil
    let notes = opened.record.notes.count
    tabs.items[CaseTab.notes.rawValue].badge = notes > 0 ? String(notes) : nil
  }

  private mutating func loadText(_ context: Context, keepsPlace: Bool) {
    guard let view, let reasons else { return }
    let old = text
    let texts = CaseText.texts(of: tab, view, seen(context), reasons, widths)
    text = texts.main
    text.viewport = old.viewport
    beside = texts.beside
    if keepsPlace { text.scroll(toPlaceOf: old) }
  }

  mutating func select(_ index: Int, _ context: Context) -> Reaction {
    guard tabs.items.indices.contains(index) else { return .none }
    tabs.select(index)
    loadText(context, keepsPlace: false)
    return .none
  }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    let areas = CaseFileAreas(rect)
    evidence.fit(areas.list)
    timeline.fit(areas.list)
    deadlines.fit(areas.list)
    let now = CaseText.Widths(
      whole: areas.whole.columns,
      main: areas.beside == nil ? nil : areas.main.columns,
      beside: areas.beside?.columns ?? 0
    )
    if widths != now {
      widths = now
      loadText(context, keepsPlace: true)
    }
    // A text without anything beside it has the whole width.
    text.viewport = (beside == nil ? areas.whole : areas.main).size
  }
}
