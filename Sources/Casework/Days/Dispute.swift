/// A question about a date that neither the law's wording nor settled case-law answers.
///
/// The program then computes the day that is safe for the one who has to keep the period, and says so.
package enum Dispute: CaseIterable, Hashable, Sendable {
  /// Whether the presumed day of the four-day rule stays on a day of rest, as it did under the three-day rule.
  case presumedDayOfRest
  /// Whether the last day on which an act can be fetched from the portal moves to a working day.
  case portalEnd
  /// Whether the end of the two weeks of a public service moves to a working day.
  case publicServiceEnd
  /// Whether a waiting period against the office moves to a working day.
  case waitingPeriodEnd
  /// Whether an application on the working day after a title's last day is still in time.
  case titleEnd
  /// Whether a time abroad that ends on a day of rest moves to a working day.
  case absenceEnd
  /// Whether a span that is no period for an act moves to a working day.
  case spanEnd
  /// Whether the year for a withdrawal moves to a working day.
  case withdrawalYear
  /// Whether an hour that has begun counts.
  case startedHour
}
