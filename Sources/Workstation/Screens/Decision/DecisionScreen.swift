import Casework
package import Office
package import TerminalCanvas

/// The decision draft as a form, beside the list of what still blocks it. F2 saves a version, F8 submits it.
package struct DecisionScreen: Screen {
  package private(set) var view: CaseView
  package private(set) var form: Form
  private var tickets = 0
  private var step = Step.editing

  /// What the screen waits for.
  private enum Step: Hashable {
    case editing
    /// A version is being saved; then submit it, or stay.
    case saving(thenSubmit: Bool)
    /// Saved; the file is read again before submitting.
    case reading(thenSubmit: Bool)
    case submitting
  }

  package init(_ view: CaseView, _ context: Context) {
    self.view = view
    form = Form(DecisionFields(view, context).fields)
    if let record = context.journal[key] {
      form.restore(record.values.asFields, readDate: context.readDate)
    }
  }

  private var reference: CaseReference { view.record.reference }
  private var key: JournalKey { JournalKey(.decision, reference) }

  package var isTyping: Bool { true }

  package func crumbs(_ context: Context) -> [String] { [context.words.say("Bescheid", "Decision")] }

  package func offers(_ context: Context) -> [Offer] {
    let words = context.words
    let refusal = view.refusal(of: .draft).map { words.sentence(for: $0) }
    return [
      Offer(.save, priority: 2, disabledReason: refusal),
      Offer(.submit, priority: 1, disabledReason: refusal),
      Offer(.why, words.say("Was fehlt?", "What lacks?"), priority: 3),
      Offer(.back, priority: 2),
    ]
  }

  package mutating func appear(_ context: Context) -> Reaction { .none }

  // MARK: Saving and submitting

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    switch command {
    case .save: return save(thenSubmit: false, context)
    case .submit: return save(thenSubmit: true, context)
    case .why: return explain(context)
    case .back: return leave(context)
    default: return .none
    }
  }

  private mutating func save(thenSubmit: Bool, _ context: Context) -> Reaction {
    guard step == .editing else { return .none }
    do throws(FormFault) {
      let draft = try DecisionFields.draft(form.values, context)
      if view.record.draft?.draft == draft, view.record.stage == .draft {
        return thenSubmit
          ? submit() : .say(.info, context.words.say("Keine Änderung zu sichern.", "No change to save."))
      }
      step = .saving(thenSubmit: thenSubmit)
      return perform(.draft(draft))
    } catch {
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

  private mutating func read() -> Reaction {
    tickets += 1
    return Reaction([.ask(.openCase(reference), Ticket(.file, tickets))])
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    guard ticket.number == tickets else { return .none }
    switch (ticket.slot, answer, step) {
    case (.act, .performed(.success), .saving(let thenSubmit)):
      step = .reading(thenSubmit: thenSubmit)
      var reaction = read()
      reaction.effects.append(.journal(key, nil))
      reaction.toast = Toast(.ok, context.words.done(.draft, reference))
      return reaction
    case (.file, .openCase(.success(let opened)), .reading(let thenSubmit)):
      view = opened
      form.markSaved()
      step = .editing
      return thenSubmit ? submit() : .none
    case (.act, .performed(.success), .submitting):
      return Reaction([], .pop, toast: Toast(.ok, context.words.done(.submit, reference)))
    case (.act, .performed(.failure(let error)), _):
      step = .editing
      return fail(error, context)
    case (.file, .openCase(.failure(let error)), _):
      step = .editing
      return .say(.error, context.words.sentence(for: error))
    default:
      return .none
    }
  }

  private mutating func fail(_ error: OfficeError, _ context: Context) -> Reaction {
    switch error {
    case .refused(let refusal):
      return .go(
        .explain(
          title: context.words.say("Noch nicht möglich", "Not possible yet"),
          text: context.words.text(context.words.explanation(of: refusal)) + "\n\n" + blockerTexts(context)
        )
      )
    case .stale:
      step = .reading(thenSubmit: false)
      var reaction = read()
      reaction.toast = Toast(.error, context.words.sentence(for: error))
      return reaction
    case .unknownCase, .unknownOfficer, .notPermitted, .unknownDocument, .documentMissing, .brokenFile,
      .unreadableFile,
      .trainingOnly, .repository:
      return .say(.error, context.words.sentence(for: error))
    }
  }

  private func explain(_ context: Context) -> Reaction {
    .go(
      .explain(
        title: context.words.say("Entscheidungsreife", "Readiness"),
        text: blockerTexts(context)
      )
    )
  }

  private func blockerTexts(_ context: Context) -> String {
    let blockers = view.blockers
    guard !blockers.isEmpty else {
      return context.words.say("Nichts steht der Entscheidung entgegen.", "Nothing stands in the way.")
    }
    return blockers.map { context.words.text(context.words.explanation(of: $0)) }.joined(separator: "\n\n")
  }

  private func leave(_ context: Context) -> Reaction {
    guard form.isDirty else { return .go(.pop) }
    return Reaction(
      [],
      .pop,
      toast: Toast(
        .info,
        context.words.say(
          "Nicht gesichert, aber aufgehoben: Ihr Text steht beim nächsten Öffnen wieder da.",
          "Not saved, but kept: your text will be there again."
        )
      )
    )
  }

  // MARK: Typing

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    react(to: form.handle(key, modifiers, readDate: context.readDate), context)
  }

  package mutating func paste(_ text: String, _ context: Context) -> Reaction {
    react(to: form.paste(text, readDate: context.readDate), context)
  }

  private mutating func react(to outcome: Form.Outcome, _ context: Context) -> Reaction {
    switch outcome {
    case .edited:
      let record = JournalRecord(seenRevision: view.record.revision, values: form.values.asTexts)
      return Reaction([.journal(key, record)])
    case .save: return save(thenSubmit: false, context)
    case .submit: return save(thenSubmit: true, context)
    case .cancel: return leave(context)
    case .wantsHelp: return explain(context)
    case .refused(_, let refusal): return .say(.warning, context.words.sentence(for: refusal))
    case .ignored, .moved, .left, .wantsValues: return .none
    }
  }

  // MARK: Drawing

  package mutating func fit(_ rect: Rect, _ context: Context) {
    form.resize(columns: Self.areas(rect).form.columns)
  }

  private static func areas(_ rect: Rect) -> (title: Rect, form: Rect, list: Rect?) {
    let (title, rest) = rect.splitTop(2)
    guard rect.columns >= SplitLayout.breakpoint else {
      let (form, list) = rest.splitBottom(4)
      return (title, form.inset(columns: 1, rows: 0), list.inset(columns: 1, rows: 0))
    }
    let (form, list) = rest.splitRight(rect.columns * 36 / 100)
    return (title, form.inset(left: 1, right: 2), list.inset(left: 2))
  }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let areas = Self.areas(rect)
    let words = context.words
    let version =
      (view.record.draft?.version).map { "\(words.say("Fassung", "version")) \($0)" }
      ?? words.say("neu", "new")
    canvas.putTruncated(
      " \(reference) · \(view.file.person.name.displayName) · \(version)",
      at: areas.title.origin,
      role: .uiTitle,
      columns: areas.title.columns
    )
    form.draw(into: &canvas, rect: areas.form, focused: true)
    if let list = areas.list { drawReadiness(into: &canvas, rect: list, context) }
  }

  private func drawReadiness(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let words = context.words
    let blockers = view.blockers
    let sign = view.situation.signOffRule.map { " · \($0.signOffClass.rawValue)" } ?? ""
    let title =
      blockers.isEmpty
      ? words.say("Entscheidungsreif", "Ready to decide")
      : words.say("Es fehlen noch \(blockers.count)", "\(blockers.count) still missing")
    canvas.horizontalLine(at: rect.origin, columns: rect.columns, role: .uiBorder)
    canvas.putTruncated(
      " \(title)\(sign) ",
      at: Point(column: rect.column + 1, row: rect.row),
      role: blockers.isEmpty ? .checkMet : .checkOpen,
      columns: max(rect.columns - 2, 0)
    )
    for (index, blocker) in blockers.enumerated() where index + 1 < rect.rows {
      canvas.putTruncated(
        "✗ " + words.shortText(of: blocker),
        at: Point(column: rect.column, row: rect.row + 1 + index),
        role: .checkOpen,
        columns: rect.columns
      )
    }
  }
}
