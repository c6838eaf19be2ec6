/// The day from which an applicant can sue the office for not having decided.
///
/// Three months from the application (§ 75 S. 2 VwGO). Rules R1, R2 and R12. Alarms stand at day 60, 80
/// and 90 after receipt, the last never after the period; they are the office's own rule.
package struct InactivityDate: Hashable, Sendable {
  /// The day on which the application was received.
  package let receivedOn: CivilDate
  /// The last of the three months.
  package let lastDayOfPeriod: CivilDate
  /// The first day on which the action is admissible.
  package let actionPossibleFrom: CivilDate
  /// The days on which the office is warned, in their order.
  package let alarms: [CivilDate]
  /// How the date follows.
  package let derivation: Derivation

  /// The period as a date to show.
  package var deadline: Deadline {
    Deadline(
      lastDay: lastDayOfPeriod,
      actionFrom: actionPossibleFrom,
      alarms: alarms,
      derivation: derivation
    )
  }

  /// Computes the dates from the day on which the application was received.
  package static func compute(receivedOn: CivilDate) -> InactivityDate {
    var count = DayCount(.applicationReceived, on: receivedOn)
    EventDayDoesNotCount.apply(to: &count)
    EndOfPeriod.apply(.months(3), source: source, to: &count)
    let lastDay = count.date
    WaitingPeriod.apply(source: source, to: &count)
    return InactivityDate(
      receivedOn: receivedOn,
      lastDayOfPeriod: lastDay,
      actionPossibleFrom: count.date,
      alarms: [60, 80, 90].map { min(receivedOn.adding(days: $0), lastDay) },
      derivation: Derivation(count)
    )
  }

  private static let source = LegalSource("§ 75 S. 2 VwGO, § 188 Abs. 2 BGB")
}
