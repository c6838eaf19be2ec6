/// R7: an act that is fetched from a portal is notified on the day after it was fetched.
///
/// It needs the person's consent. Who does not fetch it within ten days after the message was sent has not
/// been notified; the act then has to be served in another way.
/// Source: § 41 (2a) VwVfG NRW. Whether the tenth day moves from a day of rest is not settled, so it stays.
enum PortalRetrieval {
  /// Days after the message in which the act can be fetched.
  static let daysToFetch = 10

  /// Goes on from the day of fetching to the day of notification.
  static func apply(to count: inout DayCount) {
    count.step(.dayAfterRetrieval, .portalRetrieval, source, to: count.date.adding(days: 1))
  }

  /// Goes on from the first day after the message to the last day on which the act can be fetched.
  static func apply(endTo count: inout DayCount) {
    EndOfPeriod.apply(.days(daysToFetch), source: source, to: &count)
    if let reason = PublicHolidays.reasonForRest(on: count.date) {
      count.step(
        .staysOnNonWorkingDay(reason),
        .portalRetrieval,
        LegalSource(source.citation, isVerified: false),
        to: count.date,
        dispute: .portalEnd
      )
    }
  }

  private static let source = LegalSource("§ 41 Abs. 2a VwVfG NRW")
}
