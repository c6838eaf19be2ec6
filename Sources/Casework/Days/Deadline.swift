/// A computed date in the form in which it is shown: the last day, the days beside it, and how they follow.
package struct Deadline: Hashable, Sendable {
  /// The last day on which the act is in time, or on which the state lasts.
  package let lastDay: CivilDate
  /// The day by which a careful office acts, where it is not the last day.
  package let safeDay: CivilDate?
  /// The first day on which what the period barred is possible; nil where the period bars nothing.
  package let actionFrom: CivilDate?
  /// The days on which the office is warned, in their order.
  package let alarms: [CivilDate]
  /// How the days follow.
  package let derivation: Derivation

  init(
    lastDay: CivilDate,
    safeDay: CivilDate? = nil,
    actionFrom: CivilDate? = nil,
    alarms: [CivilDate] = [],
    derivation: Derivation
  ) {
    self.lastDay = lastDay
    self.safeDay = safeDay == lastDay ? nil : safeDay
    self.actionFrom = actionFrom
    self.alarms = alarms
    self.derivation = derivation
  }

  /// A period for an act, whose last day the steps give.
  init(_ count: DayCount) {
    self.init(lastDay: count.date, derivation: Derivation(count))
  }
}
