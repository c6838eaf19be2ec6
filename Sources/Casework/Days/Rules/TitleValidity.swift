/// R11: the validity of a title is no period for an act, so its last day is never moved.
///
/// An application on the Monday after a Sunday on which the title ended is late; whether the title counts as
/// continuing all the same, an officer decides (§ 81 (4) S. 3 AufenthG). By analogy the same holds for a time
/// abroad after which a title lapses (§ 51 (1) Nr. 7 AufenthG).
/// Neither is settled by a court known here.
enum TitleValidity {
  /// Keeps the day that the count stands on, and says so on a day of rest.
  static func apply(source: LegalSource, dispute: Dispute, to count: inout DayCount) {
    guard let reason = PublicHolidays.reasonForRest(on: count.date) else { return }
    count.step(
      .staysOnNonWorkingDay(reason),
      .titleValidity,
      LegalSource(source.citation, isVerified: false),
      to: count.date,
      dispute: dispute
    )
  }
}
