/// R3: a period that would end on a Saturday, a Sunday or a public holiday ends on the next working day.
///
/// It holds for acts within a period, before the office (§ 31 (3) VwVfG NRW) and before the court (§ 57 (2)
/// VwGO with § 222 (2) ZPO); not for the validity of a title and not for the day of a presumed
/// notification.
enum NextWorkingDay {
  /// Before whom the act has to be done.
  enum Forum {
    case office, court

    var source: LegalSource {
      switch self {
      case .office: LegalSource("§ 31 Abs. 3 VwVfG NRW")
      case .court: LegalSource("§ 57 Abs. 2 VwGO, § 222 Abs. 2 ZPO")
      }
    }
  }

  /// Goes on day by day, one step for each day of rest.
  static func apply(before forum: Forum, to count: inout DayCount) {
    // The last day of the calendar is a working day, so this ends.
    while let reason = PublicHolidays.reasonForRest(on: count.date) {
      count.step(
        .rolled(from: count.date, because: reason),
        .nextWorkingDay,
        forum.source,
        to: count.date.adding(days: 1)
      )
    }
  }
}
