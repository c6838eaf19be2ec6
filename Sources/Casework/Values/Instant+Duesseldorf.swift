extension Instant {
  /// The day in Düsseldorf on which this moment falls.
  package var civilDate: CivilDate { inDuesseldorf.date }

  /// The time on a clock in Düsseldorf, seconds dropped.
  package var timeOfDay: TimeOfDay { inDuesseldorf.time }

  /// Day and time of day in Düsseldorf.
  ///
  /// Central European Time, one hour ahead of UTC; from 1996 on, summer time (two hours ahead) from 01:00
  /// UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October (directive 2000/84/EC).
  /// Earlier summer times had other dates and are not modelled: before 1996 this is always Central European
  /// Time.
  package var inDuesseldorf: (date: CivilDate, time: TimeOfDay) {
    let local = milliseconds + (isSummerTime ? 2 : 1) * Self.millisecondsPerHour
    let sinceFirst = local - Self.first.milliseconds
    let date = CivilDate.first.adding(days: Int(sinceFirst / Self.millisecondsPerDay))
    return (date, TimeOfDay(minutes: Int(sinceFirst % Self.millisecondsPerDay) / 60_000))
  }

  /// Whether clocks in Düsseldorf show summer time at this moment.
  package var isSummerTime: Bool {
    // The year of the changes is never in doubt: they are months away from its ends.
    let sinceFirst = milliseconds - Self.first.milliseconds
    let year = CivilDate.first.adding(days: Int(sinceFirst / Self.millisecondsPerDay)).year
    guard year >= 1996 else { return false }
    return milliseconds >= Self.change(month: 3, year: year)
      && milliseconds < Self.change(month: 10, year: year)
  }

  /// The moment at which a clock in Düsseldorf shows this day and time.
  ///
  /// A time that occurs twice in October means the first, in summer time. A time that March skips means the
  /// moment that many minutes after the skip began: 02:30 is shown as 03:30.
  package init(_ date: CivilDate, _ time: TimeOfDay) {
    let wall =
      Int64(date.daysSinceEpoch) * Self.millisecondsPerDay + Int64(time.minutesSinceMidnight) * 60_000
    let asSummer = Instant(millisecondsSinceEpoch: wall - 2 * Self.millisecondsPerHour)
    let asWinter = Instant(millisecondsSinceEpoch: wall - Self.millisecondsPerHour)
    self = asSummer.isSummerTime ? asSummer : asWinter
  }

  /// The moment of a change of the clocks: 01:00 UTC on the last Sunday of a month of 31 days.
  private static func change(month: Int, year: Int) -> Int64 {
    guard let end = try? CivilDate(year: year, month: month, day: 31) else { return .max }
    let sunday = end.adding(days: -(end.weekday.rawValue % 7))
    return Int64(sunday.daysSinceEpoch) * millisecondsPerDay + millisecondsPerHour
  }

  private static let millisecondsPerHour: Int64 = 3_600_000
}
