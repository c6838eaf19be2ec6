// The person is heard before something is taken or denied.

extension Workflow {
  static func hear(
    _ outcome: Outcome,
    _ text: String,
    _ dueOn: CivilDate,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    try need(text, .text, source: .hearing)
    try needAdverse(outcome)
    // The period begins when the letter is held to have arrived.
    let arrival = Service.letter(posted: situation.today).notification.result
    guard dueOn > arrival else {
      throw Refusal(.dayNotAfter(dueOn, limit: arrival), source: .hearing, remedy: .chooseAnother)
    }
    return [.hearingStarted(.init(intendedOutcome: outcome, text: text, dueOn: dueOn))]
  }

  static func endHearing(
    _ number: Int,
    _ end: HearingEnd,
    _ text: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    let hearing = try openItem(number, in: situation.record.hearings, source: .hearing)
    switch end {
    case .answered: try need(text, .text, source: .hearing)
    case .waived: try need(text, .reason, source: .hearingWaiver)
    case .expired:
      guard situation.today > hearing.dueOn else {
        throw Refusal(
          .dayNotAfter(situation.today, limit: hearing.dueOn),
          source: .hearing,
          remedy: .wait(until: hearing.dueOn.adding(days: 1))
        )
      }
    }
    return [
      .hearingEnded(.init(number: number, end: end, intendedOutcome: hearing.intendedOutcome, text: text))
    ]
  }

  static func waiveHearing(
    _ outcome: Outcome,
    _ reason: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    try need(reason, .reason, source: .hearingWaiver)
    try needAdverse(outcome)
    let number = situation.record.hearings.count + 1
    return [
      .hearingEnded(.init(number: number, end: .waived, intendedOutcome: outcome, text: reason))
    ]
  }

  private static func needAdverse(_ outcome: Outcome) throws(Refusal) {
    guard !outcome.isFavourable else {
      throw Refusal(.outcomeNotAdverse(outcome), source: .hearing, remedy: .chooseAnother)
    }
  }
}
