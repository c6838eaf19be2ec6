/// R8: formal service is notified on the day that its record names.
///
/// The record of the postal operator (Postzustellungsurkunde) names the day. For a registered letter it is the
/// day on the return slip; without a slip the letter counts by R6. On an acknowledgement of receipt it is the
/// day that the lawyer wrote. A public service counts when two weeks have passed since the notice was
/// displayed.
/// Source: §§ 3, 4, 5 and 10 LZG NRW with §§ 177 to 182 ZPO. Whether the end of the two weeks moves from a day of
/// rest is not settled, so it stays.
enum ServiceRecord {
  /// Keeps the day of a record.
  static func apply(
    _ kind: DerivationStep.Kind = .serviceRecord,
    source: LegalSource = LegalSource("§ 3 LZG NRW, § 182 ZPO"),
    to count: inout DayCount
  ) {
    count.step(kind, .serviceRecord, source, to: count.date)
  }

  /// Counts a registered letter without a return slip from the day of posting.
  static func apply(registeredTo count: inout DayCount) {
    // That the four days stand in the service act of the Land too is not confirmed.
    PresumedNotification.apply(source: LegalSource("§ 4 Abs. 2 LZG NRW", isVerified: false), to: &count)
  }

  /// Goes on from the day on which a notice was displayed to the end of the two weeks.
  static func apply(publicTo count: inout DayCount) {
    EventDayDoesNotCount.apply(to: &count)
    EndOfPeriod.apply(.weeks(2), source: publicService, to: &count)
    if let reason = PublicHolidays.reasonForRest(on: count.date) {
      count.step(
        .staysOnNonWorkingDay(reason),
        .serviceRecord,
        LegalSource(publicService.citation, isVerified: false),
        to: count.date,
        dispute: .publicServiceEnd
      )
    }
  }

  private static let publicService = LegalSource("§ 10 Abs. 2 LZG NRW")
}
