/// One case (Vorgang) as its entries say it stands.
///
/// A value of this type is only ever computed by folding entries; nothing else changes it.
package struct Case: Hashable, Sendable {
  package let reference: CaseReference
  package let file: FileReference
  package internal(set) var stage: CaseStage = .received
  package internal(set) var application: Application
  /// What intake noticed, until triage settles it.
  package internal(set) var findings: [IntakeFinding]
  package internal(set) var receivedAt: Instant
  package internal(set) var matter: MatterKey?
  package internal(set) var variant: MatterKey?
  package internal(set) var sachgebiet: Sachgebiet?
  package internal(set) var routingGround: RoutingGround?
  package internal(set) var routingReason = ""
  package internal(set) var assignee: OfficerID?
  package internal(set) var assignment: EntryContent.Assigned?
  /// Set once the office is known to be competent.
  package internal(set) var competence: CompetenceBasis?
  package internal(set) var evidence: [EvidenceCode: AssessedEvidence] = [:]
  package internal(set) var documents: [FiledDocument] = []
  package internal(set) var requests: [DocumentRequest] = []
  package internal(set) var consultations: [Consultation] = []
  package internal(set) var hearings: [Hearing] = []
  package internal(set) var registerQueries: [RegisterQuery] = []
  package internal(set) var drafts: [DraftVersion] = []
  package internal(set) var submission: Submission?
  /// The signer's remark on the version that was sent back, until a newer version answers it.
  package internal(set) var remark: Remark?
  package internal(set) var signature: Signature?
  package internal(set) var dispatch: Dispatch?
  package internal(set) var service: ConfirmedService?
  package internal(set) var finalOn: CivilDate?
  package internal(set) var suspension: Suspension?
  /// Every time in which the case rested, the present one last.
  package internal(set) var rests = SuspensionLedger()
  package internal(set) var litigation: Litigation?
  package internal(set) var card: ResidenceCard?
  package internal(set) var followUps: [FollowUp] = []
  package internal(set) var excluded: [OfficerID: String] = [:]
  package internal(set) var notes: [FiledNote] = []
  /// The day since which the case has been in its stage.
  package internal(set) var stageSince: CivilDate
  /// The folio at which matter or variant last changed; a draft before it was written for something else.
  var matterFolio = 0
  /// What belonged to earlier rounds when the case was last reopened.
  var earlier = EarlierRounds()
  /// How many entries the case has; an act names the revision that it saw.
  package internal(set) var revision = 0
  /// The folio of the case's newest entry.
  package internal(set) var lastFolio = 0

  init(reference: CaseReference, header: EntryHeader, received: EntryContent.Received) {
    self.reference = reference
    file = header.file
    application = received.application
    findings = received.findings
    receivedAt = received.application.receivedAt
    matter = received.application.matter
    stageSince = received.application.receivedAt.civilDate
  }

  /// The day on which the application was received, in Düsseldorf.
  package var receivedOn: CivilDate { receivedAt.civilDate }

  /// The newest version of the decision draft.
  package var draft: DraftVersion? { drafts.last }

  /// The newest version, if it was written for the present matter, in the present round, by nobody who is excluded.
  ///
  /// Only such a version can be submitted and signed.
  package var currentDraft: DraftVersion? {
    guard let draft, draft.folio > matterFolio, draft.folio > earlier.lastFolio, excluded[draft.by] == nil
    else {
      return nil
    }
    return draft
  }

  /// The hearings that count for the decision in preparation: those of a decided earlier round do not.
  var countingHearings: ArraySlice<Hearing> { hearings.dropFirst(earlier.hearings) }

  /// Whether the draft was sent back and has not been amended since.
  package var isReturned: Bool { stage == .draft && remark != nil }

  /// How an item of evidence stands; nil as long as nobody looked at it.
  package func assessment(of code: EvidenceCode) -> EvidenceAssessment? { evidence[code]?.assessment }
}

/// How far the lists of a case reached when it was last reopened.
struct EarlierRounds: Hashable, Sendable {
  /// The folio of the reopening; drafts up to it belong to the past.
  var lastFolio = 0
  /// How many hearings and register queries led to a decision that was signed.
  var hearings = 0
  var registerQueries = 0
}

/// A document with its place in the file.
package struct FiledDocument: Hashable, Sendable {
  package let folio: Int
  package let on: CivilDate
  package let by: OfficerID
  package let document: Document
}

/// A note with its place in the file.
package struct FiledNote: Hashable, Sendable {
  package let folio: Int
  package let at: Instant
  package let by: OfficerID
  package let kind: NoteKind
  package let text: String
}

/// One version of the decision draft.
package struct DraftVersion: Hashable, Sendable {
  /// Counted from 1 within the case.
  package let version: Int
  package let draft: DecisionDraft
  package let by: OfficerID
  package let at: Instant
  package let folio: Int
}

/// A draft that waits for its signature.
package struct Submission: Hashable, Sendable {
  package let version: Int
  package let signOffClass: SignOffClass
  package let by: OfficerID
  package let at: Instant
}

/// Why a signer sent a draft back.
package struct Remark: Hashable, Sendable {
  package let version: Int
  package let text: String
  package let by: OfficerID
  package let at: Instant
  package let folio: Int
}

/// The signature under one version of the draft.
package struct Signature: Hashable, Sendable {
  package let version: Int
  package let signOffClass: SignOffClass
  package let by: OfficerID
  package let at: Instant
}

/// The decision as it left the office.
package struct Dispatch: Hashable, Sendable {
  package let mode: ServiceMode
  package let sentOn: CivilDate
  package let addressee: String
  package let text: String
  package let noticeIsCorrect: Bool
  package let by: OfficerID
  package let folio: Int
}

/// When the person is held to know the decision, and until when it can be challenged.
package struct ConfirmedService: Hashable, Sendable {
  package let notifiedOn: CivilDate
  package let lastDay: CivilDate
  package let proof: String
}
