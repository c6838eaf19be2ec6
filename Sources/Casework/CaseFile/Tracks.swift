// What runs beside the main line of a case. Each track has a state of its own.

/// How an item of evidence stands, as an officer assessed it.
package enum EvidenceAssessment: String, CaseIterable, Hashable, Sendable, Codable {
  /// Not there, or not usable.
  case missing
  /// A copy is in the file and suffices so far.
  case copyPresent
  /// The original was seen.
  case originalSeen
  /// Not needed in this case; the reason is recorded.
  case notNeeded
}

/// One item of the evidence list with what an officer found.
package struct AssessedEvidence: Hashable, Sendable {
  package var assessment: EvidenceAssessment
  package var reason: String
  package var folio: Int
  package var by: OfficerID
  package var on: CivilDate
}

/// Nachforderung: items asked for, with deadline and warning (§ 82 Abs. 1 und 3 AufenthG).
package struct DocumentRequest: Hashable, Sendable {
  /// Counted from 1 within the case.
  package var number: Int
  package var items: [EvidenceCode]
  package var sentOn: CivilDate
  package var dueOn: CivilDate
  package var closed: ClosedRequest?

  package var isOpen: Bool { closed == nil }
}

/// How a document request ended.
package enum ClosedRequest: String, CaseIterable, Hashable, Sendable, Codable {
  case met, expired, waived
}

/// Beteiligung of another authority.
package struct Consultation: Hashable, Sendable {
  /// Counted from 1 within the case.
  package var number: Int
  package var code: ConsultationCode
  package var question: String
  package var sentOn: CivilDate
  /// The day after which silence counts as consent, where a law says so.
  package var deemedAfter: CivilDate?
  package var reminders: [CivilDate]
  package var answer = ""
  package var end: ConsultationEnd?

  package var isOpen: Bool { end == nil }
}

/// How a consultation ended.
package enum ConsultationEnd: String, CaseIterable, Hashable, Sendable, Codable {
  case agreed, objected, deemed, waived
}

/// Anhörung (§ 28 VwVfG).
package struct Hearing: Hashable, Sendable {
  /// Counted from 1 within the case.
  package var number: Int
  package var intendedOutcome: Outcome
  package var sentOn: CivilDate
  package var dueOn: CivilDate
  package var end: HearingEnd?
  package var statement: String

  package var isOpen: Bool { end == nil }

  /// Whether the person was heard on a decision with this outcome; who was heard on a refusal was heard on less.
  package func covers(_ outcome: Outcome) -> Bool {
    intendedOutcome == outcome || (intendedOutcome == .refusal && outcome == .partialGrant)
  }
}

/// How a hearing ended.
package enum HearingEnd: String, CaseIterable, Hashable, Sendable, Codable {
  case answered, expired
  /// Not held, with a reason under § 28 Abs. 2 VwVfG.
  case waived
}

/// A query to a register and what it said.
package struct RegisterQuery: Hashable, Sendable {
  package var register: Register
  package var number: String
  package var result: String
  package var on: CivilDate
  package var folio: Int
}

/// The registers that the office asks.
package enum Register: String, CaseIterable, Hashable, Sendable, Codable {
  /// Ausländerzentralregister.
  case azr
  /// Melderegister.
  case residents
  /// Bundeszentralregister (§ 41 BZRG).
  case criminal
  /// Sicherheitsabfrage through the Bundesverwaltungsamt (§ 73 AufenthG).
  case security
}

/// Aussetzung or Ruhen: the reason, and since when.
package struct Suspension: Hashable, Sendable {
  package var ground: SuspensionGround
  package var reason: String
  package var since: CivilDate
}

/// Why a case is suspended.
package enum SuspensionGround: String, CaseIterable, Hashable, Sendable, Codable {
  /// Pending criminal proceedings (§ 79 Abs. 2 AufenthG).
  case criminalProceedings
  /// On the applicant's request.
  case onRequest
  /// A court decision is awaited.
  case court
}

/// A court case about this case.
package struct Litigation: Hashable, Sendable {
  package var kind: LitigationKind
  package var court: String
  package var courtReference: String
  package var since: CivilDate
  package var outcome: String?
  package var endedOn: CivilDate?

  package var isOpen: Bool { outcome == nil }
}

/// What is litigated.
package enum LitigationKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// Klage against the decision (§ 74 VwGO).
  case action
  /// Untätigkeitsklage (§ 75 VwGO).
  case inactivity
  /// Eilantrag (§§ 80, 123 VwGO).
  case urgentMotion
}

/// The residence card.
package struct ResidenceCard: Hashable, Sendable {
  package var state: CardState
  package var serial: String
  package var on: CivilDate
}

/// Where the residence card is.
package enum CardState: String, CaseIterable, Hashable, Sendable, Codable {
  case ordered, received, handedOut
}

/// Wiedervorlage: show again on a calendar date, for a purpose.
package struct FollowUp: Hashable, Sendable {
  /// Counted from 1 within the case.
  package var number: Int
  package var on: CivilDate
  package var purpose: String
  package var person: OfficerID
  package var isDone: Bool
}
