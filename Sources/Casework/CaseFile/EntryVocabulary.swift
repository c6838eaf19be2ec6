// Small closed lists used in entries. Raw values are stored.

/// Why a case went to a Sachgebiet.
package enum RoutingGround: String, CaseIterable, Hashable, Sendable, Codable {
  /// The catalogue says which Sachgebiet has the matter.
  case catalogue
  /// No matter is known yet; triage chooses.
  case matterUnknown
  /// An officer sent it on, with a reason.
  case officer
}

/// Why the office holds itself competent.
package enum CompetenceBasis: String, CaseIterable, Hashable, Sendable, Codable {
  /// The person's address is in Düsseldorf (§ 3 VwVfG NRW).
  case address
  /// An officer decided it, with a reason.
  case officer
}

/// How a case came to its officer.
package enum AssignmentKind: String, CaseIterable, Hashable, Sendable, Codable {
  case taken, assigned, reassigned, released
}

/// What a note is about.
package enum NoteKind: String, CaseIterable, Hashable, Sendable, Codable {
  case general, phone, visit, lookUp, legalAssessment, identityCheck
}

/// How somebody was in contact with the office.
package enum ContactKind: String, CaseIterable, Hashable, Sendable, Codable {
  case phone, email, letter, visit
}

/// How a decision is made known (§ 41 VwVfG, VwZG).
package enum ServiceMode: String, CaseIterable, Hashable, Sendable, Codable {
  /// Simple letter: presumed notified on the 4th day after posting.
  case letter
  /// Postzustellungsurkunde: the day on the record counts.
  case serviceRecord
  /// Handed over in the office.
  case handedOver
}

/// Why a case ended without a decision.
package enum DiscontinuationGround: String, CaseIterable, Hashable, Sendable, Codable {
  case death, departure, naturalisation, otherTitle, movedAway, duplicate
}
