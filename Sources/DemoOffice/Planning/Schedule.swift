import Casework

/// On which days a story happens: it ends today minus its idle time, so its application lies before by its length.
struct Schedule {
  let receivedOn: CivilDate
  /// The day of each step; shorter than the steps where the history is too short for all of them.
  let days: [CivilDate]

  /// The days on which an application may have come in, and the last day on which the office did something.
  struct Bounds {
    let first: CivilDate
    let last: CivilDate
    let lastActs: CivilDate
  }

  init(_ steps: [Step], idle: Int, weekdayOnly: Bool, bounds: Bounds, calendar: WorkingDays) {
    var extras = steps.map(\.extra)
    let least = steps.reduce(0) { $0 + $1.atLeast }
    let room = max(bounds.lastActs - bounds.first - least - 7, 0)
    let wanted = extras.reduce(0, +)
    if wanted > room { extras = extras.map { $0 * room / max(wanted, 1) } }
    let end = steps.isEmpty ? bounds.last : bounds.lastActs
    var received = end.adding(days: -idle - least - extras.reduce(0, +))
    received = min(max(received, bounds.first), bounds.last)
    if weekdayOnly, calendar.onOrAfter(received) != received { received = calendar.before(received) }
    var days = Self.days(steps, extras, after: received, calendar)
    // Weekends and holidays make a story longer than the sum of its steps: then it began earlier.
    for _ in 0..<6 {
      guard let last = days.last, last > end, received > bounds.first else { break }
      received = max(received.adding(days: end - last), bounds.first)
      if weekdayOnly, calendar.onOrAfter(received) != received {
        received = max(calendar.before(received), bounds.first)
      }
      days = Self.days(steps, extras, after: received, calendar)
    }
    if let last = days.last, last > end {
      days = Self.days(steps, steps.map { _ in 0 }, after: received, calendar)
    }
    receivedOn = received
    self.days = Array(days.prefix { $0 <= end })
  }

  private static func days(
    _ steps: [Step],
    _ extras: [Int],
    after received: CivilDate,
    _ calendar: WorkingDays
  ) -> [CivilDate] {
    var day = calendar.onOrAfter(received.adding(days: 1))
    return zip(steps, extras).map { step, extra in
      day = calendar.onOrAfter(day.adding(days: step.atLeast + extra))
      return day
    }
  }
}
