/// R1: the day of the event does not count.
///
/// A period that begins with an event, such as a notification, runs from the start of the next day.
/// Source: § 187 (1) BGB; for periods of the office § 31 (1) VwVfG NRW, before the court § 57 (2) VwGO with
/// § 222 (1) ZPO.
enum EventDayDoesNotCount {
  static func apply(to count: inout DayCount) {
    count.step(
      .startsNextDay,
      .eventDayDoesNotCount,
      LegalSource("§ 187 Abs. 1 BGB"),
      to: count.date.adding(days: 1)
    )
  }
}
