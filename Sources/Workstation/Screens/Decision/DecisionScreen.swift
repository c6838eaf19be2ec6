package import Casework
package import Office
package import TerminalCanvas

/// The decision draft as a form, beside the list of what still blocks it. F2 saves a version, F8 submits it.
package struct DecisionScreen: Screen {
  package internal(set) var view: CaseView
  package internal(set) var form: Form
  package internal(set) var readiness: Checklist<Int>
  /// What the first rows of the list stand for.
  package internal(set) var blockers: [Blocker] = []
  /// What its other rows stand for: the passages that the signer remarked on.
  var remarks: [PassageRemark] = []
  /// The letter that the form would become.
  private(set) var letter = ScrollText("")
  /// Whether keys go to the list.
  package internal(set) var isListFocused = false
  /// The text blocks that were put in, with the version whose words they are.
  var blocks: [TextBlockUse] = []
  /// The text blocks to choose from, while they lie over the form.
  var picker: BlockPicker?
  /// Fields that the chosen outcome does not ask for, with what was typed in them.
  var parked: [FieldID: FormField]
  /// The places where a colleague wrote otherwise meanwhile, while somebody chooses.
  var merging: MergeDialog?
  /// The version from which the text in the form grew; nil where there was none.
  var grownFrom: DraftVersion?
  /// The revision up to which the typist knows the case.
  var grownAt: Int
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
    let kept = Kept(view, context)
    form = kept.form
    parked = kept.parked
    blocks = kept.blocks
    typedAt = kept.typedAt
    (grownFrom, grownAt) = kept.origin(in: view)
    readiness = Checklist([])
    take(view, context)
  }

  package mutating func takeUpKept(_ context: Context) {
    guard !form.isDirty else { return }
    let kept = Kept(view, context)
    (form, parked, blocks, typedAt) = (kept.form, kept.parked, kept.blocks, kept.typedAt)
    (grownFrom, grownAt) = kept.origin(in: view)
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
    blockers = DecisionFields.blockers(form.values, blocks: blocks, in: view, context)
    judgeValidity(context)
    loadRemarks(context)
    let word = context.words.say("offen", "open")
    readiness.load(
      blockers.enumerated().map { index, blocker in
        Checklist.Row(id: index, state: .open, stateWord: word, text: context.words.label(of: blocker.what))
      } + remarkRows(context.words)
    )
    if readiness.rows.isEmpty { isListFocused = false }
    letter = ScrollText(DecisionFields.letter(form.values, in: view, context))
  }

  package var openedCase: CaseReference? { reference }
  package var holdsUnsavedText: Bool { form.isDirty }

  package var isTyping: Bool { !isListFocused && picker == nil && merging == nil }

  package func crumbs(_ context: Context) -> [String] { [context.words.say("Bescheid", "Decision")] }

  package func offers(_ context: Context) -> [Offer] {
    let words = context.words
    if merging != nil { return mergeOffers(words) }
    if picker != nil {
      return [
        Offer(.open, words.say("einsetzen", "insert"), priority: 1),
        Offer(.back, priority: 1),
      ]
    }
    let nothing = words.say(
      "Es fehlt nichts mehr; \(words.key(.submit)) gibt zur Zeichnung.",
      "Nothing lacks any more; \(words.key(.submit)) submits."
    )
    var offers = [
      Offer(.submit, priority: 1, disabledReason: refusal),
      Offer(.save, priority: 2, disabledReason: refusal),
      Offer(
        .switchPane,
        isListFocused ? words.say("Zum Formular", "To the form") : words.say("Was fehlt?", "What lacks?"),
        priority: 2,
        disabledReason: readiness.rows.isEmpty ? nothing : nil
      ),
      Offer(.why, words.say("Warum?", "Why?"), priority: 3), Offer(.back, priority: 2),
    ]
    if isTyping { offers += form.offers(context, blocks: hasBlocks) }
    if isListFocused { offers.insert(Offer(.open, words.say("hinspringen", "go there"), priority: 1), at: 0) }
    return offers
  }

  package func hints(_ context: Context) -> [KeyLine.Entry] {
    isTyping ? context.words.formHints(form) : []
  }

  /// Whether the field with the focus takes text blocks.
  private var hasBlocks: Bool { form.focusedField.flatMap { DraftText(field: $0.id) } != nil }

  package func status(_ context: Context) -> String {
    let words = context.words
    let readiness = statusOfReadiness(words)
    guard form.isDirty else { return readiness }
    let kept = [
      words.say("noch nicht gesichert, aber aufgehoben", "not saved yet, but kept"),
      words.say("nicht gesichert", "not saved"),
    ]
    // The points stand in the list above; that nothing is saved yet is said only here.
    return kept.map { "\(readiness) · \($0)" }.first { DisplayWidth.of($0) < context.size.columns - 1 }
      ?? kept[0]
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
      if typedAt < view.record.revision { return meetChanges(since: typedAt, context) }
    }
    // Back from what was missing: the list has to be asked anew.
    guard step == .editing, tickets > 0 || isListFocused else { return .none }
    return Reaction([read()])
  }

  // MARK: Typing

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    if merging != nil { return typeMerging(key.asMove, modifiers, context) }
    if picker != nil {
      picker?.handle(key.asMove, modifiers)
      return .none
    }
    guard !isListFocused else {
      _ = readiness.handle(key.asMove, modifiers)
      return .none
    }
    return react(to: form.handle(key, modifiers, readDate: context.readDate), context)
  }

  package mutating func paste(_ text: String, _ context: Context) -> Reaction {
    guard isTyping else { return .none }
    return react(to: form.paste(text, readDate: context.readDate), context)
  }

  mutating func react(to outcome: Form.Outcome, _ context: Context) -> Reaction {
    switch outcome {
    case .edited(let id):
      if id == DecisionFields.outcome { arrange(context) }
      return Reaction([.journal(key, record())])
    case .left(let id):
      // What is still missing stands in the list; here it is about what was typed.
      if form.field(id)?.value.isEmpty == false { form.judge(id, context) }
      loadReadiness(context)
      // A day that was typed as `+3w` is now a date, whatever day it is read again.
      return form.isDirty ? Reaction([.journal(key, record())]) : .none
    case .save: return save(thenSubmit: false, context)
    case .submit: return save(thenSubmit: true, context)
    case .cancel: return leave(context)
    case .wantsHelp: return explain(context)
    case .refused(_, let refusal): return .say(.warning, context.words.sentence(for: refusal))
    case .wantsValues(let id): return openBlocks(for: id, context)
    case .wantsMatches(let id):
      form.showMatches(in: id)
      return .none
    case .ignored, .moved: return .none
    }
  }

  /// Shows the fields that the chosen outcome asks for; what was typed in the others is kept aside.
  mutating func arrange(_ context: Context) {
    for field in form.fields { parked[field.id] = field }
    let outcome = form.field(DecisionFields.outcome).flatMap { Outcome(rawValue: $0.value) }
    let typed = parked.mapValues(\.value)
    let fields = DecisionFields(view, context).fields(for: outcome, typed: typed).map { fresh in
      var field = parked[fresh.id] ?? fresh
      field.isRequired = fresh.isRequired
      return field
    }
    form.arrange(fields)
    loadReadiness(context)
  }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    let areas = areas(rect)
    form.grow(into: areas.form.size)
    readiness.pageSize = max(areas.list.rows, 1)
    let space = picking(rect)
    picker?.fit(space)
    merging?.fit(space)
  }
}
