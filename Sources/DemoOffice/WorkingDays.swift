import Casework

/// Which days of the story the office works, looked up instead of computed.
struct WorkingDays: Sendable {
  private let first: CivilDate
  /// For each day from `first` on, the distance to the next working day; 0 for a working day.
  private let toNext: [UInt8]

  /// The working days from `first` to `last`, Saturdays, Sundays and public holidays left out.
  init(from first: CivilDate, to last: CivilDate) {
    self.first = first
    var distances = [UInt8](repeating: 0, count: max(last - first, 0) + 1)
    for index in distances.indices.reversed() where !Self.isWorkingDay(first.adding(days: index)) {
      distances[index] = (index + 1 < distances.count ? distances[index + 1] : 0) + 1
    }
    toNext = distances
  }

  private static func isWorkingDay(_ day: CivilDate) -> Bool {
    switch day.weekday {
    case .saturday, .sunday: false
    case .monday, .tuesday, .wednesday, .thursday, .friday: PublicHolidays.holiday(on: day) == nil
    }
  }

  /// The day itself, or the next one on which the office works.
  func onOrAfter(_ day: CivilDate) -> CivilDate {
    let index = day - first
    return toNext.indices.contains(index) ? day.adding(days: Int(toNext[index])) : day
  }

  /// The last day before this one on which the office works.
  func before(_ day: CivilDate) -> CivilDate {
    var earlier = day.adding(days: -1)
    while earlier > first, onOrAfter(earlier) != earlier { earlier = earlier.adding(days: -1) }
    return earlier
  }
}
