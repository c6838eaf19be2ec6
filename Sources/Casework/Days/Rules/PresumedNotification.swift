/// R6: a letter by post in Germany counts as received on the fourth day after it was posted.
///
/// Up to a posting on 31 December 2024 it was the third day. The same holds for an act sent electronically,
/// counted from the day of sending. The presumed day stays where it is, on a Saturday, a Sunday or a
/// holiday too. Earlier receipt does not help the office; later or no receipt it has to disprove,
/// and a later day that is proved counts.
/// Source: § 41 (2) VwVfG NRW; case-law of the OVG NRW on the former three days for the day that stays, not
/// confirmed for the four days.
enum PresumedNotification {
  /// Goes on from the day of posting or sending to the presumed day.
  static func apply(
    source: LegalSource = LegalSource("§ 41 Abs. 2 VwVfG NRW"),
    to count: inout DayCount
  ) {
    let version = presume(source, &count)
    let isNew = version > 1
    if let reason = PublicHolidays.reasonForRest(on: count.date) {
      count.step(
        .staysOnNonWorkingDay(reason),
        .presumedNotification,
        LegalSource(
          "\(source.citation), Rechtsprechung des OVG NRW zur Drei-Tage-Fiktion",
          isVerified: !isNew && source.isVerified
        ),
        to: count.date,
        version: version,
        dispute: isNew ? .presumedDayOfRest : nil
      )
    }
  }

  /// Goes on from the day of posting to the day of receipt where that is later than the presumed one, else to the
  /// presumed one.
  static func apply(receivedOn day: CivilDate, to count: inout DayCount) {
    var late = count
    let version = presume(LegalSource("§ 41 Abs. 2 VwVfG NRW"), &late)
    guard day > late.date else { return apply(to: &count) }
    late.step(
      .receivedLater,
      .presumedNotification,
      LegalSource("§ 41 Abs. 2 S. 3 VwVfG NRW"),
      to: day,
      version: version
    )
    count = late
  }

  /// Counts the days by the day of posting, and gives the wording of the rule.
  private static func presume(_ source: LegalSource, _ count: inout DayCount) -> Int {
    let (days, version) = count.date.year >= 2025 ? (4, 2) : (3, 1)
    count.step(
      .presumedNotification(days: days),
      .presumedNotification,
      source,
      to: count.date.adding(days: days),
      version: version
    )
    return version
  }
}
