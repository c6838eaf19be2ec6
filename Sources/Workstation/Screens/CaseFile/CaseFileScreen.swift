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
  /// What stands beside the text where there is room.
  private(set) var beside: ScrollText?
  private(set) var failure: String?
  private var reasons: ActReasons?
  /// Columns that the text was broken for.
  private var columns = 0
  private var tickets = 0
  private var hasLooked = false
  /// The act whose answer is awaited.
  private var sending: ActKind?

  package init(_ reference: CaseReference, tab: CaseTab = .overview, _ context: Context) {
    self.reference = reference
    tabs = Tabs(CaseTab.allCases.map { Tabs.Item(context.words.name(of: $0)) }, selected: tab.rawValue)
    evidence = EvidenceTab()
    timeline = TimelineTab(context.words)
  }

  package var tab: CaseTab { CaseTab(rawValue: tabs.selected) ?? .overview }

  package var isTyping: Bool { false }

  package func crumbs(_ context: Context) -> [String] {
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

  // MARK: Offers

  package func offers(_ context: Context) -> [Offer] {
    let words = context.words
    let base = CommandID.tabs.prefix(CaseTab.allCases.count).map { command in
      Offer(command, words.name(of: CaseTab.allCases[command.tabIndex ?? 0]), priority: nil)
    }
    guard let reasons, let view else {
      return base + [Offer(.refresh, priority: nil), Offer(.back, priority: 1)]
    }
    var offers = [
      Offer(
        .nextStep,
        reasons.nextStep.map { words.name(of: $0.kind) },
        priority: 1,
        disabledReason: reasons.nextStep == nil ? reasons.nothingToDo : nil
      )
    ]
    if view.record.stage == .finalSignOff {
      offers += [
        reasons.offer(.sign, .sign, priority: 1), reasons.offer(.returnDraft, .returnDraft, priority: 1),
      ]
    }
    offers += tabOffers(reasons, words)
    offers += [
      reasons.offer(.note, .note, priority: 2), reasons.offer(.decide, .draft, priority: 2),
      reasons.offer(.take, .take, priority: nil), Offer(.actions, priority: 3), Offer(.why, priority: 3),
      reasons.offer(.undo, .undo, priority: 4),
      reasons.offer(.followUp, .setFollowUp, priority: 6),
      reasons.offer(.requestDocuments, .requestDocuments, priority: 6),
      Offer(.nextTab, priority: 5), Offer(.previousTab, priority: nil), Offer(.nextItem, priority: 7),
      Offer(.previousItem, priority: nil), Offer(.refresh, priority: nil), Offer(.search, priority: nil),
      Offer(.back, priority: 4),
    ]
    return offers + base
  }

  private func tabOffers(_ reasons: ActReasons, _ words: Words) -> [Offer] {
    switch tab {
    case .evidence:
      let noItem = words.say(
        "Diese Zeile ist ein Dokument, kein Nachweis.",
        "This row is a document, no item."
      )
      let isItem = evidence.currentCode != nil
      return [
        Offer(.tick, priority: 1, disabledReason: reasons[.assessEvidence] ?? (isItem ? nil : noItem)),
        Offer(
          .edit,
          words.say("Befund…", "finding…"),
          priority: 2,
          disabledReason: reasons[.assessEvidence] ?? (isItem ? nil : noItem)
        ),
        Offer(.openItem, words.say("Dokument lesen", "read document"), priority: 2),
      ]
    case .timeline: return [Offer(.openItem, words.say("Eintrag lesen", "read entry"), priority: 2)]
    case .person: return [reasons.offer(.edit, .correctPerson, priority: 1)]
    case .overview, .notes, .decision: return []
    }
  }

  // MARK: Asking

  package mutating func appear(_ context: Context) -> Reaction {
    defer { hasLooked = true }
    return Reaction(hasLooked ? [read()] : [read(), .look(.caseOpened, subject: reference.text)])
  }

  private mutating func read() -> Effect {
    tickets += 1
    return .ask(.openCase(reference), Ticket(.file, tickets))
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    switch answer {
    case .openCase(.success(let opened)):
      guard opened.record.reference == reference else { return .none }
      let before = view?.record.revision
      show(opened, context)
      return Reaction(toast: before.flatMap { undoToast(since: $0, opened, context) })
    case .openCase(.failure(let error)):
      failure = context.words.sentence(for: error)
      return .none
    case .performed(let result):
      let kind = sending
      sending = nil
      switch result {
      case .success:
        let toast = kind.map { Toast(.ok, context.words.done($0, reference)) }
        return Reaction([read()], toast: toast)
      case .failure(let error):
        return Reaction([read()], toast: Toast(.error, context.words.sentence(for: error)))
      }
    case .queue, .search, .documentText, .takenIn:
      return .none
    }
  }

  /// Says that what was just done can be taken back, where it can.
  private func undoToast(since revision: Int, _ opened: CaseView, _ context: Context) -> Toast? {
    guard opened.record.revision > revision, reasons?[.undo] == nil,
      let newest = opened.situation.entries.last,
      newest.header.kind != .undone
    else { return nil }
    return Toast(.ok, context.words.doneUndoable(context.words.title(of: newest)))
  }

  private mutating func show(_ opened: CaseView, _ context: Context) {
    view = opened
    failure = nil
    reasons = ActReasons(opened, context.words)
    evidence.load(opened, context)
    timeline.load(opened, context)
    loadText(context)
    let open = evidence.openCount
    tabs.items[CaseTab.evidence.rawValue].badge = open > 0 ? "✗\(open)" : nil
    let notes = opened.record.notes.count
    tabs.items[CaseTab.notes.rawValue].badge = notes > 0 ? String(notes) : nil
  }

  private mutating func loadText(_ context: Context) {
    guard let view else { return }
    let viewport = text.viewport
    let isWide = context.size.columns >= SplitLayout.breakpoint
    let texts = CaseText.texts(of: tab, view, context, columns: columns, isWide: isWide)
    text = texts.main
    text.viewport = viewport
    beside = texts.beside
  }

  // MARK: Commands

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    switch command {
    case .firstTab, .secondTab, .thirdTab, .fourthTab, .fifthTab, .sixthTab, .seventhTab, .eighthTab,
      .ninthTab:
      return select(command.tabIndex ?? 0, context)
    case .nextTab: return select((tabs.selected + 1) % tabs.items.count, context)
    case .previousTab: return select((tabs.selected + tabs.items.count - 1) % tabs.items.count, context)
    case .back: return .go(.pop)
    case .refresh: return appear(context)
    case .search: return .go(.push(SearchScreen(context)))
    case .nextItem: return .go(.neighbour(of: reference, forward: true))
    case .previousItem: return .go(.neighbour(of: reference, forward: false))
    case .nextStep: return reasons?.nextStep.map { open($0.kind, context) } ?? .none
    case .note: return open(.note, context)
    case .decide: return open(.draft, context)
    case .undo: return open(.undo, context)
    case .take: return open(.take, context)
    case .followUp: return open(.setFollowUp, context)
    case .requestDocuments: return open(.requestDocuments, context)
    case .sign: return open(.sign, context)
    case .returnDraft: return open(.returnDraft, context)
    case .edit: return edit(context)
    case .actions: return view.map { .go(.push(ActionsScreen($0, context))) } ?? .none
    case .why: return explain(context)
    case .tick: return tick(context)
    case .openItem: return openItem(context)
    case .help, .leave, .quit, .redraw, .suspend, .open, .switchPane, .zoom, .save, .submit, .compare, .capture:
      return .none
    }
  }

  private mutating func select(_ index: Int, _ context: Context) -> Reaction {
    guard tabs.items.indices.contains(index) else { return .none }
    tabs.select(index)
    loadText(context)
    return .none
  }

  /// Begins an act: at once where it needs no words and can be taken back, else with its form.
  private mutating func open(_ kind: ActKind, _ context: Context) -> Reaction {
    guard let view else { return .none }
    return switch kind {
    case .take: perform(.take, view, context)
    case .undo: perform(.undo, view, context)
    case .assessEvidence: select(CaseTab.evidence.rawValue, context)
    case .sign, .returnDraft: .go(.push(ReviewScreen(view, context)))
    case .confirmCompetence, .chooseMatter, .route, .handOver, .assign, .release, .receiveDocument,
      .requestDocuments, .extendRequest, .closeRequest, .endCompleteness, .consult, .remindConsultation,
      .endConsultation, .hear, .endHearing, .waiveHearing, .queryRegister, .recordContact, .note,
      .correctPerson,
      .draft, .submit, .recall, .stop, .dispatch, .confirmService, .failService, .beginLitigation,
      .endLitigation,
      .finalise, .close, .withdraw, .discontinue, .suspend, .resume, .reopen, .orderCard, .receiveCard,
      .handOutCard, .setFollowUp, .endFollowUp, .declareConflict:
      .go(.push(ActForm.screen(for: kind, view, context)))
    }
  }

  private mutating func perform(_ act: Act, _ view: CaseView, _ context: Context) -> Reaction {
    guard sending == nil else { return .say(.info, context.words.stillSending) }
    sending = act.kind
    tickets += 1
    let ticket = Ticket(.act, tickets)
    return Reaction([.perform(act, in: reference, seenRevision: view.record.revision, ticket)])
  }

  /// Goes to the next finding of the item under the cursor: copy, original, missing.
  private mutating func tick(_ context: Context) -> Reaction {
    guard let view, tab == .evidence, let act = evidence.nextAssessment(in: view) else { return .none }
    return perform(act, view, context)
  }

  private func edit(_ context: Context) -> Reaction {
    guard let view else { return .none }
    guard tab == .evidence else { return .go(.push(ActScreen(.correctPerson, in: view, context))) }
    let preset = evidence.currentCode.map { [FieldID("code"): $0.rawValue] } ?? [:]
    return .go(.push(ActScreen(.assessEvidence, in: view, context, preset: preset)))
  }

  private func openItem(_ context: Context) -> Reaction {
    guard let view else { return .none }
    switch tab {
    case .evidence:
      guard let folio = evidence.documentFolio(in: view) else {
        return .say(
          .info,
          context.words.say("Zu dieser Zeile liegt kein Dokument vor.", "There is no document for this row.")
        )
      }
      return .go(.push(DocumentScreen(view, folio: folio, context)))
    case .timeline:
      guard let entry = timeline.entry(in: view) else { return .none }
      let title = context.words.title(of: entry.entry)
      return .go(.explain(title: title, text: CaseText.text(of: entry, context)))
    case .overview, .person, .notes, .decision: return .none
    }
  }

  private func explain(_ context: Context) -> Reaction {
    guard let view else { return .none }
    let title = "\(context.words.say("Warum?", "Why?")) \(reference)"
    return .go(.explain(title: title, text: CaseText.reasons(view, context)))
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

  package mutating func fit(_ rect: Rect, _ context: Context) {
    let areas = CaseFileAreas(rect)
    evidence.fit(areas.main)
    timeline.fit(areas.main)
    // A text without anything beside it has the whole width.
    let textArea = beside == nil ? areas.whole : areas.main
    if columns != areas.main.columns {
      columns = areas.main.columns
      loadText(context)
    }
    text.viewport = textArea.size
  }
}
