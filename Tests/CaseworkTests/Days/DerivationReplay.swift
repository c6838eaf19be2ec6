import Casework

/// Follows the steps of a derivation and nothing else: it can add, clamp, roll and look up a holiday.
///
/// It knows no deadline, no length of a period and no way of service, so what it reproduces is said by the
/// steps.
struct DerivationReplay {
  struct Mismatch: Error { let step: DerivationStep }

  private var date: CivilDate?
  private var time: TimeOfDay?
  private var missingDay: Int?

  static func result(of steps: [DerivationStep]) throws -> CivilDate? {
    var replay = DerivationReplay()
    for step in steps {
      try replay.follow(step)
      guard replay.date == step.date else { throw Mismatch(step: step) }
    }
    guard replay.missingDay == nil else { return nil }
    return replay.date
  }

  private mutating func follow(_ step: DerivationStep) throws {
    if case .event = step.kind {
      guard date == nil else { throw Mismatch(step: step) }
      date = step.date
      return
    }
    guard let date else { throw Mismatch(step: step) }
    // A month without the day must be followed by the step that says so.
    if missingDay != nil {
      guard case .clampedToMonthEnd(missingDay) = step.kind else { throw Mismatch(step: step) }
      missingDay = nil
      return
    }
    switch step.kind {
    case .event, .clampedToMonthEnd: throw Mismatch(step: step)
    case .presumedNotification(let days), .courtPost(let days): self.date = date.adding(days: days)
    case .serviceRecord, .returnSlip, .acknowledgement, .startsSameDay, .namedDay: break
    case .receivedLater:
      // A day that the file proves, and it must be later.
      guard step.date > date else { throw Mismatch(step: step) }
      self.date = step.date
    case .startsNextDay, .possibleFrom, .lateFrom, .ageReached, .dayAfterRetrieval:
      self.date = date.adding(days: 1)
    case .startsAtHour(let start):
      // The next full hour of a day is on it or begins the next one.
      guard start.minute == 0 else { throw Mismatch(step: step) }
      self.date = start == .midnight ? step.date : date
      time = start
    case .addHours(let hours, let end):
      guard let time else { throw Mismatch(step: step) }
      let moment = Instant(date, time).adding(minutes: hours * 60)
      guard moment.timeOfDay == end else { throw Mismatch(step: step) }
      self.date = moment.civilDate
    case .add(.days(let count)): self.date = date.adding(days: count - 1)
    case .add(.weeks(let count)): self.date = date.adding(days: 7 * count - 1)
    case .add(.months(let count)): addMonths(count, to: date.adding(days: -1))
    case .add(.years(let count)): addMonths(12 * count, to: date.adding(days: -1))
    case .addFromFirstDay(.days(let count)): self.date = date.adding(days: count - 1)
    case .addFromFirstDay(.weeks(let count)): self.date = date.adding(days: 7 * count - 1)
    case .addFromFirstDay(.months(let count)): endMonths(count, before: date)
    case .addFromFirstDay(.years(let count)): endMonths(12 * count, before: date)
    case .rolled(let from, let reason):
      guard from == date, isRest(date, reason) else { throw Mismatch(step: step) }
      self.date = date.adding(days: 1)
    case .movedBack(let from, let reason):
      guard from == date, isRest(date, reason) else { throw Mismatch(step: step) }
      self.date = date.adding(days: -1)
    case .staysOnNonWorkingDay(let reason), .safeDay(let reason):
      guard isRest(date, reason) else { throw Mismatch(step: step) }
    }
  }

  /// The day before the one with the same number, in a month that has neither its last one.
  private mutating func endMonths(_ count: Int, before first: CivilDate) {
    guard first.day > 1 else {
      date = first.adding(months: count).adding(days: -1)
      return
    }
    addMonths(count, to: first.adding(days: -1))
  }

  private mutating func addMonths(_ count: Int, to start: CivilDate) {
    let month = start.year * 12 + start.month - 1 + count
    // Counted down from the wanted day to the first that the month has.
    for day in (1...start.day).reversed() {
      if let end = try? CivilDate(year: month / 12, month: month % 12 + 1, day: day) {
        date = end
        missingDay = day == start.day ? nil : start.day
        return
      }
    }
  }

  private func isRest(_ date: CivilDate, _ reason: NonWorkingReason) -> Bool {
    switch reason {
    case .saturday: date.weekday == .saturday
    case .sunday: date.weekday == .sunday
    case .holiday(let holiday): PublicHolidays.holiday(on: date) == holiday
    }
  }
}
