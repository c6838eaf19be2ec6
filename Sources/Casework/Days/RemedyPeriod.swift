/// The time within which an action against a decision can be brought before the Verwaltungsgericht.
///
/// One month from notification (§ 74 VwGO); North Rhine-Westphalia has no objection stage for most acts
/// (§ 110 JustG NRW). One year if the notice on appeal is missing or wrong (§ 58 (2) VwGO). Rules R1, R2,
/// R3, R6, R7 and R8.
package struct RemedyPeriod: Hashable, Sendable {
  /// The day on which the decision was notified.
  package let notifiedOn: CivilDate
  /// The last day on which the action is in time.
  package let lastDay: CivilDate
  /// How both follow.
  package let derivation: Derivation

  /// The period as a date to show.
  package var deadline: Deadline { Deadline(lastDay: lastDay, derivation: derivation) }

  /// Computes the period from the way the decision was served.
  ///
  /// `noticeIsCorrect` is false for a notice that is missing, incomplete or wrong.
  package static func compute(service: Service, noticeIsCorrect: Bool) -> RemedyPeriod {
    let notification = service.notification
    var count = DayCount(continuing: notification)
    EventDayDoesNotCount.apply(to: &count)
    if noticeIsCorrect {
      EndOfPeriod.apply(.months(1), source: LegalSource("§ 74 Abs. 1 VwGO, § 188 Abs. 2 BGB"), to: &count)
    } else {
      EndOfPeriod.apply(.years(1), source: LegalSource("§ 58 Abs. 2 VwGO, § 188 Abs. 2 BGB"), to: &count)
    }
    NextWorkingDay.apply(before: .court, to: &count)
    let derivation = Derivation(count)
    return RemedyPeriod(
      notifiedOn: notification.result,
      lastDay: derivation.result,
      derivation: derivation
    )
  }
}
