/// A computed date together with the facts from which it follows, so that a clerk can show a court each step.
package struct Derivation: Hashable, Sendable {
  /// The steps in the order in which they were taken; the first is the event.
  package let steps: [DerivationStep]
  /// The day that was computed, which the last step gives.
  package let result: CivilDate

  init(_ count: DayCount) {
    steps = count.steps
    result = count.date
  }
}

/// One step of a derivation: what was done, by which rule, and the day after it.
package struct DerivationStep: Hashable, Sendable {
  /// What was done.
  package let kind: Kind
  /// The rule that says so; an event and the office's own rules have none.
  package let rule: DeadlineRule?
  /// The law behind it; an event has none.
  package let source: LegalSource?
  /// The day that holds after this step.
  package let date: CivilDate

  /// What a step does.
  package enum Kind: Hashable, Sendable {
    /// The day on which something happened, which the file proves.
    case event(Event)
    /// The letter counts as received that many days after it was sent.
    case presumedNotification(days: Int)
    /// The day that the record of service names is the day of notification.
    case serviceRecord
    /// The counting begins on the day after.
    case startsNextDay
    /// The period, counted so that the day before its first day has the same number as its last day.
    case add(Period)
    /// The month has no such day, so the period ends on its last day.
    case clampedToMonthEnd(missingDay: Int)
    /// This day is no working day, so the next one takes its place.
    case rolled(from: CivilDate, because: NonWorkingReason)
    /// This day is no working day, and it stays all the same.
    case staysOnNonWorkingDay(NonWorkingReason)
    /// So many days are left for post that the court sent in time; the office's own rule.
    case courtPost(days: Int)
    /// The period is over, and what it barred is possible from this day on.
    case possibleFrom
  }

  /// What happened on the day with which a derivation begins.
  package enum Event: Hashable, Sendable {
    case letterPosted, sentElectronically, delivered, handedOver
    case applicationReceived
    /// The notification of a letter that sets a period.
    case notified
    /// The end of a period that is extended.
    case periodEnded
  }
}

/// A span of time as law and letters set it; the count is 1 or more.
package enum Period: Hashable, Sendable {
  case days(Int)
  case weeks(Int)
  case months(Int)
  case years(Int)
}
