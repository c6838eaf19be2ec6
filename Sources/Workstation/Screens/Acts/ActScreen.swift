package import Casework
package import Office
package import TerminalCanvas

/// The form of one act: fields, what the act does, and F8 to do it. What is typed is journalled at every key.
package struct ActScreen: Screen {
  package let kind: ActKind
  package let reference: CaseReference
  package private(set) var form: Form
  private var view: CaseView?
  private var seenRevision: Int
  private var tickets = 0
  private var isSending = false

  package init(_ kind: ActKind, in reference: CaseReference, revision: Int, _ context: Context) {
    self.kind = kind
    self.reference = reference
    seenRevision = revision
    form = Form(ActForm.fields(of: kind, in: nil, context))
    restore(context)
  }

  package init(_ kind: ActKind, in view: CaseView, _ context: Context) {
    self.kind = kind
    reference = view.record.reference
    self.view = view
    seenRevision = view.record.revision
    form = Form(ActForm.fields(of: kind, in: view, context))
    restore(context)
  }

  private var key: JournalKey { JournalKey(.act(kind), reference) }

  /// Brings back what was typed before a crash, a hang-up or leaving the form.
  private mutating func restore(_ context: Context) {
    guard let record = context.journal[key] else { return }
    form.restore(record.values.asFields, readDate: context.readDate)
  }

  package var isTyping: Bool { !form.fields.isEmpty }

  package func crumbs(_ context: Context) -> [String] { [context.words.name(of: kind)] }

  package func offers(_ context: Context) -> [Offer] {
    let refusal = view?.refusal(of: kind).map { context.words.sentence(for: $0) }
    return [
      Offer(.submit, context.words.say("Ausführen", "Carry out"), priority: 1, disabledReason: refusal),
      Offer(.back, priority: 2),
    ]
  }

  package mutating func appear(_ context: Context) -> Reaction {
    guard view == nil else { return .none }
    tickets += 1
    return Reaction([.ask(.openCase(reference), Ticket(.file, tickets))])
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    switch answer {
    case .openCase(.success(let opened)) where ticket.slot == .file && view == nil:
      guard opened.record.reference == reference else { return .none }
      view = opened
      let typed = form.values
      form = Form(ActForm.fields(of: kind, in: opened, context))
      form.restore(typed.filter { !$0.value.isEmpty }, readDate: context.readDate)
      return .none
    case .performed(let result) where ticket == Ticket(.act, tickets) && isSending:
      isSending = false
      return finish(result, context)
    case .openCase, .performed, .queue, .search, .documentText:
      return .none
    }
  }

  private mutating func finish(_ result: Result<ActReceipt, OfficeError>, _ context: Context) -> Reaction {
    switch result {
    case .success:
      return Reaction(
        [.journal(key, nil)],
        .pop,
        toast: Toast(.ok, context.words.done(kind, reference))
      )
    case .failure(let error):
      if case .stale(let stale) = error { seenRevision = stale.present }
      return .say(.error, context.words.sentence(for: error))
    }
  }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    switch command {
    case .submit: return submit(context)
    case .back: return leave(context)
    default: return .none
    }
  }

  /// Leaving keeps what was typed: it is there again when the form is opened.
  private func leave(_ context: Context) -> Reaction {
    guard form.isDirty else { return .go(.pop) }
    let words = context.words
    return Reaction(
      [],
      .pop,
      toast: Toast(
        .info,
        words.say(
          "Ihr Text ist aufgehoben und steht beim nächsten Öffnen wieder da.",
          "Your text is kept and will be there again."
        )
      )
    )
  }

  private mutating func submit(_ context: Context) -> Reaction {
    guard !isSending else { return .none }
    judge(context)
    guard form.showAllVerdicts() else { return .none }
    do throws(FormFault) {
      let act = try ActForm.act(kind, values: form.values, context)
      tickets += 1
      isSending = true
      return Reaction([.perform(act, in: reference, seenRevision: seenRevision, Ticket(.act, tickets))])
    } catch {
      form.judge(error.field, .fault(error.text))
      form.showAllVerdicts()
      return .none
    }
  }

  private mutating func judge(_ context: Context) {
    for field in form.fields {
      let isEmpty = !field.value.contains { !$0.isWhitespace }
      let fault = field.isRequired && isEmpty
      form.judge(
        field.id,
        fault ? .fault(context.words.say("Diese Angabe fehlt.", "This is missing.")) : .fine
      )
    }
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    react(to: form.handle(key, modifiers, readDate: context.readDate), context)
  }

  package mutating func paste(_ text: String, _ context: Context) -> Reaction {
    react(to: form.paste(text, readDate: context.readDate), context)
  }

  private mutating func react(to outcome: Form.Outcome, _ context: Context) -> Reaction {
    switch outcome {
    case .edited:
      return Reaction([
        .journal(key, JournalRecord(seenRevision: seenRevision, values: form.values.asTexts))
      ])
    case .left(let id):
      judgeOne(id, context)
      return .none
    case .submit: return submit(context)
    case .cancel: return leave(context)
    case .refused(_, let refusal): return .say(.warning, context.words.sentence(for: refusal))
    case .ignored, .moved, .wantsValues, .wantsHelp, .save: return .none
    }
  }

  private mutating func judgeOne(_ id: FieldID, _ context: Context) {
    guard let field = form.field(id) else { return }
    let isEmpty = !field.value.contains { !$0.isWhitespace }
    if field.isRequired, isEmpty {
      form.judge(id, .fault(context.words.say("Diese Angabe fehlt.", "This is missing.")))
    } else {
      form.judge(id, .fine)
    }
  }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    form.resize(columns: Self.formArea(rect).columns)
  }

  private static func formArea(_ rect: Rect) -> Rect {
    rect.inset(left: 2, top: 4, right: 2, bottom: 0)
  }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let line = rect.line(0).inset(columns: 2, rows: 0)
    canvas.putTruncated(
      "\(reference.text)  \(view?.file.person.name.displayName ?? "")",
      at: line.origin,
      role: .uiTitle,
      columns: line.columns
    )
    let help = context.words.help(for: kind)
    for (index, part) in TextLayout.wrap(help, columns: line.columns).prefix(2).enumerated() {
      canvas.put(
        TextLayout.text(of: part, in: help),
        at: Point(column: line.column, row: line.row + 1 + index),
        role: .uiDim,
        columns: line.columns
      )
    }
    if form.fields.isEmpty {
      let text = context.words.say("F8 führt aus, Esc bricht ab.", "F8 carries out, Esc cancels.")
      canvas.put(
        text,
        at: Point(column: line.column, row: line.row + 4),
        role: .uiStrong,
        columns: line.columns
      )
      canvas.cursor = Point(column: line.column, row: line.row + 4)
    } else {
      form.draw(into: &canvas, rect: Self.formArea(rect), focused: true)
    }
  }
}

extension Dictionary where Key == FieldID, Value == String {
  /// The values as the journal keeps them.
  var asTexts: [String: String] {
    .init(uniqueKeysWithValues: map { ($0.key.rawValue, $0.value) })
  }
}

extension Dictionary where Key == String, Value == String {
  /// The values as a form takes them.
  var asFields: [FieldID: String] {
    .init(uniqueKeysWithValues: map { (FieldID(rawValue: $0.key), $0.value) })
  }
}

extension Context {
  /// How date fields read what is typed: the day, its weekday and how far it is.
  var readDate: (FieldID, String) -> DateField.Reading {
    { _, text in
      guard !text.isEmpty else { return .blank }
      guard let day = DateEntry.read(text, today: today) else {
        return .refused(
          words.say("Kein Tag: etwa 14.12.2026, 1412, +3w, mo.", "No day: try 14.12.2026, 1412, +3w, mo.")
        )
      }
      return .day(normal: day.german, note: words.distance(from: today, to: day))
    }
  }
}
