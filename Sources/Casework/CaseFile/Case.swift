/// One case (Vorgang) as its entries say it stands.
///
/// A value of this type is only ever computed by folding entries; nothing else changes it.
package struct Case: Hashable, Sendable {
  /// The reference under which everybody names the case.
  package let reference: CaseReference
  /// The person file that holds it.
  package let file: FileReference
  /// Where it stands on the main line; tracks beside it are fields of their own.
  package internal(set) var stage: CaseStage = .received
  /// What was applied for, as it was received.
  package internal(set) var application: Application
  /// What intake noticed, until triage settles it.
  package internal(set) var findings: [IntakeFinding]
  /// The moment of receipt; deadlines against the office run from its civil day.
  package internal(set) var receivedAt: Instant
  /// The matter it is decided as; nil while triage has not chosen one.
  package internal(set) var matter: MatterKey?
  /// The variant of the matter; nil where the matter has none or none is chosen.
  package internal(set) var variant: MatterKey?
  /// The area that has it; nil before it is routed.
  package internal(set) var sachgebiet: Sachgebiet?
  /// Why it went to this area.
  package internal(set) var routingGround: RoutingGround?
  /// The rule or the words behind the routing.
  package internal(set) var routingReason = ""
  /// The officer who has it; nil while it lies in the pool of its area.
  package internal(set) var assignee: OfficerID?
  /// The entry by which it came to its officer, with the reason.
  package internal(set) var assignment: EntryContent.Assigned?
  /// Set once the office is known to be competent.
  package internal(set) var competence: CompetenceBasis?
  /// What officers found about each item of evidence; an item nobody looked at is absent.
  package internal(set) var evidence: [EvidenceCode: AssessedEvidence] = [:]
  /// The papers in the order in which they were filed.
  package internal(set) var documents: [FiledDocument] = []
  /// Requests for documents, numbered from 1.
  package internal(set) var requests: [DocumentRequest] = []
  /// Bodies that were asked, numbered from 1.
  package internal(set) var consultations: [Consultation] = []
  /// Hearings, numbered from 1; a waiver is one that ended at once.
  package internal(set) var hearings: [Hearing] = []
  /// Every query with its result.
  package internal(set) var registerQueries: [RegisterQuery] = []
  /// All versions of the draft, the first one first.
  package internal(set) var drafts: [DraftVersion] = []
  /// The version that waits for its signature; nil while none does.
  package internal(set) var submission: Submission?
  /// The signer's remark on the version that was sent back, until a newer version answers it.
  package internal(set) var remark: Remark?
  /// Every remark with which a version was sent back, the first one first.
  package internal(set) var returns: [Remark] = []
  /// The signature of the decision; nil before it is signed and after a stop.
  package internal(set) var signature: Signature?
  /// How the decision left the office; nil before that.
  package internal(set) var dispatch: Dispatch?
  /// The recorded notification; nil before it is recorded and after mail came back.
  package internal(set) var service: ConfirmedService?
  /// The day on which the decision became final, once that is recorded.
  package internal(set) var finalOn: CivilDate?
  /// Why and since when it rests; nil while it goes on.
  package internal(set) var suspension: Suspension?
  /// Every time in which the case rested, the present one last.
  package internal(set) var rests = SuspensionLedger()
  /// The newest court case about it.
  package internal(set) var litigation: Litigation?
  /// The residence card on its way; nil before it is ordered.
  package internal(set) var card: ResidenceCard?
  /// Wiedervorlagen, numbered from 1.
  package internal(set) var followUps: [FollowUp] = []
  /// Why no decision was made yet, as it was recorded each time.
  package internal(set) var delays: [ExplainedDelay] = []
  /// Officers who may not touch it, with the reason (§§ 20, 21 VwVfG).
  package internal(set) var excluded: [OfficerID: String] = [:]
  /// Notes and contacts in the order in which they were written.
  package internal(set) var notes: [FiledNote] = []
  /// What an officer settled about the fee; nil where the file says it all.
  package internal(set) var feeFacts: FeeFacts?
  /// Payments and their reversals in the order in which they were recorded.
  package internal(set) var payments: [Payment] = []
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
  /// Where it stands in the file.
  package let folio: Int
  /// The day it was filed.
  package let on: CivilDate
  /// Who did it.
  package let by: OfficerID
  /// The paper itself.
  package let document: Document
}

/// A note with its place in the file.
package struct FiledNote: Hashable, Sendable {
  /// Where it stands in the file.
  package let folio: Int
  /// When.
  package let at: Instant
  /// Who did it.
  package let by: OfficerID
  /// What sort of note it is.
  package let kind: NoteKind
  /// The words of the officer.
  package let text: String
}

/// One version of the decision draft.
package struct DraftVersion: Hashable, Sendable {
  /// Counted from 1 within the case.
  package let version: Int
  /// The text as it stood in this version.
  package let draft: DecisionDraft
  /// Who did it.
  package let by: OfficerID
  /// When.
  package let at: Instant
  /// Where it stands in the file.
  package let folio: Int
}

/// A draft that waits for its signature.
package struct Submission: Hashable, Sendable {
  /// The version of the draft, counted from 1 within the case.
  package let version: Int
  /// The class that has to sign.
  package let signOffClass: SignOffClass
  /// Who did it.
  package let by: OfficerID
  /// When.
  package let at: Instant
}

/// Why a signer sent a draft back.
package struct Remark: Hashable, Sendable {
  /// The version of the draft, counted from 1 within the case.
  package let version: Int
  /// What the signer wants changed.
  package let text: String
  /// Who did it.
  package let by: OfficerID
  /// When.
  package let at: Instant
  /// Where it stands in the file.
  package let folio: Int
}

/// The signature under one version of the draft.
package struct Signature: Hashable, Sendable {
  /// The version of the draft, counted from 1 within the case.
  package let version: Int
  /// The class under which it was signed.
  package let signOffClass: SignOffClass
  /// Who did it.
  package let by: OfficerID
  /// When.
  package let at: Instant
}

/// The decision as it left the office.
package struct Dispatch: Hashable, Sendable {
  /// By which way it left.
  package let mode: ServiceMode
  /// The posting day; the presumed notification counts from it.
  package let sentOn: CivilDate
  /// To whom it was sent: the person or the representative.
  package let addressee: String
  /// The letter exactly as it left.
  package let text: String
  /// SHA-256 of the text's UTF-8 bytes.
  package let textDigest: SHA256Digest
  /// Whether it told how to appeal; if not, the remedy period is a year (§ 58 Abs. 2 VwGO).
  package let noticeIsCorrect: Bool
  /// The bytes that left; nil where only the text is kept.
  package let paper: SentPaper?
  /// Who did it.
  package let by: OfficerID
  /// Where it stands in the file.
  package let folio: Int
}

/// When the person is held to know the decision, and until when it can be challenged.
package struct ConfirmedService: Hashable, Sendable {
  /// The day of notification: presumed, or proved.
  package let notifiedOn: CivilDate
  /// The last day of the remedy period.
  package let lastDay: CivilDate
  /// What proves the day; empty for the presumed one.
  package let proof: String
}
