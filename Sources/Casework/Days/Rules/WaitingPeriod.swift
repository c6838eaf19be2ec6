/// R12: a period that runs against the office is not moved to a working day.
///
/// After its last day the applicant may act, or consent is deemed given; whether R3 would move that day is
/// open, so the unmoved day is the safe one for the office. Where another authority has to answer, the period may
/// go on to the next working day (R3), and the office keeps both days. Practice, not settled law.
enum WaitingPeriod {
  /// Ends the period on the day that the count stands on; what it barred is possible on the day after.
  static func apply(source: LegalSource, to count: inout DayCount) {
    let lastDay = count.date
    if let reason = PublicHolidays.reasonForRest(on: lastDay) {
      count.step(
        .staysOnNonWorkingDay(reason),
        .waitingPeriod,
        LegalSource(source.citation, isVerified: false),
        to: lastDay,
        dispute: .waitingPeriodEnd
      )
    }
    count.step(.possibleFrom, .waitingPeriod, source, to: lastDay.adding(days: 1))
  }

  /// Keeps the unmoved day as the safe one, then moves the end by R3, and gives both.
  static func apply(
    safeThenRolled source: LegalSource,
    to count: inout DayCount
  ) -> (safeDay: CivilDate, lastDay: CivilDate) {
    let safeDay = count.date
    if let reason = PublicHolidays.reasonForRest(on: safeDay) {
      count.step(
        .safeDay(reason),
        .waitingPeriod,
        LegalSource(source.citation, isVerified: false),
        to: safeDay,
        dispute: .waitingPeriodEnd
      )
      NextWorkingDay.apply(before: .office, to: &count)
    }
    let lastDay = count.date
    count.step(.possibleFrom, .waitingPeriod, source, to: lastDay.adding(days: 1))
    return (safeDay, lastDay)
  }

  /// Goes back from a day of rest to the working day before it, on which a careful office acts.
  static func apply(safeBackFrom source: LegalSource, dispute: Dispute, to count: inout DayCount) {
    // The first day of the calendar, 1 January 1900, is a holiday; earlier there is none to go back to.
    while let reason = PublicHolidays.reasonForRest(on: count.date), count.date > .first {
      count.step(
        .movedBack(from: count.date, because: reason),
        .waitingPeriod,
        LegalSource(source.citation, isVerified: false),
        to: count.date.adding(days: -1),
        dispute: dispute
      )
    }
  }
}
