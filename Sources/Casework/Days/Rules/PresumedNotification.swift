/// R6: a letter by post in Germany counts as received on the fourth day after it was posted.
///
/// Up to a posting on 31 December 2024 it was the third day. The same holds for an act sent electronically,
/// counted from the day of sending. The presumed day stays where it is, on a Saturday, a Sunday or a
/// holiday too. Earlier receipt does not help the office; later or no receipt it has to disprove.
/// Source: § 41 (2) VwVfG NRW; case-law of the OVG NRW on the former three days for the day that stays, not
/// confirmed for the four days.
enum PresumedNotification {
  static func apply(
    source: LegalSource = LegalSource("§ 41 Abs. 2 VwVfG NRW"),
    to count: inout DayCount
  ) {
    let isNew = count.date.year >= 2025
    let (days, version) = isNew ? (4, 2) : (3, 1)
    count.step(
      .presumedNotification(days: days),
      .presumedNotification,
      source,
      to: count.date.adding(days: days),
      version: version
    )
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
}
