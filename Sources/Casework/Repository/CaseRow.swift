/// One line of a queue: what lists show of a case, computed from its entries.
///
/// Rows are a view; they can be thrown away and computed again at any time.
package struct CaseRow: Hashable, Sendable {
  /// The case.
  package var reference: CaseReference
  /// The file it stands in.
  package var file: FileReference
  /// `Öztürk, Aylin`, as the passport writes it.
  package var personName: String
  /// Folded key by which names are ordered.
  package var sortKey: String
  /// Of the person; parts may be unknown.
  package var dateOfBirth: PartialDate
  /// The first nationality's key.
  package var nationality: Nationality
  /// Nil while triage has not chosen one.
  package var matter: MatterKey?
  /// Nil before it is routed.
  package var sachgebiet: Sachgebiet?
  /// Where it stands on the main line.
  package var stage: CaseStage
  /// Stage and tracks in one word.
  package var state: ProcessingState
  /// The day on which the stage began.
  package var stageSince: CivilDate
  /// Nil while it lies in the pool.
  package var assignee: OfficerID?
  /// The moment of receipt.
  package var receivedAt: Instant
  /// The earliest date; nil once the case has ended.
  package var nextDeadline: CaseDeadline?
  /// The class that has to sign, while the draft waits for its signature.
  package var signOffClass: SignOffClass?
  /// Everybody who wrote a version of the draft or submitted it; none of them signs from class S2 on.
  package var drafters: [OfficerID]
  /// Since when it waits for a signature.
  package var submittedAt: Instant?
  /// Whether the draft was sent back and waits for its amendment.
  package var isReturned: Bool
  /// Whether only the draft stood between the case and its decision when the row was computed.
  ///
  /// The one thing in a row that also rests on catalogue and day: see ``readyChangesOn``.
  package var isReady: Bool
  /// The first day on which ``isReady`` may be another without an act: a passport ends, a block begins or ends, a
  /// released catalogue holds. From that day on the row has to be computed again. Nil while nothing is in sight.
  package var readyChangesOn: CivilDate?
  /// The ground that the person claimed.
  package var urgency: UrgencyGround?
  /// Counts the changes of the case; an act names the one it saw.
  package var revision: Int
  /// The newest entry of the case.
  package var lastFolio: Int
  /// The last day of the title that the case granted, while nothing in the file follows on it.
  package var titleEnd: CivilDate?

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
    isReady: Bool,
    readyChangesOn: CivilDate? = nil,
    urgency: UrgencyGround?,
    revision: Int,
    lastFolio: Int,
    titleEnd: CivilDate? = nil
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
    self.isReady = isReady
    self.readyChangesOn = readyChangesOn
    self.urgency = urgency
    self.revision = revision
    self.lastFolio = lastFolio
    self.titleEnd = titleEnd
  }
}

extension CaseRow {
  /// The row of a case as it stands.
  package init(_ circumstances: Circumstances) {
    self.init(
      circumstances.record,
      of: circumstances.file,
      isReady: Readiness.isReady(circumstances),
      readyChangesOn: Readiness.nextChange(circumstances)
    )
  }

  /// The row of a case.
  package init(_ record: Case, of file: PersonFile, isReady: Bool, readyChangesOn: CivilDate? = nil) {
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
      isReady: isReady,
      readyChangesOn: readyChangesOn,
      urgency: record.stage.isBeforeSignature ? record.application.urgency?.ground : nil,
      revision: record.revision,
      lastFolio: record.lastFolio,
      titleEnd: file.openTitleEnd(of: record)
    )
  }
}
