// Closing, withdrawal, suspension, card, follow-ups, exclusion.

extension Workflow {
  static func close(_ reason: String) throws(Refusal) -> [EntryContent] {
    [.closed(.init(reason: reason))]
  }

  static func withdraw(
    _ declaredOn: CivilDate,
    _ reason: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    guard declaredOn <= situation.today else {
      throw Refusal(.dayInFuture(declaredOn), source: .withdrawal, remedy: .chooseAnother)
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

  static func resume(_ reason: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    guard situation.record.suspension != nil else {
      throw Refusal(.notSuspended, source: .suspension, remedy: .none)
    }
    return [.resumed(.init(reason: reason))]
  }

  static func reopen(_ reason: String) throws(Refusal) -> [EntryContent] {
    try need(reason, .reason)
    return [.reopened(.init(reason: reason))]
  }

  static func orderCard(_ serial: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    guard let outcome = situation.record.draft?.draft.outcome, outcome.isFavourable else {
      throw Refusal(
        .outcomeWithoutCard(situation.record.draft?.draft.outcome ?? .refusal),
        source: .card,
        remedy: .none
      )
    }
    return [.cardOrdered(.init(serial: serial))]
  }

  static func receiveCard(_ situation: Situation) throws(Refusal) -> [EntryContent] {
    guard let card = situation.record.card, card.state == .ordered else {
      throw Refusal(.cardMissing, source: .card, remedy: .act(.orderCard))
    }
    return [.cardReceived(.init(serial: card.serial))]
  }

  static func handOutCard(_ recipient: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    guard situation.record.card?.state == .received else {
      throw Refusal(.cardMissing, source: .card, remedy: .act(.receiveCard))
    }
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
    guard situation.organisation[person] != nil else {
      throw Refusal(.officerUnknown(person), source: .office, remedy: .chooseAnother)
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
