/// A period that is set in hours.
///
/// It runs through Saturdays, Sundays and holidays (§ 31 (6) VwVfG NRW). Rules R1 and R4.
package struct HourPeriod: Hashable, Sendable {
  /// The day on which the period ends.
  package let lastDay: CivilDate
  /// The time at which it ends on that day.
  package let endsAt: TimeOfDay
  /// How both follow.
  package let derivation: Derivation

  /// The period as a date to show.
  package var deadline: Deadline { Deadline(lastDay: lastDay, derivation: derivation) }

  /// Computes the end from the moment of notification; `hours` is 1 or more.
  package static func compute(from notifiedOn: CivilDate, at time: TimeOfDay, hours: Int) -> HourPeriod {
    var count = DayCount(.notified, on: notifiedOn)
    let endsAt = NamedEndDay.apply(hours: hours, from: time, to: &count)
    return HourPeriod(lastDay: count.date, endsAt: endsAt, derivation: Derivation(count))
  }
}
