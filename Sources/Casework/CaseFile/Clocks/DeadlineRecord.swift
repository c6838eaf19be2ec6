/// A line of the deadline book: an entry set, moved, met, stopped or ended a date of a case.
package struct DeadlineRecord: Hashable, Sendable {
  /// The case whose date it is.
  package let caseReference: CaseReference
  /// The entry that did it.
  package let folio: Int
  /// When it was entered.
  package let at: Instant
  /// Who entered it.
  package let by: OfficerID
  /// What happened to the date.
  package let change: Change
  /// Which date it is.
  package let kind: CaseClock.Kind
  /// The number of the request, hearing, consultation, rest or follow-up within the case; nil for the others.
  package let number: Int?
  /// The day before; nil for a date that is new or was stopped.
  package let old: CivilDate?
  /// The day after; nil for a date that is gone or stopped.
  package let new: CivilDate?

  /// What an entry does to a date. Raw values stand in JSON.
  package enum Change: String, CaseIterable, Hashable, Sendable {
    case set, moved
    /// The law stops it while the case rests.
    case stopped
    /// What it waited for came in time.
    case met
    /// It counts no longer.
    case ended
  }

  /// The civil day in Düsseldorf on which it was entered.
  package var day: CivilDate { at.civilDate }
}
