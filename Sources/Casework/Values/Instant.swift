/// A moment, in milliseconds since 1970-01-01T00:00:00Z without leap seconds.
///
/// Moments from 1900-01-01T00:00Z to the end of 2199 in Düsseldorf; arithmetic stops at these bounds, so
/// every moment has a day.
package struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since the epoch, in UTC.
  package let milliseconds: Int64

  /// The earliest moment, 1900-01-01T00:00:00.000Z.
  package static let first = Instant(milliseconds: Int64(CivilDate.first.daysSinceEpoch) * millisecondsPerDay)
  /// The latest moment, one millisecond before midnight in Düsseldorf on 31 December 2199.
  package static let last = Instant(
    milliseconds: (Int64(CivilDate.last.daysSinceEpoch) + 1) * millisecondsPerDay - 3_600_001
  )

  /// The moment that many milliseconds after the epoch; beyond the bounds, the bound.
  package init(millisecondsSinceEpoch: Int64) {
    milliseconds = min(max(millisecondsSinceEpoch, Self.first.milliseconds), Self.last.milliseconds)
  }

  private init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The part of a text that kept it from being a moment.
  package enum Malformed: Error, Hashable {
    /// Not of the form `2026-11-22T08:05:09.120+01:00`; seconds and offset are required.
    case shape
    /// The day part is not a day of the calendar.
    case date(CivilDate.Malformed)
    case hour
    case minute
    case second
    /// More than fourteen hours from UTC.
    case offset
    /// Earlier or later than a moment can be.
    case outOfRange
  }

  /// Earlier moments come first.
  package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

  /// The milliseconds from `right` to `left`.
  package static func - (left: Instant, right: Instant) -> Int64 { left.milliseconds - right.milliseconds }

  /// The moment that many milliseconds later, or earlier for a negative number.
  package func adding(milliseconds: Int64) -> Instant {
    let (sum, overflow) = self.milliseconds.addingReportingOverflow(milliseconds)
    guard !overflow else { return milliseconds < 0 ? .first : .last }
    return Instant(millisecondsSinceEpoch: sum)
  }

  /// The moment that many minutes later, or earlier for a negative number.
  package func adding(minutes: Int) -> Instant {
    let (milliseconds, overflow) = Int64(minutes).multipliedReportingOverflow(by: 60_000)
    guard !overflow else { return minutes < 0 ? .first : .last }
    return adding(milliseconds: milliseconds)
  }

  static let millisecondsPerDay: Int64 = 86_400_000
}
