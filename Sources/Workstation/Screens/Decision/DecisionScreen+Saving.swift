import Casework
import Office
import TerminalCanvas

extension DecisionScreen {
  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    if isTyping, let key = form.key(for: command) { return type(key.key, key.modifiers, context) }
    if merging != nil { return runMerging(command, context) }
    switch command {
    case .save: return save(thenSubmit: false, context)
    case .submit: return save(thenSubmit: true, context)
    case .why: return explain(context)
    case .findInText: return form.find(context)
    case .editOutside:
      let kept = Effect.journal(key, record())
      return form.editOutside(kept, context)
    case .back:
      if picker != nil {
        picker = nil
        return .none
      }
      return leave(context)
    case .switchPane:
      isListFocused.toggle()
      loadReadiness(context)
      return .none
    case .open: return picker == nil ? openBlocker(context) : insertBlock(context)
    default:
      return .none
    }
  }

  mutating func save(thenSubmit: Bool, _ context: Context) -> Reaction {
    guard step == .editing else { return .say(.info, context.words.stillSending) }
    // What a colleague saved is never overwritten unseen.
    guard isUpToDate else { return meetChanges(since: grownAt, context) }
    do throws(FormFault) {
      let draft = try DecisionFields.draft(form.values, blocks: blocks, context)
      if view.record.draft?.draft == draft, view.record.stage == .draft {
        if thenSubmit { return submit() }
        // Somebody else may have saved one.
        let toast = Toast(.info, context.words.say("Keine Änderung zu sichern.", "No change to save."))
        return Reaction([read()], toast: toast)
      }
      step = .saving(form.values, thenSubmit: thenSubmit)
      return perform(.draft(draft))
    } catch {
      isListFocused = false
      form.judge(error.field, .fault(error.text))
      form.showAllVerdicts()
      return form.isDirty ? Reaction([.journal(key, record())]) : .none
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

  mutating func read() -> Effect {
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
    case .edited(let field, let edited):
      let (outcome, said) = form.take(edited, of: field, context.words)
      return react(to: outcome, context).saying(said)
    case .queue, .references, .views, .judged, .search, .matterVersions, .documentText, .documentPicture,
      .takenIn, .filed,
      .letterWritten:
      return .none
    }
  }

  private mutating func done(_ receipt: ActReceipt, _ context: Context) -> Reaction {
    switch step {
    case .saving(let values, let thenSubmit):
      step = .readingSaved(thenSubmit: thenSubmit)
      grownAt = receipt.revision
      // What was typed while the version was on its way is not in it.
      let isSame = values == form.values
      if isSame { form.markSaved() }
      let rest = isSame ? nil : record()
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
    case .readingSaved(let thenSubmit):
      grownFrom = Self.draft(at: grownAt, in: opened)
      // A colleague may have saved between this version and its reading.
      guard isUpToDate else { return meetChanges(since: grownAt, context) }
      return thenSubmit ? submit() : .none
    case .readingChanged(let revision): return meetChanges(since: revision, context)
    case .editing: return isUpToDate ? .none : meetChanges(since: grownAt, context)
    case .saving, .submitting: return .none
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
    case .unknownView, .viewExists, .tooManyViews, .unknownCase, .notYetOpened, .unknownOfficer, .officer,
      .pack, .notPermitted, .unknownDocument,
      .documentMissing,
      .brokenFile,
      .unreadableFile, .trainingOnly, .actIDTaken, .repository:
      return .say(.error, words.sentence(for: error))
    }
  }
}
