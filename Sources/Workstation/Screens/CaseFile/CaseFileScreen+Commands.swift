import Casework
import Office
package import TerminalCanvas

extension CaseFileScreen {
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
    case .deadlineBook: return showDeadlineBook(context)
    case .letters: return view.map { .go(.push(LettersScreen($0, seen(context)))) } ?? .none
    case .catalogue:
      guard let key = view?.record.matter else { return .go(.push(CatalogueScreen(context))) }
      return .go(.push(MatterScreen(key, context)))
    case .asOf:
      guard let view else { return .none }
      // One way back to today, however many days were looked at.
      let screen = AsOfScreen(view, tab: tab, context)
      return .go(asOf == nil ? .push(screen) : .replace(screen))
    default: return .none
    }
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
      .handOutCard, .setFollowUp, .endFollowUp, .explainDelay, .declareConflict, .setFee, .recordPayment:
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
    if tab == .deadlines { return .go(.push(ActScreen(.explainDelay, in: view, context))) }
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
    case .deadlines: return explainClock(context)
    case .overview, .person, .notes, .decision: return .none
    }
  }

  /// The clock under the cursor with every step to its end.
  private func explainClock(_ context: Context) -> Reaction {
    guard let view, let clock = deadlines.current else { return .none }
    let seen = seen(context)
    return .go(
      .explain(
        title: seen.words.title(of: clock, in: view.record),
        // The first line is the title of the window.
        text: seen.words.chain(of: clock, in: view.record, today: seen.today).dropFirst()
          .joined(separator: "\n")
      )
    )
  }

  private func showDeadlineBook(_ context: Context) -> Reaction {
    guard let view else { return .none }
    let words = seen(context).words
    let title = "\(words.name(of: .deadlineBook)) \(reference)"
    return .go(.explain(title: title, text: words.deadlineBook(view.deadlineBook)))
  }

  private func explain(_ context: Context) -> Reaction {
    guard let view else { return .none }
    if tab == .deadlines, deadlines.current != nil { return explainClock(context) }
    let title = "\(context.words.say("Warum?", "Why?")) \(reference)"
    return .go(.explain(title: title, text: CaseText.reasons(view, seen(context))))
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    let key = key.asMove
    switch tab {
    case .evidence: evidence.handle(key, modifiers)
    case .timeline: timeline.handle(key, modifiers)
    case .deadlines: deadlines.handle(key, modifiers)
    case .overview, .person, .notes, .decision: _ = text.handle(key, modifiers)
    }
    return .none
  }
}
