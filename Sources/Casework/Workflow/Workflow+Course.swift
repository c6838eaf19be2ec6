// Closing, withdrawal, suspension, card, follow-ups, exclusion.

extension Workflow {
  /// A case is closed once its decision is final, or once the card that was asked for is in the person's hands.
  static func mayClose(_ situation: Situation) throws(Refusal) {
    let record = situation.record
    guard record.stage == .final || (record.card?.state == .handedOut && hasFavourableDecision(situation))
    else {
      throw Refusal(
        .notPossible(.close, in: record.stage),
        source: .workflow,
        remedy: ActKind.close.predecessor(from: record.stage).map { .act($0) } ?? .none
      )
    }
    try needNoLitigation(situation)
  }

  static func close(_ reason: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    try mayClose(situation)
    return [.closed(.init(reason: reason))]
  }

  static func withdraw(
    _ declaredOn: CivilDate,
    _ reason: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    guard declaredOn <= situation.today else {
      throw Refusal(.dayInFuture(declaredOn), source: .withdrawal, remedy: .chooseAnother)
    }
    let receivedOn = situation.record.receivedOn
    guard declaredOn >= receivedOn else {
      throw Refusal(.dayBefore(declaredOn, limit: receivedOn), source: .withdrawal, remedy: .chooseAnother)
    }
    return [.withdrawn(.init(declaredOn: declaredOn, reason: reason))]
  }

  static func discontinue(
    _ ground: DiscontinuationGround,
    _ reason: String
  ) throws(Refusal) -> [EntryContent] {
    try need(reason, .reason)
    return [.discontinued(.init(ground: ground, reason: reason))]
  }

  static func suspend(_ ground: SuspensionGround, _ reason: String) throws(Refusal) -> [EntryContent] {
    try need(reason, .reason, source: .suspension)
    return [.suspended(.init(ground: ground, reason: reason))]
  }

  static func needSuspension(_ situation: Situation) throws(Refusal) {
    guard situation.record.suspension != nil else {
      throw Refusal(.notSuspended, source: .suspension, remedy: .none)
    }
  }

  static func resume(_ reason: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    try needSuspension(situation)
    return [.resumed(.init(reason: reason))]
  }

  static func reopen(_ reason: String) throws(Refusal) -> [EntryContent] {
    try need(reason, .reason)
    return [.reopened(.init(reason: reason))]
  }

  private static func hasFavourableDecision(_ situation: Situation) -> Bool {
    situation.record.signature != nil && situation.record.draft?.draft.outcome.isFavourable == true
  }

  /// A card belongs to a decision that grants something, also when it was ordered for one that was stopped.
  static func needCardOutcome(_ situation: Situation) throws(Refusal) {
    guard hasFavourableDecision(situation) else {
      throw Refusal(
        .outcomeWithoutCard(situation.record.draft?.draft.outcome ?? .refusal),
        source: .card,
        remedy: .none
      )
    }
  }

  static func orderCard(_ serial: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    try needCardOutcome(situation)
    return [.cardOrdered(.init(serial: serial))]
  }

  static func receiveCard(_ situation: Situation) throws(Refusal) -> [EntryContent] {
    guard let card = situation.record.card, card.state == .ordered else {
      throw Refusal(.cardMissing, source: .card, remedy: .act(.orderCard))
    }
    return [.cardReceived(.init(serial: card.serial))]
  }

  static func mayHandOutCard(_ situation: Situation) throws(Refusal) {
    guard situation.record.card?.state == .received else {
      throw Refusal(.cardMissing, source: .card, remedy: .act(.receiveCard))
    }
    try needCardOutcome(situation)
  }

  static func handOutCard(_ recipient: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    try mayHandOutCard(situation)
    try need(recipient, .recipient, source: .card)
    return [.cardHandedOut(.init(to: recipient))]
  }

  static func setFollowUp(
    _ day: CivilDate,
    _ purpose: String,
    _ person: OfficerID?,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    guard day > situation.today else {
      throw Refusal(.dayNotAfter(day, limit: situation.today), source: .office, remedy: .chooseAnother)
    }
    try need(purpose, .purpose)
    let person = person ?? situation.officer.id
    guard let reminded = situation.organisation[person] else {
      throw Refusal(.officerUnknown(person), source: .office, remedy: .chooseAnother)
    }
    guard reminded.isActive else {
      throw Refusal(.officerInactive(person), source: .office, remedy: .chooseAnother)
    }
    return [.followUpSet(.init(on: day, purpose: purpose, person: person))]
  }

  static func endFollowUp(_ number: Int, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    guard let followUp = situation.record.followUps.first(where: { $0.number == number }) else {
      throw Refusal(.numberUnknown(number), source: .office, remedy: .chooseAnother)
    }
    guard !followUp.isDone else { throw Refusal(.alreadyEnded(number), source: .office, remedy: .none) }
    return [.followUpDone(.init(number: number))]
  }

  /// Silence of the office past three months needs a sufficient reason, and the day until which it will last.
  static func explainDelay(
    _ reason: String,
    _ day: CivilDate,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    try need(reason, .reason, source: .sufficientReason)
    guard day > situation.today else {
      throw Refusal(
        .dayNotAfter(day, limit: situation.today),
        source: .sufficientReason,
        remedy: .chooseAnother
      )
    }
    return [.delayExplained(.init(reason: reason, expectedUntil: day))]
  }

  /// An officer who is excluded, or doubts it, says so before going on; the case returns to the pool.
  static func declareConflict(_ reason: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    try need(reason, .reason, source: .conflictOfInterest)
    var contents: [EntryContent] = [
      .conflictDeclared(.init(officer: situation.officer.id, reason: reason))
    ]
    if situation.record.assignee == situation.officer.id {
      contents.append(.assigned(.init(officer: nil, how: .released, reason: reason)))
    }
    return contents
  }
}
