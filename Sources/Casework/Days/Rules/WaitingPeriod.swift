/// R12: a period that runs against the office is not moved to a working day.
///
/// After its last day the applicant may act, or consent is deemed given; whether R3 would move that day is
/// open, so the unmoved day is the safe one for the office. Practice, not settled law.
enum WaitingPeriod {
  /// Ends the period on the day that the count stands on; what it barred is possible on the day after.
  static func apply(source: LegalSource, to count: inout DayCount) {
    let lastDay = count.date
    if let reason = PublicHolidays.reasonForRest(on: lastDay) {
      let unsettled = LegalSource(source.citation, isVerified: false)
      count.step(.staysOnNonWorkingDay(reason), .waitingPeriod, unsettled, to: lastDay)
    }
    count.step(.possibleFrom, .waitingPeriod, source, to: lastDay.adding(days: 1))
  }
}
