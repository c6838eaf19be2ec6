/// An act that lies ready in the portal, and whether it was notified by being fetched.
///
/// Rule R7; source: § 41 (2a) VwVfG NRW.
package struct PortalNotice: Hashable, Sendable {
  /// The day on which the message about the act was sent.
  package let sentOn: CivilDate
  /// The last day on which the act can be fetched.
  package let end: Deadline

  /// Computes the ten days from the day of the message.
  package static func compute(sentOn: CivilDate) -> PortalNotice {
    var count = DayCount(.portalMessageSent, on: sentOn)
    EventDayDoesNotCount.apply(to: &count)
    PortalRetrieval.apply(endTo: &count)
    return PortalNotice(sentOn: sentOn, end: Deadline(count))
  }

  /// The service by which an act fetched on this day was notified; nil before the message and after the ten days, when
  /// fetching notifies nothing.
  package func service(fetchedOn day: CivilDate) -> Service? {
    day >= sentOn && day <= end.lastDay ? .portal(fetched: day) : nil
  }
}
