import Casework
import Office

extension CaseFileScreen {
  package func offers(_ context: Context) -> [Offer] {
    let words = context.words
    let base = CommandID.tabs.prefix(CaseTab.allCases.count).map { command in
      Offer(command, words.name(of: CaseTab.allCases[command.tabIndex ?? 0]), priority: nil)
    }
    let toToday = asOf.map { _ in words.say("Heute", "Today") }
    guard let reasons, let view else {
      return base + [Offer(.refresh, priority: nil), Offer(.back, toToday, priority: 1)]
    }
    var offers = [
      Offer(
        .nextStep,
        reasons.nextStep.map { words.name(of: $0.kind) },
        priority: 1,
        disabledReason: reasons.nextStep == nil ? reasons.nothingToDo : nil
      )
    ]
    if view.record.stage == .finalSignOff {
      offers += [
        reasons.offer(.sign, .sign, priority: 1), reasons.offer(.returnDraft, .returnDraft, priority: 1),
      ]
    }
    offers += tabOffers(reasons, words)
    offers += [
      reasons.offer(.note, .note, priority: 2), reasons.offer(.decide, .draft, priority: 2),
      reasons.offer(.take, .take, priority: nil),
      Offer(.letters, priority: tab == .decision ? 1 : 4),
      Offer(.actions, priority: 3, disabledReason: reasons.closed), Offer(.why, priority: 3),
      reasons.offer(.undo, .undo, priority: 4),
      reasons.offer(.followUp, .setFollowUp, priority: 6),
      reasons.offer(.requestDocuments, .requestDocuments, priority: 6),
      Offer(.catalogue, words.say("Recht dazu", "law of it"), priority: 6),
      Offer(.asOf, asOf.map { _ in words.say("anderer Tag…", "other day…") }, priority: 5),
      Offer(.nextTab, priority: 7), Offer(.previousTab, priority: nil), Offer(.nextItem, priority: 7),
      Offer(.previousItem, priority: nil), Offer(.refresh, priority: nil), Offer(.search, priority: nil),
      Offer(.back, toToday, priority: 1),
    ]
    return offers + base
  }

  private func tabOffers(_ reasons: ActReasons, _ words: Words) -> [Offer] {
    switch tab {
    case .evidence:
      let noItem = words.say(
        "Diese Zeile ist ein Dokument, kein Nachweis.",
        "This row is a document, no item."
      )
      let refusal = reasons[.assessEvidence] ?? (evidence.currentCode == nil ? noItem : nil)
      return [
        Offer(.tick, priority: 1, disabledReason: refusal),
        Offer(.edit, words.say("Befund…", "finding…"), priority: 1, disabledReason: refusal),
        Offer(.openItem, words.say("Dokument lesen", "read document"), priority: 2),
      ]
    case .timeline: return [Offer(.openItem, words.say("Eintrag lesen", "read entry"), priority: 2)]
    case .deadlines:
      return [
        Offer(.openItem, words.say("Herleitung", "steps"), priority: 1), Offer(.deadlineBook, priority: 1),
        Offer(
          .edit,
          words.say("Grund der Dauer…", "reason for delay…"),
          priority: 2,
          disabledReason: reasons[.explainDelay]
        ),
      ]
    case .person: return [reasons.offer(.edit, .correctPerson, priority: 1)]
    case .overview, .notes, .decision: return []
    }
  }
}
