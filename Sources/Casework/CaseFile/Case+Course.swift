// How entries about the course of a case change it.

extension Case {
  mutating func apply(_ suspended: EntryContent.Suspended, _ header: EntryHeader) {
    suspension = Suspension(ground: suspended.ground, reason: suspended.reason, since: header.at.civilDate)
    rests.begin(suspended.ground, on: header.at.civilDate)
  }

  /// The case goes on; a rest that is over stays in the ledger.
  mutating func apply(resumedBy header: EntryHeader) {
    suspension = nil
    rests.end(on: header.at.civilDate)
  }

  /// A reopened case is examined again; an earlier decision stays in the file.
  ///
  /// What led to a signed decision does not count for the next one; what an unfinished round gathered does.
  mutating func apply(reopenedBy header: EntryHeader) {
    earlier.lastFolio = header.folio
    if signature != nil {
      earlier.hearings = hearings.count
      earlier.registerQueries = registerQueries.count
    }
    submission = nil
    signature = nil
    dispatch = nil
    service = nil
    finalOn = nil
    remark = nil
    guard competence != nil else { return enter(.received, header) }
    enter(assignee == nil ? .jurisdictionCheck : .completenessCheck, header)
  }

  /// An ended case no longer rests: reopened, it goes on.
  mutating func end(_ stage: CaseStage, _ header: EntryHeader) {
    apply(resumedBy: header)
    enter(stage, header)
  }

  mutating func enterCard(_ state: CardState, serial: String, _ header: EntryHeader) {
    card = ResidenceCard(state: state, serial: serial, on: header.at.civilDate)
  }

  mutating func apply(_ explained: EntryContent.DelayExplained, _ header: EntryHeader) {
    delays.append(
      ExplainedDelay(
        reason: explained.reason,
        expectedUntil: explained.expectedUntil,
        on: header.at.civilDate,
        by: header.by,
        folio: header.folio
      )
    )
  }

  mutating func apply(_ set: EntryContent.FollowUpSet, _ header: EntryHeader) {
    followUps.append(
      FollowUp(
        number: followUps.count + 1,
        setOn: header.at.civilDate,
        on: set.on,
        purpose: set.purpose,
        person: set.person,
        isDone: false
      )
    )
  }
}
