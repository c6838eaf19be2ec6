// How entries of intake and allocation change a case.

extension Case {
  mutating func apply(_ received: EntryContent.DocumentReceived, _ header: EntryHeader) {
    documents.append(
      FiledDocument(folio: header.folio, on: header.at.civilDate, by: header.by, document: received.document)
    )
  }

  mutating func apply(_ routed: EntryContent.Routed) {
    sachgebiet = routed.sachgebiet
    routingGround = routed.ground
    routingReason = routed.reason
  }

  mutating func apply(_ confirmed: EntryContent.CompetenceConfirmed, _ header: EntryHeader) {
    competence = confirmed.basis
    if stage == .received { enter(.jurisdictionCheck, header) }
  }

  mutating func apply(_ chosen: EntryContent.MatterChosen, _ header: EntryHeader) {
    if chosen.matter != matter || chosen.variant != variant { matterFolio = header.folio }
    matter = chosen.matter
    variant = chosen.variant
  }

  mutating func apply(_ assigned: EntryContent.Assigned, _ header: EntryHeader) {
    assignee = assigned.officer
    assignment = assigned
    if assigned.officer == nil {
      if stage == .assigned { enter(.jurisdictionCheck, header) }
    } else if stage == .received || stage == .jurisdictionCheck {
      enter(.assigned, header)
    }
  }
}
