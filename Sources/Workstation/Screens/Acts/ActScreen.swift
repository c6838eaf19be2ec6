package import Casework
package import Office
package import TerminalCanvas

/// The form of one act: fields, what the act does, and F8 to do it. What is typed is journalled at every key.
package struct ActScreen: Screen {
  package let kind: ActKind
  package let reference: CaseReference
  package private(set) var form: Form
  /// Where what is typed is kept: a text about one item is not offered for another.
  private let key: JournalKey
  private(set) var view: CaseView?
  private(set) var refusal: String?
  /// What is read of the case before an act that has no fields.
  private(set) var summary: [CaseSummary.Line] = []
  private var seenRevision: Int
  /// The revision that the typist of a restored text saw.
  private var typedAt: Int?
  private var tickets = 0
  /// What was sent; nil while nothing is on its way.
  private var sent: [FieldID: String]?

  /// The form of an act in a case of which only a row is known.
  package init(_ kind: ActKind, in reference: CaseReference, revision: Int, _ context: Context) {
    self.kind = kind
    self.reference = reference
    key = JournalKey(.act(kind), reference)
    seenRevision = revision
    form = Form(ActForm.fields(of: kind, in: nil, context))
    typedAt = form.restore(key, context)
  }

  /// The form of an act in a case; what was typed and kept goes before what is preset.
  package init(
    _ kind: ActKind,
    in view: CaseView,
    _ context: Context,
    preset: [FieldID: String] = [:]
  ) {
    self.kind = kind
    reference = view.record.reference
    let subject = preset.map { "\($0.key.rawValue)=\($0.value)" }.sorted().joined(separator: " ")
    key = JournalKey(.act(kind), reference, subject: subject)
    seenRevision = view.record.revision
    form = Form(ActForm.fields(of: kind, in: view, context))
    if context.journal[key] == nil {
      form.restore(preset, readDate: context.readDate)
      form.markSaved()
    } else {
      typedAt = form.restore(key, context)
    }
    focusOnFirstEmpty()
    take(view, context)
  }

  /// The form of returning a draft, with passages quoted behind whatever was typed in it before.
  init(quoting passages: [String], in view: CaseView, _ context: Context) {
    self.init(.returnDraft, in: view, context)
    let typed = form.field("text")?.value ?? ""
    var lines = typed.isEmpty ? [] : [typed, ""]
    for (index, passage) in passages.enumerated() {
      lines += (index > 0 ? [""] : []) + [PassageRemark.quotation(of: passage), ""]
    }
    form.set("text", to: lines.joined(separator: "\n"), readDate: context.readDate)
    form.focus(on: "text")
  }

  /// What keeps the form as it stands.
  var kept: Effect { .journal(key, form.record(seenRevision: seenRevision)) }

  package mutating func takeUpKept(_ context: Context) {
    guard !form.isDirty else { return }
    typedAt = form.restore(key, context)
  }

  /// Fields that are filled in already are passed over, so that typing goes where it is wanted.
  private mutating func focusOnFirstEmpty() {
    let empty = form.fields.first { $0.isRequired && $0.value.isEmpty }
    if let empty { form.focus(on: empty.id) }
  }

  private mutating func take(_ opened: CaseView, _ context: Context) {
    view = opened
    refusal = opened.refusal(of: kind).map { context.words.sentence(for: $0) }
    let text = CaseSummary(opened, context)
    summary = form.fields.isEmpty ? text.lines + text.openLines : []
  }

  package var openedCase: CaseReference? { reference }
  package var holdsUnsavedText: Bool { form.isDirty }

  package var isTyping: Bool { !form.fields.isEmpty }

  package func crumbs(_ context: Context) -> [String] {
    // Opened from a list, the case is not named before.
    [context.words.name(of: kind)]
  }

  package func offers(_ context: Context) -> [Offer] {
    [
      Offer(.submit, context.words.say("Ausführen", "Carry out"), priority: 1, disabledReason: refusal),
      Offer(.why, isTyping ? context.words.say("Feldhilfe", "Field help") : nil, priority: 3),
      Offer(.back, priority: 2),
    ] + form.offers(context)
  }

  package func hints(_ context: Context) -> [KeyLine.Entry] {
    !form.fields.isEmpty ? context.words.formHints(form) : []
  }

  package func status(_ context: Context) -> String {
    form.isDirty
      ? context.words.say("Ihr Text wird laufend aufgehoben.", "Your text is kept as you type.") : ""
  }

  package mutating func appear(_ context: Context) -> Reaction {
    guard let view else {
      tickets += 1
      return Reaction([.ask(.openCase(reference), Ticket(.file, tickets))])
    }
    return tellChanges(in: view, context)
  }

  /// A text that was typed before the case changed is shown with what changed.
  private mutating func tellChanges(in view: CaseView, _ context: Context) -> Reaction {
    guard let typedAt, typedAt < view.record.revision else { return .none }
    self.typedAt = nil
    return context.tellChanges(in: view, since: typedAt)
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    switch answer {
    case .openCase(.success(let opened)):
      guard opened.record.reference == reference else { return .none }
      // Fields that depend on the case appear with it; somebody who types already is not disturbed.
      if !form.isDirty, view == nil { form = Form(ActForm.fields(of: kind, in: opened, context)) }
      take(opened, context)
      let changed = typedAt ?? seenRevision
      typedAt = changed < opened.record.revision ? changed : nil
      seenRevision = opened.record.revision
      return tellChanges(in: opened, context)
    case .openCase(.failure(let error)):
      refusal = context.words.sentence(for: error)
      return .say(.error, context.words.sentence(for: error))
    case .performed(let result):
      guard let sent else { return .none }
      self.sent = nil
      return finish(result, sent, context)
    case .filed(let result):
      guard let sent else { return .none }
      self.sent = nil
      switch result {
      case .success(let receipt): return finish(.success(receipt), sent, context)
      case .failure(.office(let error)): return finish(.failure(error), sent, context)
      case .failure(let failure):
        form.judge("file", .fault(context.words.sentence(for: failure)))
        form.showAllVerdicts()
        form.focus(on: "file")
        return .none
      }
    case .edited(let field, let edited):
      let (outcome, said) = form.take(edited, of: field, context.words)
      return react(to: outcome, context).saying(said)
    case .queue, .references, .views, .judged, .search, .matterVersions, .documentText, .documentPicture,
      .takenIn,
      .letterWritten:
      return .none
    }
  }

  private mutating func finish(
    _ result: Result<ActReceipt, OfficeError>,
    _ sent: [FieldID: String],
    _ context: Context
  ) -> Reaction {
    switch result {
    case .success(let receipt):
      // What was typed while the act was on its way stays.
      let kept = sent == form.values ? nil : form.record(seenRevision: receipt.revision)
      return Reaction([.journal(key, kept)], .pop, toast: Toast(.ok, context.words.done(kind, reference)))
    case .failure(.stale(let stale)):
      seenRevision = stale.present
      let words = context.words
      return .go(
        .explain(
          title: words.changedMeanwhileTitle,
          text: words.changedMeanwhile(words.changes(stale.changes) { context.name(of: $0) })
        )
      )
    case .failure(.refused(let refused)):
      return .go(
        .explain(
          title: context.words.say("Nicht ausgeführt", "Not carried out"),
          text: context.words.paragraphs(context.words.explanation(of: refused))
        )
      )
    case .failure(let error):
      return .say(.error, context.words.sentence(for: error))
    }
  }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    if let key = form.key(for: command) { return type(key.key, key.modifiers, context) }
    switch command {
    case .submit: return submit(context)
    case .back: return leave(context)
    case .why: return explain(context)
    case .findInText: return form.find(context)
    case .editOutside: return form.editOutside(kept, context)
    default:
      return .none
    }
  }

  /// What the field with the focus takes and why, then what the act does.
  private func explain(_ context: Context) -> Reaction {
    let words = context.words
    let parts =
      words.fieldHelp(in: form, of: kind) + [words.help(for: kind)] + (refusal.map { ["✗ " + $0] } ?? [])
    return .go(.explain(title: words.name(of: kind), text: parts.joined(separator: "\n\n")))
  }

  /// Leaving keeps what was typed: it is there again when the form is opened.
  private func leave(_ context: Context) -> Reaction {
    guard sent == nil else { return .say(.info, context.words.stillSending) }
    return Reaction([], .pop, toast: form.isDirty ? Toast(.info, context.words.kept) : nil)
  }

  private mutating func submit(_ context: Context) -> Reaction {
    guard sent == nil else { return .say(.info, context.words.stillSending) }
    form.judgeAll(context)
    guard form.showAllVerdicts() else { return .none }
    do throws(FormFault) {
      if kind == .receiveDocument {
        let paper = try ActForm.paper(form.values, context)
        tickets += 1
        sent = form.values
        let ticket = Ticket(.act, tickets)
        return Reaction([.file(paper, in: reference, seenRevision: seenRevision, ticket)])
      }
      let act = try ActForm.act(kind, values: form.values, context)
      tickets += 1
      sent = form.values
      return Reaction([.perform(act, in: reference, seenRevision: seenRevision, Ticket(.act, tickets))])
    } catch {
      form.judge(error.field, .fault(error.text))
      form.showAllVerdicts()
      return form.isDirty ? Reaction([.journal(key, form.record(seenRevision: seenRevision))]) : .none
    }
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    guard !form.fields.isEmpty else { return .none }
    return react(to: form.handle(key, modifiers, readDate: context.readDate), context)
  }

  package mutating func paste(_ text: String, _ context: Context) -> Reaction {
    react(to: form.paste(text, readDate: context.readDate), context)
  }

  private mutating func react(to outcome: Form.Outcome, _ context: Context) -> Reaction {
    switch outcome {
    case .edited:
      form.understand(context)
      return Reaction([.journal(key, form.record(seenRevision: seenRevision))])
    case .left(let id):
      form.judge(id, context)
      // A day that was typed as `+3w` is now a date, whatever day it is read again.
      return form.isDirty ? Reaction([.journal(key, form.record(seenRevision: seenRevision))]) : .none
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

  package mutating func fit(_ rect: Rect, _ context: Context) {
    form.grow(into: Self.formArea(rect).size)
  }
}
