package import Casework
package import Office
package import TerminalCanvas

/// One case of a person file: overview, person, evidence, timeline, notes and decision.
package struct CaseFileScreen: Screen {
  package let reference: CaseReference
  package private(set) var view: CaseView?
  package private(set) var tabs: Tabs
  package private(set) var evidence: EvidenceTab
  package private(set) var timeline: TimelineTab
  package private(set) var text = ScrollText("")
  private var failure: String?
  private var tickets = 0

  package init(_ reference: CaseReference, tab: CaseTab = .overview, _ context: Context) {
    self.reference = reference
    tabs = Tabs(CaseTab.allCases.map { Tabs.Item(context.words.name(of: $0)) }, selected: tab.rawValue)
    evidence = EvidenceTab()
    timeline = TimelineTab(context.words)
  }

  package var tab: CaseTab { CaseTab(rawValue: tabs.selected) ?? .overview }

  package var isTyping: Bool { false }

  package func crumbs(_ context: Context) -> [String] {
    [view?.file.person.name.displayName ?? context.words.say("Akte", "File"), reference.text]
  }

  // MARK: Offers

  package func offers(_ context: Context) -> [Offer] {
    let words = context.words
    let base = CommandID.tabs.prefix(CaseTab.allCases.count).map { command in
      Offer(command, words.name(of: CaseTab.allCases[command.tabIndex ?? 0]), priority: nil)
    }
    guard let view else { return base + [Offer(.refresh, priority: nil), Offer(.back, priority: 1)] }
    func act(_ command: CommandID, _ kind: ActKind, priority: Int? = 5) -> Offer {
      Offer(
        command,
        priority: priority,
        disabledReason: view.refusal(of: kind).map { words.sentence(for: $0) }
      )
    }
    let step = NextStep(view)
    var offers = [
      Offer(
        .nextStep,
        step.map { words.name(of: $0.kind) },
        priority: 1,
        disabledReason: step == nil ? words.nothingToDo(view) : nil
      ),
      act(.note, .note, priority: 2), act(.decide, .draft, priority: 2), act(.undo, .undo, priority: 4),
      Offer(.actions, priority: 3), Offer(.why, priority: 3), act(.followUp, .setFollowUp, priority: 6),
      act(.requestDocuments, .requestDocuments, priority: 6), act(.take, .take, priority: nil),
      Offer(.nextTab, priority: 5), Offer(.previousTab, priority: nil), Offer(.refresh, priority: nil),
      Offer(.search, priority: nil), Offer(.back, priority: 4),
    ]
    if view.record.stage == .finalSignOff {
      offers += [act(.sign, .sign, priority: 1), act(.returnDraft, .returnDraft, priority: 1)]
    }
    if tab == .evidence { offers.append(act(.tick, .assessEvidence, priority: 1)) }
    if tab == .evidence || tab == .timeline { offers.append(Offer(.openItem, priority: 2)) }
    if tab == .person { offers.append(act(.edit, .correctPerson, priority: 1)) }
    return offers + base
  }

  // MARK: Asking

  package mutating func appear(_ context: Context) -> Reaction {
    tickets += 1
    return Reaction([
      .ask(.openCase(reference), Ticket(.file, tickets)), .look(.caseOpened, subject: reference.text),
    ])
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    guard ticket.number == tickets else { return .none }
    switch (ticket.slot, answer) {
    case (.file, .openCase(.success(let opened))):
      guard opened.record.reference == reference else { return .none }
      show(opened, context)
      return .none
    case (.file, .openCase(.failure(let error))):
      failure = context.words.sentence(for: error)
      return .none
    case (.act, .performed(.success)):
      return appear(context)
    case (.act, .performed(.failure(let error))):
      var reaction = appear(context)
      reaction.toast = Toast(.error, context.words.sentence(for: error))
      return reaction
    default:
      return .none
    }
  }

  private mutating func show(_ opened: CaseView, _ context: Context) {
    view = opened
    failure = nil
    evidence.load(opened, context)
    timeline.load(opened, context)
    loadText(context)
    let open = evidence.openCount
    tabs.items[CaseTab.evidence.rawValue].badge = open > 0 ? String(open) : nil
    let notes = opened.record.notes.count
    tabs.items[CaseTab.notes.rawValue].badge = notes > 0 ? String(notes) : nil
  }

  private mutating func loadText(_ context: Context) {
    guard let view else { return }
    let viewport = text.viewport
    text = CaseText.text(of: tab, view, context)
    text.viewport = viewport
  }

  // MARK: Commands

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    if let index = command.tabIndex { return select(index, context) }
    guard let view else { return command == .back ? .go(.pop) : appear(context) }
    switch command {
    case .nextTab: return select((tabs.selected + 1) % tabs.items.count, context)
    case .previousTab: return select((tabs.selected + tabs.items.count - 1) % tabs.items.count, context)
    case .back: return .go(.pop)
    case .refresh: return appear(context)
    case .nextStep: return NextStep(view).map { open($0.kind, view, context) } ?? .none
    case .note: return open(.note, view, context)
    case .decide: return .go(.push(DecisionScreen(view, context)))
    case .undo: return perform(.undo, view)
    case .take: return perform(.take, view)
    case .actions: return .go(.push(ActionsScreen(view, context)))
    case .why: return explain(view, context)
    case .followUp: return open(.setFollowUp, view, context)
    case .requestDocuments: return open(.requestDocuments, view, context)
    case .sign: return open(.sign, view, context)
    case .returnDraft: return open(.returnDraft, view, context)
    case .edit: return open(.correctPerson, view, context)
    case .search: return .go(.push(SearchScreen(context)))
    case .tick: return tick(view)
    case .openItem: return openItem(view, context)
    default: return .none
    }
  }

  private mutating func select(_ index: Int, _ context: Context) -> Reaction {
    guard tabs.items.indices.contains(index) else { return .none }
    _ = tabs.select(index)
    loadText(context)
    return .none
  }

  private mutating func open(_ kind: ActKind, _ view: CaseView, _ context: Context) -> Reaction {
    switch kind {
    case .take, .undo: perform(kind == .take ? .take : .undo, view)
    case .draft: .go(.push(DecisionScreen(view, context)))
    case .sign, .returnDraft: .go(.push(ReviewScreen(view, context)))
    case .assessEvidence: select(CaseTab.evidence.rawValue, context)
    default: .go(.push(ActScreen(kind, in: view, context)))
    }
  }

  private mutating func perform(_ act: Act, _ view: CaseView) -> Reaction {
    tickets += 1
    let ticket = Ticket(.act, tickets)
    return Reaction([.perform(act, in: reference, seenRevision: view.record.revision, ticket)])
  }

  /// Goes to the next finding of the item under the cursor: copy, original, missing.
  private mutating func tick(_ view: CaseView) -> Reaction {
    guard tab == .evidence, let act = evidence.nextAssessment(in: view) else { return .none }
    return perform(act, view)
  }

  private func openItem(_ view: CaseView, _ context: Context) -> Reaction {
    switch tab {
    case .evidence:
      guard let folio = evidence.documentFolio(in: view) else {
        return .say(
          .info,
          context.words.say("Zu dieser Zeile liegt kein Dokument vor.", "There is no document for this row.")
        )
      }
      return .go(.push(DocumentScreen(reference, folio: folio, context)))
    case .timeline:
      guard let entry = timeline.entry(in: view) else { return .none }
      return .go(
        .explain(title: context.words.title(of: entry.entry), text: CaseText.details(of: entry, context))
      )
    case .overview, .person, .notes, .decision: return .none
    }
  }

  private func explain(_ view: CaseView, _ context: Context) -> Reaction {
    let words = context.words
    return .go(
      .explain(
        title: words.say("Warum? – \(reference)", "Why? – \(reference)"),
        text: CaseText.reasons(view, context)
      )
    )
  }

  // MARK: Keys

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    let key = key.asMove
    switch tab {
    case .evidence: evidence.handle(key, modifiers)
    case .timeline: timeline.handle(key, modifiers)
    case .overview, .person, .notes, .decision: _ = text.handle(key, modifiers)
    }
    return .none
  }

  static func body(_ rect: Rect) -> Rect { rect.splitTop(2).rest.inset(columns: 1, rows: 0) }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    let body = Self.body(rect)
    evidence.fit(body)
    timeline.fit(body)
    text.viewport = body.size
  }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    tabs.draw(into: &canvas, rect: rect.line(0), focused: false, label: context.words.say("Reiter", "Tabs"))
    let line = Point(column: rect.column, row: rect.row + 1)
    canvas.horizontalLine(at: line, columns: rect.columns, role: .uiBorder)
    let body = Self.body(rect)
    guard view != nil else {
      let sentence = failure ?? context.words.loading
      ScrollText(sentence, role: failure == nil ? .uiDim : .levelError).draw(
        into: &canvas,
        rect: body,
        focused: true
      )
      return
    }
    switch tab {
    case .evidence: evidence.draw(into: &canvas, rect: body, context)
    case .timeline: timeline.draw(into: &canvas, rect: body, context)
    case .overview, .person, .notes, .decision: text.draw(into: &canvas, rect: body, focused: true)
    }
  }
}
