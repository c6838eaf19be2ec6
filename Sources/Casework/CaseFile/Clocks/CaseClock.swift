/// One date of a case with its start, its warnings and the steps to its end.
package struct CaseClock: Hashable, Sendable {
  /// What runs.
  package let kind: Kind
  /// The number of the request, hearing or consultation within the case; nil for the others.
  package let number: Int?
  /// The day on which it began to run.
  package let startedOn: CivilDate
  /// The last day; nil while nothing but an event ends it.
  package let lastDay: CivilDate?
  /// The days on which somebody has to look, in their order.
  package let alarms: [CivilDate]
  /// The reminder of the catalogue that sets the alarms.
  package let reminder: Reminder.Code?
  /// The law or order behind the date.
  package let source: LegalSource
  /// How the last day follows; nil for a day that somebody set.
  package let derivation: Derivation?

  /// What a clock of a case measures.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Until an action for failure to act is possible.
    case inactivity
    /// How long the application itself protects the stay.
    case deemedEffect
    case documentRequest, hearing, consultation
    case remedyPeriod, finality
    case titleExpiry, passportExpiry
    /// How long a card has waited to be collected.
    case cardCollection
    /// How long the case has rested.
    case suspension
  }
}
