/// One step of a derivation: what was done, by which rule, and the day after it.
package struct DerivationStep: Hashable, Sendable {
  /// What was done.
  package let kind: Kind
  /// The rule that says so; an event and the office's own rules have none.
  package let rule: DeadlineRule?
  /// The wording of the rule that was applied, counted from 1; 0 where there is no rule.
  package let version: Int
  /// The law behind it; an event has none.
  package let source: LegalSource?
  /// The day that holds after this step.
  package let date: CivilDate
  /// What courts have not settled about this step; nil where the law is clear.
  package let dispute: Dispute?

  /// What a step does.
  package enum Kind: Hashable, Sendable {
    /// The day on which something happened, which the file proves.
    case event(Event)
    /// The letter counts as received that many days after it was sent.
    case presumedNotification(days: Int)
    /// The letter came only on this day, which is proved and later than the presumed one.
    case receivedLater
    /// The day after the act was fetched from the portal is the day of notification.
    case dayAfterRetrieval
    /// The day that the record of service names is the day of notification.
    case serviceRecord
    /// The day on the return slip of the registered letter is the day of notification.
    case returnSlip
    /// The day that the lawyer wrote on the acknowledgement of receipt is the day of notification.
    case acknowledgement
    /// The counting begins on the day after.
    case startsNextDay
    /// The day itself counts as the first.
    case startsSameDay
    /// The counting begins with the next full hour, which is this one.
    case startsAtHour(TimeOfDay)
    /// The period, counted so that the day before its first day has the same number as its last day.
    case add(Period)
    /// The period of which the day itself is the first, so that it ends on the day before the one that has the same
    /// number.
    case addFromFirstDay(Period)
    /// So many hours, each as long as it lasts; they end at this time.
    case addHours(Int, endingAt: TimeOfDay)
    /// The month has no such day, so the period ends on its last day.
    case clampedToMonthEnd(missingDay: Int)
    /// This day is no working day, so the next one takes its place.
    case rolled(from: CivilDate, because: NonWorkingReason)
    /// This day is no working day, so a careful office acts on the one before it.
    case movedBack(from: CivilDate, because: NonWorkingReason)
    /// This day is no working day, and it stays all the same.
    case staysOnNonWorkingDay(NonWorkingReason)
    /// The unmoved day by which a careful office acts, though the period may go on.
    case safeDay(NonWorkingReason)
    /// The letter or the summons names this day itself, and it stays.
    case namedDay(NamedDay)
    /// So many days are left for post that the court sent in time; the office's own rule.
    case courtPost(days: Int)
    /// The period is over, and what it barred is possible from this day on.
    case possibleFrom
    /// The state is over, and what is done from this day on is late.
    case lateFrom
    /// The year of life is complete, and the age is reached at the start of this day.
    case ageReached(years: Int)
  }

  /// What happened on the day with which a derivation begins.
  package enum Event: Hashable, Sendable {
    case letterPosted, sentElectronically, delivered, handedOver
    case registeredLetterPosted
    /// The message that an act can be fetched from the portal.
    case portalMessageSent
    case fetchedFromPortal
    /// The notice of a public service was displayed.
    case noticeDisplayed
    case applicationReceived
    /// The notification of a letter that sets a period.
    case notified
    /// The end of a period that is extended.
    case periodEnded
    /// The first day of a period, as the letter names it.
    case periodBegins
    /// The end of a period, as the letter names it.
    case endNamed
    /// A request for consent left the office.
    case requestSent
    /// A request for consent reached the other office.
    case requestReceived
    case birth
    case leftGermany
    /// The office came to know the facts that allow a withdrawal.
    case groundsKnown
    /// The last day of a title.
    case titleEnds
    /// Anything else that a span of time begins with.
    case occurred
  }

  /// Why a named day stays where it is.
  package enum NamedDay: Hashable, Sendable {
    /// The letter names the day and refers to § 31 (3) VwVfG.
    case inLetter
    /// An appointment.
    case appointment
  }
}
