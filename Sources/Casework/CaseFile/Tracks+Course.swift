// What runs beside the main line of a case and is not its examination: rest, court, card, Wiedervorlage.

/// Aussetzung or Ruhen: the reason, and since when.
package struct Suspension: Hashable, Sendable {
  /// On which ground the case rests.
  package var ground: SuspensionGround
  /// The circumstances.
  package var reason: String
  /// From which day on.
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
  /// What the court was asked for.
  package var kind: LitigationKind
  /// The name of the court.
  package var court: String
  /// The reference of the court.
  package var courtReference: String
  /// When the office learnt of it.
  package var since: CivilDate
  /// How it ended; nil while it runs.
  package var outcome: String?
  /// When it ended.
  package var endedOn: CivilDate?

  /// Whether the court has not decided yet.
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
  /// How far it is.
  package var state: CardState
  /// Its serial number.
  package var serial: String
  /// The day of this state.
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
  /// The day on which the case is to be looked at again.
  package var on: CivilDate
  /// What is to be done then.
  package var purpose: String
  /// Who is to do it.
  package var person: OfficerID
  /// Whether it was settled.
  package var isDone: Bool
}
