import Casework
import Office
package import TerminalCanvas

/// The form in which an application by letter, by e-mail or at the counter is captured; F8 takes it in.
package struct CaptureScreen: Screen {
  package private(set) var form: Form
  private var tickets = 0
  /// What was sent; nil while nothing is on its way.
  private var sent: [FieldID: String]?

  package init(_ context: Context) {
    form = Form(CaptureFields(context: context).fields)
    _ = form.restore(Self.key, context)
    markRequired(context)
  }

  package mutating func takeUpKept(_ context: Context) {
    guard !form.isDirty else { return }
    _ = form.restore(Self.key, context)
    markRequired(context)
  }

  /// What is needed depends on what is typed: at the counter no day, with the box no given name.
  private mutating func markRequired(_ context: Context) {
    let required = typed(context).requiredFields
    for field in CapturedApplication.Field.allCases {
      form.update(FieldID(rawValue: field.rawValue)) { $0.isRequired = required.contains(field) }
    }
  }

  /// There is no case yet, so the journal knows the one form by a fixed word.
  private static let key = JournalKey(.capture, CaseReference("neu"))

  package var isTyping: Bool { true }

  package func crumbs(_ context: Context) -> [String] { [context.words.name(of: .capture as CommandID)] }

  package func offers(_ context: Context) -> [Offer] {
    [
      Offer(.submit, context.words.say("Aufnehmen", "Take in"), priority: 1),
      Offer(.why, context.words.say("Feldhilfe", "field help"), priority: 3),
      Offer(.back, priority: 2),
    ] + form.offers(context)
  }

  package func hints(_ context: Context) -> [KeyLine.Entry] { context.words.formHints(form) }

  package func status(_ context: Context) -> String {
    form.isDirty
      ? context.words.say("Ihr Text wird laufend aufgehoben.", "Your text is kept as you type.") : ""
  }

  package mutating func appear(_ context: Context) -> Reaction { .none }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    if let key = form.key(for: command) { return type(key.key, key.modifiers, context) }
    if command == .submit { return submit(context) }
    if command == .back { return leave(context) }
    if command == .findInText { return form.find(context) }
    if command == .editOutside {
      return form.editOutside(.journal(Self.key, form.record(seenRevision: 0)), context)
    }
    return command == .why ? explain(context) : .none
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
      markRequired(context)
      form.understand(context)
      return Reaction([.journal(Self.key, form.record(seenRevision: 0))])
    case .left:
      judge(context)
      return .none
    case .submit: return submit(context)
    case .cancel: return leave(context)
    case .wantsHelp: return explain(context)
    case .refused(_, let refusal): return .say(.warning, context.words.sentence(for: refusal))
    case .wantsValues(let id): return form.offerValues(for: id, context)
    case .wantsMatches(let id):
      form.showMatches(in: id)
      return .none
    case .ignored, .moved, .save: return .none
    }
  }

  private func leave(_ context: Context) -> Reaction {
    guard sent == nil else { return .say(.info, context.words.stillSending) }
    return Reaction([], .pop, toast: form.isDirty ? Toast(.info, context.words.kept) : nil)
  }

  private func explain(_ context: Context) -> Reaction {
    guard let field = form.focusedField else { return .none }
    let words = context.words
    let name = CapturedApplication.Field(rawValue: field.id.rawValue)
    let fault = faults(context).first { $0.field == name }
    let parts =
      [words.paragraphs(field, name.map { words.help(for: $0) } ?? words.helpForNoGivenName)]
      + (fault.map { [words.sentence(for: $0), words.remedy(for: $0)] } ?? [])
    let text = parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    return .go(.explain(title: field.label, text: text))
  }

  // MARK: Taking in

  private mutating func submit(_ context: Context) -> Reaction {
    guard sent == nil else { return .say(.info, context.words.stillSending) }
    judge(context)
    guard form.showAllVerdicts() else { return .none }
    tickets += 1
    sent = form.values
    return Reaction([.takeIn(typed(context), Ticket(.act, tickets))])
  }

  private func typed(_ context: Context) -> CapturedApplication {
    let fields = CaptureFields(context: context)
    var typed = CapturedApplication(hasNoGivenName: form.field(CaptureFields.noGivenName)?.value == "true")
    for field in CapturedApplication.Field.allCases {
      typed[field] = form.field(FieldID(rawValue: field.rawValue)).map(fields.text) ?? ""
    }
    return typed
  }

  private mutating func judge(_ context: Context) { show(faults(context), context) }

  private func faults(_ context: Context) -> [CaptureFault] {
    do throws(CaptureFaults) {
      // Whole minutes here: the office judges once more by its own clock.
      _ = try typed(context).delivery(id: ActID(""), now: Instant(context.today, context.timeOfDay))
      return []
    } catch {
      return error.faults
    }
  }

  private mutating func show(_ faults: [CaptureFault], _ context: Context) {
    let words = context.words
    for field in form.fields {
      let fault = faults.first { $0.field.rawValue == field.id.rawValue }
      form.judge(field.id, fault.map { .fault(words.line(for: $0)) } ?? .fine)
    }
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    if case .edited(let field, let edited) = answer {
      let (outcome, said) = form.take(edited, of: field, context.words)
      return react(to: outcome, context).saying(said)
    }
    guard case .takenIn(let result) = answer, let sent else { return .none }
    self.sent = nil
    let words = context.words
    switch result {
    case .success(.taken(let taken)):
      return open(taken.reference, sent, words.say("aufgenommen.", "taken in."), context)
    case .success(.repeated(let reference)), .success(.contradicts(let reference)):
      return open(reference, sent, words.say("war bereits aufgenommen.", "was already taken in."), context)
    case .failure(.faults(let faults)):
      show(faults.faults, context)
      form.showAllVerdicts()
      return .none
    case .failure(.office(let error)):
      return .say(.error, words.sentence(for: error))
    }
  }

  /// The new case comes in the form's place; what was typed meanwhile stays in the journal.
  private func open(
    _ reference: CaseReference,
    _ sent: [FieldID: String],
    _ said: String,
    _ context: Context
  ) -> Reaction {
    let kept = sent == form.values ? nil : form.record(seenRevision: 0)
    return Reaction(
      [.journal(Self.key, kept)],
      .replace(CaseFileScreen(reference, context)),
      toast: Toast(.ok, "\(reference) \(said)")
    )
  }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    form.grow(into: rect.inset(left: 2, top: 1, right: 2, bottom: 0).size)
  }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let area = rect.inset(left: 2, top: 1, right: 2, bottom: 0)
    form.draw(into: &canvas, rect: area, focused: true, bounds: rect, title: context.words.faultsTitle)
  }
}
