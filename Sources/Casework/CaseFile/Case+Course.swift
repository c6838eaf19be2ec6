// How entries about the course of a case change it.

extension Case {
  mutating func apply(_ suspended: EntryContent.Suspended, _ header: EntryHeader) {
    suspension = Suspension(ground: suspended.ground, reason: suspended.reason, since: header.at.civilDate)
  }

  /// A reopened case is examined again; an earlier decision stays in the file.
  mutating func apply(reopenedBy header: EntryHeader) {
    submission = nil
    signature = nil
    dispatch = nil
    service = nil
    finalOn = nil
    remark = nil
    enter(assignee == nil ? .jurisdictionCheck : .completenessCheck, header)
  }

  mutating func enterCard(_ state: CardState, serial: String, _ header: EntryHeader) {
    card = ResidenceCard(state: state, serial: serial, on: header.at.civilDate)
  }

  mutating func apply(_ set: EntryContent.FollowUpSet) {
    followUps.append(
      FollowUp(
        number: followUps.count + 1,
        on: set.on,
        purpose: set.purpose,
        person: set.person,
        isDone: false
      )
    )
  }
}
