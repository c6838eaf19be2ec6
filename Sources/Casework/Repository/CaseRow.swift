/// One line of a queue: what lists show of a case, computed from its entries.
///
/// Rows are a view; they can be thrown away and computed again at any time.
package struct CaseRow: Hashable, Sendable {
  package var reference: CaseReference
  package var file: FileReference
  /// `Öztürk, Aylin`, as the passport writes it.
  package var personName: String
  /// Folded key by which names are ordered.
  package var sortKey: String
  package var dateOfBirth: PartialDate
  /// The first nationality's key.
  package var nationality: Nationality
  package var matter: MatterKey?
  package var sachgebiet: Sachgebiet?
  package var stage: CaseStage
  package var state: ProcessingState
  package var stageSince: CivilDate
  package var assignee: OfficerID?
  package var receivedAt: Instant
  package var nextDeadline: CaseDeadline?
  /// The class that has to sign, while the draft waits for its signature.
  package var signOffClass: SignOffClass?
  /// Everybody who wrote a version of the draft or submitted it; none of them signs from class S2 on.
  package var drafters: [OfficerID]
  package var submittedAt: Instant?
  /// Whether the draft was sent back and waits for its amendment.
  package var isReturned: Bool
  package var urgency: UrgencyGround?
  package var revision: Int
  package var lastFolio: Int

  package init(
    reference: CaseReference,
    file: FileReference,
    personName: String,
    sortKey: String,
    dateOfBirth: PartialDate,
    nationality: Nationality,
    matter: MatterKey?,
    sachgebiet: Sachgebiet?,
    stage: CaseStage,
    state: ProcessingState,
    stageSince: CivilDate,
    assignee: OfficerID?,
    receivedAt: Instant,
    nextDeadline: CaseDeadline?,
    signOffClass: SignOffClass?,
    drafters: [OfficerID],
    submittedAt: Instant?,
    isReturned: Bool,
    urgency: UrgencyGround?,
    revision: Int,
    lastFolio: Int
  ) {
    self.reference = reference
    self.file = file
    self.personName = personName
    self.sortKey = sortKey
    self.dateOfBirth = dateOfBirth
    self.nationality = nationality
    self.matter = matter
    self.sachgebiet = sachgebiet
    self.stage = stage
    self.state = state
    self.stageSince = stageSince
    self.assignee = assignee
    self.receivedAt = receivedAt
    self.nextDeadline = nextDeadline
    self.signOffClass = signOffClass
    self.drafters = drafters
    self.submittedAt = submittedAt
    self.isReturned = isReturned
    self.urgency = urgency
    self.revision = revision
    self.lastFolio = lastFolio
  }
}

extension CaseRow {
  /// The row of a case.
  package init(_ record: Case, of file: PersonFile) {
    let name = file.person.name
    let waits = record.stage == .finalSignOff
    var drafters: [OfficerID] = []
    for id in record.drafts.map(\.by) + [record.submission?.by].compactMap({ $0 })
    where !drafters.contains(id) {
      drafters.append(id)
    }
    self.init(
      reference: record.reference,
      file: record.file,
      personName: name.displayName,
      sortKey: name.sortKey,
      dateOfBirth: file.person.dateOfBirth,
      nationality: file.person.nationalities.first ?? file.person.countryOfBirth,
      matter: record.matter,
      sachgebiet: record.sachgebiet,
      stage: record.stage,
      state: record.processingState,
      stageSince: record.stageSince,
      assignee: record.assignee,
      receivedAt: record.receivedAt,
      nextDeadline: record.nextDeadline,
      signOffClass: waits ? record.submission?.signOffClass : nil,
      drafters: waits ? drafters : [],
      submittedAt: waits ? record.submission?.at : nil,
      isReturned: record.isReturned,
      urgency: record.stage.isBeforeSignature ? record.application.urgency?.ground : nil,
      revision: record.revision,
      lastFolio: record.lastFolio
    )
  }
}
