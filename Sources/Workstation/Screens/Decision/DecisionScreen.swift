package import Casework
package import Office
package import TerminalCanvas

/// The decision draft as a form, beside the list of what still blocks it. F2 saves a version, F8 submits it.
package struct DecisionScreen: Screen {
  package private(set) var view: CaseView
  package private(set) var form: Form
  package private(set) var readiness: Checklist<Int>
  /// What the rows of the list stand for.
  package private(set) var blockers: [Blocker] = []
  /// The letter that the form would become.
  private(set) var letter = ScrollText("")
  /// Whether keys go to the list.
  package private(set) var isListFocused = false
  private var refusal: String?
  private var typedAt: Int?
  private var tickets = 0
  private var step = Step.editing

  /// What the screen waits for.
  private enum Step: Hashable {
    case editing
    /// A version of these values is being saved; then submit it, or stay.
    case saving([FieldID: String], thenSubmit: Bool)
    /// Saved; the file is read again before submitting.
    case readingSaved(thenSubmit: Bool)
    /// Somebody else was faster; the file is read again, and what is typed stays.
    case readingChanged(since: Int)
    case submitting
  }

  package init(_ view: CaseView, _ context: Context) {
    self.view = view
    form = Form(DecisionFields(view, context).fields)
    readiness = Checklist([])
    typedAt = form.restore(key, context)
    take(view, context)
  }

  private var reference: CaseReference { view.record.reference }
  private var key: JournalKey { JournalKey(.decision, reference) }

  private mutating func take(_ opened: CaseView, _ context: Context) {
    view = opened
    refusal = opened.refusal(of: .draft).map { context.words.sentence(for: $0) }
    loadReadiness(context)
  }

  /// What would still block if the draft were saved as it stands in the form.
  private mutating func loadReadiness(_ context: Context) {
    blockers = DecisionFields.blockers(form.values, in: view, context)
    let word = context.words.say("offen", "open")
    readiness.load(
      blockers.enumerated().map { index, blocker in
        Checklist.Row(id: index, state: .open, stateWord: word, text: context.words.label(of: blocker.what))
      }
    )
    if blockers.isEmpty { isListFocused = false }
    letter = ScrollText(DecisionFields.letter(form.values, in: view, context))
  }

  package var isTyping: Bool { !isListFocused }

  package func crumbs(_ context: Context) -> [String] { [context.words.say("Bescheid", "Decision")] }

  package func offers(_ context: Context) -> [Offer] {
    let words = context.words
    let nothing = words.say(
      "Es fehlt nichts mehr; F8 gibt zur Zeichnung.",
      "Nothing lacks any more; F8 submits."
    )
    var offers = [
      Offer(.submit, priority: 1, disabledReason: refusal),
      Offer(.save, priority: 2, disabledReason: refusal),
      Offer(
        .switchPane,
        isListFocused ? words.say("Zum Formular", "To the form") : words.say("Was fehlt?", "What lacks?"),
        priority: 2,
        disabledReason: blockers.isEmpty ? nothing : nil
      ),
      Offer(.why, words.say("Warum?", "Why?"), priority: 3), Offer(.back, priority: 2),
    ]
    if isListFocused { offers.insert(Offer(.open, words.say("hinspringen", "go there"), priority: 1), at: 0) }
    return offers
  }

  package func hints(_ context: Context) -> [KeyLine.Entry] {
    !isListFocused ? context.words.formHints(form) : []
  }

  package func status(_ context: Context) -> String {
    let words = context.words
    let kept =
      form.isDirty
      ? words.say("noch nicht gesichert, aber aufgehoben", "not saved yet, but kept") : ""
    return [statusOfReadiness(words), kept].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func statusOfReadiness(_ words: Words) -> String {
    guard let first = blockers.first else {
      return words.say("✓ Der Vorgang ist entscheidungsreif", "✓ The case is ready to decide")
    }
    return words.say("Nicht zeichnungsreif: ", "Not ready: ") + words.label(of: first.what)
      + (blockers.count > 1 ? " (+\(blockers.count - 1))" : "")
  }

  package mutating func appear(_ context: Context) -> Reaction {
    if let typedAt {
      self.typedAt = nil
      if typedAt < view.record.revision { return context.tellChanges(in: view, since: typedAt) }
    }
    // Back from what was missing: the list has to be asked anew.
    guard step == .editing, tickets > 0 || isListFocused else { return .none }
    return Reaction([read()])
  }

  // MARK: Saving and submitting

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    switch command {
    case .save: return save(thenSubmit: false, context)
    case .submit: return save(thenSubmit: true, context)
    case .why: return explain(context)
    case .back: return leave(context)
    case .switchPane:
      isListFocused.toggle()
      loadReadiness(context)
      return .none
    case .open: return openBlocker(context)
    case .help, .leave, .quit, .redraw, .suspend, .refresh, .search, .actions, .nextStep, .undo, .firstTab,
      .secondTab, .thirdTab, .fourthTab, .fifthTab, .sixthTab, .seventhTab, .eighthTab, .ninthTab,
      .previousTab,
      .nextTab, .zoom, .note, .decide, .take, .tick, .requestDocuments, .followUp, .sign, .returnDraft, .edit,
      .openItem, .nextItem, .previousItem, .compare, .capture:
      return .none
    }
  }

  private mutating func save(thenSubmit: Bool, _ context: Context) -> Reaction {
    guard step == .editing else { return .say(.info, context.words.stillSending) }
    do throws(FormFault) {
      let draft = try DecisionFields.draft(form.values, context)
      if view.record.draft?.draft == draft, view.record.stage == .draft {
        return thenSubmit
          ? submit() : .say(.info, context.words.say("Keine Änderung zu sichern.", "No change to save."))
      }
      step = .saving(form.values, thenSubmit: thenSubmit)
      return perform(.draft(draft))
    } catch {
      isListFocused = false
      form.judge(error.field, .fault(error.text))
      form.showAllVerdicts()
      return .none
    }
  }

  private mutating func submit() -> Reaction {
    step = .submitting
    return perform(.submit)
  }

  private mutating func perform(_ act: Act) -> Reaction {
    tickets += 1
    let ticket = Ticket(.act, tickets)
    return Reaction([.perform(act, in: reference, seenRevision: view.record.revision, ticket)])
  }

  private mutating func read() -> Effect {
    tickets += 1
    return .ask(.openCase(reference), Ticket(.file, tickets))
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    switch answer {
    case .performed(.success(let receipt)): return done(receipt, context)
    case .performed(.failure(let error)): return fail(error, context)
    case .openCase(.success(let opened)):
      guard opened.record.reference == reference else { return .none }
      return takeRead(opened, context)
    case .openCase(.failure(let error)):
      step = .editing
      return .say(.error, context.words.sentence(for: error))
    case .queue, .search, .documentText, .takenIn:
      return .none
    }
  }

  private mutating func done(_ receipt: ActReceipt, _ context: Context) -> Reaction {
    switch step {
    case .saving(let values, let thenSubmit):
      step = .readingSaved(thenSubmit: thenSubmit)
      // What was typed while the version was on its way is not in it.
      let isSame = values == form.values
      if isSame { form.markSaved() }
      let rest = isSame ? nil : form.record(seenRevision: receipt.revision)
      let toast = Toast(.ok, context.words.done(.draft, reference))
      return Reaction([read(), .journal(key, rest)], toast: toast)
    case .submitting:
      return Reaction([], .pop, toast: Toast(.ok, context.words.done(.submit, reference)))
    case .editing, .readingSaved, .readingChanged:
      return .none
    }
  }

  private mutating func takeRead(_ opened: CaseView, _ context: Context) -> Reaction {
    let before = step
    step = .editing
    take(opened, context)
    switch before {
    case .readingSaved(let thenSubmit): return thenSubmit ? submit() : .none
    case .readingChanged(let revision): return context.tellChanges(in: opened, since: revision)
    case .editing, .saving, .submitting: return .none
    }
  }

  private mutating func fail(_ error: OfficeError, _ context: Context) -> Reaction {
    let words = context.words
    step = .editing
    switch error {
    case .refused(let refusal):
      let text = ([words.explanation(of: refusal)] + blockers.map { words.explanation(of: $0) })
        .map { words.paragraphs($0) }.joined(separator: "\n\n")
      return .go(.explain(title: words.say("Noch nicht möglich", "Not possible yet"), text: text))
    case .stale:
      step = .readingChanged(since: view.record.revision)
      return Reaction([read()])
    case .unknownCase, .unknownOfficer, .officer, .notPermitted, .unknownDocument, .documentMissing,
      .brokenFile,
      .unreadableFile, .trainingOnly, .actIDTaken, .repository:
      return .say(.error, words.sentence(for: error))
    }
  }

  /// Goes to where an open point is mended: a field of this form, or the act that mends it.
  private mutating func openBlocker(_ context: Context) -> Reaction {
    guard blockers.indices.contains(readiness.cursor) else { return .none }
    let blocker = blockers[readiness.cursor]
    if let field = DecisionFields.field(of: blocker.what) {
      isListFocused = false
      form.focus(on: field)
      return .none
    }
    switch blocker.remedy {
    case .act(let kind):
      if let reason = view.refusal(of: kind).map({ context.words.sentence(for: $0) }) {
        return .say(.warning, reason)
      }
      let preset = DecisionFields.preset(for: blocker.what)
      return .go(.push(ActScreen(kind, in: view, context, preset: preset)))
    case .wait, .releaseCatalogue:
      return explain(context)
    }
  }

  private func explain(_ context: Context) -> Reaction {
    let words = context.words
    var parts = blockers.map { words.paragraphs(words.explanation(of: $0)) }
    if isListFocused, parts.indices.contains(readiness.cursor) { parts = [parts[readiness.cursor]] }
    if parts.isEmpty {
      parts = [words.say("Nichts steht der Entscheidung entgegen.", "Nothing stands in the way.")]
    }
    if let rule = view.situation.signOffRule { parts.append(words.paragraphs(words.explanation(of: rule))) }
    return .go(
      .explain(title: words.say("Entscheidungsreife", "Readiness"), text: parts.joined(separator: "\n\n"))
    )
  }

  private func leave(_ context: Context) -> Reaction {
    guard step == .editing else { return .say(.info, context.words.stillSending) }
    return Reaction([], .pop, toast: form.isDirty ? Toast(.info, context.words.kept) : nil)
  }

  // MARK: Typing

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    guard !isListFocused else {
      _ = readiness.handle(key.asMove, modifiers)
      return .none
    }
    return react(to: form.handle(key, modifiers, readDate: context.readDate), context)
  }

  package mutating func paste(_ text: String, _ context: Context) -> Reaction {
    guard !isListFocused else { return .none }
    return react(to: form.paste(text, readDate: context.readDate), context)
  }

  private mutating func react(to outcome: Form.Outcome, _ context: Context) -> Reaction {
    switch outcome {
    case .edited: return Reaction([.journal(key, form.record(seenRevision: view.record.revision))])
    case .left:
      loadReadiness(context)
      return .none
    case .save: return save(thenSubmit: false, context)
    case .submit: return save(thenSubmit: true, context)
    case .cancel: return leave(context)
    case .wantsHelp: return explain(context)
    case .refused(_, let refusal): return .say(.warning, context.words.sentence(for: refusal))
    case .ignored, .moved, .wantsValues: return .none
    }
  }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    let areas = DecisionAreas(rect, openPoints: blockers.count, isListFocused: isListFocused)
    form.grow(into: areas.form.size)
    readiness.pageSize = max(areas.list.rows, 1)
  }
}
