/// R4: a day that the office names itself stays, on a Saturday, a Sunday or a holiday too.
///
/// A letter that names the last day of a period keeps it only if it refers to § 31 (3) VwVfG; without the
/// reference R3 holds. An appointment is kept in any case (§ 31 (5) VwVfG). A period of hours runs through
/// Saturdays, Sundays and holidays (§ 31 (6) VwVfG).
/// Source: § 31 (3) S. 2, (5) and (6) VwVfG NRW.
enum NamedEndDay {
  /// Keeps the day that the count stands on.
  static func apply(_ kind: DerivationStep.NamedDay, to count: inout DayCount) {
    let source = source(of: kind)
    count.step(.namedDay(kind), .namedEndDay, source, to: count.date)
    if let reason = PublicHolidays.reasonForRest(on: count.date) {
      count.step(.staysOnNonWorkingDay(reason), .namedEndDay, source, to: count.date)
    }
  }

  /// Counts hours from a moment on the day that the count stands on, and gives the time at which they end.
  ///
  /// An hour that has begun does not count, by analogy with § 187 (1) BGB; the law does not say so for hours.
  /// Each hour lasts sixty minutes, across a change of the clocks too.
  static func apply(hours: Int, from time: TimeOfDay, to count: inout DayCount) -> TimeOfDay {
    let event = Instant(count.date, time)
    let minutesIntoHour = time.minute
    let start = event.adding(minutes: minutesIntoHour == 0 ? 0 : 60 - minutesIntoHour)
    count.step(
      .startsAtHour(start.timeOfDay),
      .eventDayDoesNotCount,
      LegalSource("§ 187 Abs. 1 BGB (entsprechend)", isVerified: false),
      to: start.civilDate,
      dispute: .startedHour
    )
    let end = start.adding(minutes: min(hours, 1_000_000) * 60)
    count.step(
      .addHours(hours, endingAt: end.timeOfDay),
      .namedEndDay,
      LegalSource("§ 31 Abs. 6 VwVfG NRW"),
      to: end.civilDate
    )
    return end.timeOfDay
  }

  private static func source(of kind: DerivationStep.NamedDay) -> LegalSource {
    switch kind {
    case .inLetter: LegalSource("§ 31 Abs. 3 S. 2 VwVfG NRW")
    case .appointment: LegalSource("§ 31 Abs. 5 VwVfG NRW")
    }
  }
}
