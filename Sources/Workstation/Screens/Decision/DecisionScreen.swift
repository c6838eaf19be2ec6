package import Casework
package import Office
package import TerminalCanvas

/// The decision draft as a form, beside the list of what still blocks it. F2 saves a version, F8 submits it.
package struct DecisionScreen: Screen {
  package internal(set) var view: CaseView
  package internal(set) var form: Form
  package internal(set) var readiness: Checklist<Int>
  /// What the rows of the list stand for.
  package internal(set) var blockers: [Blocker] = []
  /// The letter that the form would become.
  private(set) var letter = ScrollText("")
  /// Whether keys go to the list.
  package internal(set) var isListFocused = false
  var refusal: String?
  var typedAt: Int?
  var tickets = 0
  var step = Step.editing

  /// What the screen waits for.
  enum Step: Hashable {
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

  package mutating func takeUpKept(_ context: Context) {
    guard !form.isDirty else { return }
    typedAt = form.restore(key, context)
    loadReadiness(context)
  }

  var reference: CaseReference { view.record.reference }
  var key: JournalKey { JournalKey(.decision, reference) }

  mutating func take(_ opened: CaseView, _ context: Context) {
    view = opened
    refusal = opened.refusal(of: .draft).map { context.words.sentence(for: $0) }
    loadReadiness(context)
  }

  /// What would still block if the draft were saved as it stands in the form.
  mutating func loadReadiness(_ context: Context) {
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
    let areas = areas(rect)
    form.grow(into: areas.form.size)
    readiness.pageSize = max(areas.list.rows, 1)
  }
}
