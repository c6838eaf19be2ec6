package import Casework
import Office
package import TerminalCanvas

/// An act in all marked cases: which one, its form, a preview with the reason of every case that cannot, the run, the
/// outcome case by case.
///
/// The run is one effect after the other, so that keys are never held up; stopping leaves out what was not begun.
package struct BatchScreen: Screen {
  /// How far the batch is.
  package enum Stage: Hashable, Sendable {
    case choosing, filling, judging, preview, running, finished
  }

  package private(set) var stage: Stage
  package internal(set) var menu: HelpOverlay<ActKind>
  package internal(set) var form = Form([])
  package private(set) var kind: ActKind?
  package private(set) var batch: Batch?
  /// The cases with what is known of each.
  package private(set) var list: VirtualList<CaseReference>
  let references: [CaseReference]
  private var tickets = 0
  /// The case in which the act is on its way.
  private var current: CaseReference?
  private var isStopping = false
  private var words: Words

  /// Begins with the choice of an act for these cases.
  package init(_ references: [CaseReference], _ context: Context) {
    self.references = references
    words = context.words
    stage = .choosing
    menu = Self.menu(references.count, context.words)
    list = VirtualList(columns: Self.columns(context.words), status: .loading(context.words.loading))
  }

  /// Takes back what a batch did.
  package init(undoing done: Batch, _ context: Context) {
    let undoing = Batch(undoing: done)
    self.init(undoing.lines.map(\.reference), context)
    stage = .judging
    kind = .undo
    batch = undoing
  }

  private static func menu(_ count: Int, _ words: Words) -> HelpOverlay<ActKind> {
    HelpOverlay(
      title: words.actsInMarked(count),
      rows: Batch.kinds.map { .init(id: $0, key: "", words: words.name(of: $0)) },
      placeholder: words.say("tippen zum Suchen", "type to search")
    )
  }

  package var isTyping: Bool {
    switch stage {
    case .choosing: true
    case .filling: !form.fields.isEmpty
    case .judging, .preview, .running, .finished: false
    }
  }

  package func crumbs(_ context: Context) -> [String] {
    [context.words.markedCases] + (kind.map { [context.words.name(of: $0)] } ?? [])
  }

  package mutating func speak(_ context: Context) {
    words = context.words
    if stage == .choosing { menu = Self.menu(references.count, words) }
    list.columns = Self.columns(words)
    showLines()
  }

  package mutating func appear(_ context: Context) -> Reaction {
    stage == .judging && tickets == 0 ? judgeNext() : .none
  }

  // MARK: Commands

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    if stage == .filling, let key = form.key(for: command) { return type(key.key, key.modifiers, context) }
    switch command {
    case .submit: return submit(context)
    case .runBatch: return begin()
    case .undo: return undo()
    case .open: return open(context)
    case .why: return explain(context)
    case .stopWork: return stop()
    case .findInText: return form.find(context)
    case .editOutside:
      guard let kind else { return .none }
      return form.editOutside(.journal(key(kind), form.record(seenRevision: 0)), context)
    case .back: return goBack(context)
    default: return .none
    }
  }

  private mutating func goBack(_ context: Context) -> Reaction {
    switch stage {
    case .choosing, .finished: return .go(.pop)
    case .filling:
      stage = .choosing
      kind = nil
      return form.isDirty ? .say(.info, context.words.kept) : .none
    case .judging, .preview:
      guard kind != .undo else { return .go(.pop) }
      stage = form.fields.isEmpty ? .choosing : .filling
      if stage == .choosing { kind = nil }
      batch = nil
      return .none
    case .running: return stop()
    }
  }

  private mutating func stop() -> Reaction {
    guard stage == .running else { return .none }
    isStopping = true
    return .none
  }

  private mutating func choose(_ kind: ActKind, _ context: Context) -> Reaction {
    self.kind = kind
    form = Form(ActForm.fields(of: kind, in: nil, context))
    _ = form.restore(key(kind), context)
    if let empty = form.fields.first(where: { $0.isRequired && $0.value.isEmpty }) {
      form.focus(on: empty.id)
    }
    stage = .filling
    return form.fields.isEmpty ? submit(context) : .none
  }

  /// There is no one case, so the journal knows the form by a fixed word.
  private func key(_ kind: ActKind) -> JournalKey {
    JournalKey(.act(kind), CaseReference("markierte"), subject: "batch")
  }

  private mutating func submit(_ context: Context) -> Reaction {
    guard let kind, stage == .filling else { return .none }
    form.judgeAll(context)
    guard form.showAllVerdicts() else { return .none }
    do throws(FormFault) {
      batch = Batch(try ActForm.act(kind, values: form.values, context), in: references)
      stage = .judging
      return judgeNext()
    } catch {
      form.judge(error.field, .fault(error.text))
      form.showAllVerdicts()
      return .none
    }
  }

  private mutating func begin() -> Reaction {
    guard stage == .preview, batch?.next != nil else { return .none }
    stage = .running
    isStopping = false
    return goOn()
  }

  private mutating func undo() -> Reaction {
    guard stage == .finished, let batch, batch.canBeTakenBack else { return .none }
    kind = .undo
    self.batch = Batch(undoing: batch)
    stage = .judging
    return judgeNext()
  }

  private func open(_ context: Context) -> Reaction {
    guard stage == .preview || stage == .finished, let reference = list.cursorID else { return .none }
    return .go(.push(CaseFileScreen(reference, context)))
  }

  private func explain(_ context: Context) -> Reaction {
    if stage == .filling {
      guard let kind else { return .none }
      let parts = words.fieldHelp(in: form, of: kind) + [words.help(for: kind)]
      return .go(.explain(title: words.name(of: kind), text: parts.joined(separator: "\n\n")))
    }
    guard let line else { return .none }
    let text = line.obstacle.map { words.paragraphs(words.explanation(of: $0, in: line.reference)) }
    return .go(.explain(title: line.reference.text, text: text ?? words.state(of: line)))
  }

  /// The case under the cursor.
  var line: Batch.Line? {
    batch?.lines.first { $0.reference == list.cursorID }
  }

  // MARK: Judging and doing

  private mutating func judgeNext() -> Reaction {
    guard let batch else { return .none }
    showLines()
    let next = batch.toJudge
    guard !next.isEmpty else {
      stage = .preview
      list.moveCursor(to: 0)
      return .none
    }
    tickets += 1
    return Reaction([.ask(.judge(batch.act, in: next, seen: batch.seen), Ticket(.marks, tickets))])
  }

  private mutating func goOn() -> Reaction {
    if isStopping { batch?.stop() }
    showLines()
    guard let batch, let next = batch.next else { return finish() }
    current = next.reference
    tickets += 1
    return Reaction([
      .perform(batch.act, in: next.reference, seenRevision: next.revision, Ticket(.act, tickets))
    ])
  }

  private mutating func finish() -> Reaction {
    stage = .finished
    list.moveCursor(to: 0)
    guard let batch, let kind else { return .none }
    form.markSaved()
    var reaction = Reaction(kind == .undo ? [] : [.journal(key(kind), nil)])
    reaction.batch = batch
    return reaction
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    guard ticket.number == tickets else { return .none }
    switch answer {
    case .judged(.success(let verdicts)):
      guard stage == .judging else { return .none }
      batch?.take(verdicts)
      return judgeNext()
    case .judged(.failure(let error)):
      guard stage == .judging else { return .none }
      var reaction = goBack(context)
      reaction.toast = Toast(.error, words.sentence(for: error))
      return reaction
    case .performed(let result):
      guard stage == .running, let current else { return .none }
      self.current = nil
      batch?.take(result, in: current)
      // What fails because of the store would fail in every other case too.
      if case .failure(.repository) = result { isStopping = true }
      return goOn()
    case .edited(let field, let edited):
      let (outcome, said) = form.take(edited, of: field, context.words)
      return react(to: outcome, context).saying(said)
    case .queue, .references, .views, .openCase, .search, .documentText, .documentPicture, .matterVersions,
      .takenIn, .filed,
      .letterWritten:
      return .none
    }
  }

  // MARK: Keys

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    switch stage {
    case .choosing:
      switch menu.handle(key, modifiers) {
      case .chosen(let kind): return choose(kind, context)
      case .closed: return .go(.pop)
      case .disabled(let reason): return .say(.warning, reason)
      case .ignored, .moved: return .none
      }
    case .filling:
      return react(to: form.handle(key, modifiers, readDate: context.readDate), context)
    case .judging, .preview, .running, .finished:
      _ = list.handle(key.asMove, modifiers)
      return .none
    }
  }

  package mutating func paste(_ text: String, _ context: Context) -> Reaction {
    guard stage == .filling else { return .none }
    return react(to: form.paste(text, readDate: context.readDate), context)
  }

  private mutating func react(to outcome: Form.Outcome, _ context: Context) -> Reaction {
    guard let kind else { return .none }
    switch outcome {
    case .edited:
      form.understand(context)
      return Reaction([.journal(key(kind), form.record(seenRevision: 0))])
    case .left(let id):
      form.judge(id, context)
      return form.isDirty ? Reaction([.journal(key(kind), form.record(seenRevision: 0))]) : .none
    case .submit: return submit(context)
    case .cancel: return goBack(context)
    case .wantsHelp: return explain(context)
    case .refused(_, let refusal): return .say(.warning, context.words.sentence(for: refusal))
    case .wantsValues(let id): return form.offerValues(for: id, context)
    case .wantsMatches(let id):
      form.showMatches(in: id)
      return .none
    case .ignored, .moved, .save: return .none
    }
  }

  package mutating func takeUpKept(_ context: Context) {
    guard stage == .filling, let kind, !form.isDirty else { return }
    _ = form.restore(key(kind), context)
  }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    menu.pageSize = max(rect.rows - 4, 1)
    form.grow(into: Self.formArea(rect).size)
    list.pageSize = max(Self.listArea(rect).rows - 1, 1)
  }

  // MARK: Rows

  /// Shows the cases, those in which the act cannot or could not be done first.
  private mutating func showLines() {
    guard let batch else { return }
    let lines = batch.lines.filter { $0.obstacle != nil } + batch.lines.filter { $0.obstacle == nil }
    list.load(lines.map { Self.row($0, words) }, from: 0, count: lines.count)
  }
}
