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
  /// What the officer found.
  package var assessment: EvidenceAssessment
  /// Why the item is not needed; empty for other findings.
  package var reason: String
  /// Where it stands in the file.
  package var folio: Int
  /// Who looked.
  package var by: OfficerID
  /// When.
  package var on: CivilDate
}

/// Nachforderung: items asked for, with deadline and warning (§ 82 Abs. 1 und 3 AufenthG).
package struct DocumentRequest: Hashable, Sendable {
  /// Counted from 1 within the case.
  package var number: Int
  /// The items that were asked for.
  package var items: [EvidenceCode]
  /// The day of the letter.
  package var sentOn: CivilDate
  /// The last day, extensions included.
  package var dueOn: CivilDate
  /// How it ended; nil while it runs.
  package var closed: ClosedRequest?

  /// Whether an answer is awaited.
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
  /// Which body.
  package var code: ConsultationCode
  /// What it was asked.
  package var question: String
  /// When it was asked.
  package var sentOn: CivilDate
  /// The day after which silence counts as consent, where a law says so.
  package var deemedAfter: CivilDate?
  /// The days on which it was reminded.
  package var reminders: [CivilDate]
  /// What it answered, or why it was waived.
  package var answer = ""
  /// How it ended; nil while it runs.
  package var end: ConsultationEnd?

  /// Whether an answer is awaited.
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
  /// What the person is heard about.
  package var intendedOutcome: Outcome
  /// The day of the letter.
  package var sentOn: CivilDate
  /// The last day for a statement.
  package var dueOn: CivilDate
  /// How it ended; nil while it runs.
  package var end: HearingEnd?
  /// What the person said, or why the hearing was waived.
  package var statement: String

  /// Whether a statement is awaited.
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
  /// Which register.
  package var register: Register
  /// The number under which it was asked or answered.
  package var number: String
  /// What it answered.
  package var result: String
  /// When.
  package var on: CivilDate
  /// Where it stands in the file.
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
