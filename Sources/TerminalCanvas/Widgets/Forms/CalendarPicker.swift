/// A month in which a day is chosen.
///
/// It knows no calendar: when a day beyond its month is wanted it says so in `wish`, and whoever holds it answers with
/// `show`.
package struct CalendarPicker: Hashable, Sendable {
  /// A day that lies in another month.
  package enum Wish: Hashable, Sendable {
    /// The day of that number.
    case day(Int)
    /// The day so many months after the one under the cursor, or before it.
    case months(Int)
  }

  /// A day that has a key of its own.
  package struct Preset: Hashable, Sendable {
    /// How it would be typed.
    package var label: String
    /// The number of the day.
    package var day: Int

    /// A day under that label.
    package init(label: String, day: Int) {
      self.label = label
      self.day = day
    }
  }

  /// What a key did.
  package enum Outcome: Hashable, Sendable {
    case ignored
    case moved
    /// The day is to be taken.
    case taken(CalendarMonth.Day)
    /// The day under the cursor cannot be taken.
    case refused
    case closed
  }

  /// Which days can be taken.
  package let allowed: ClosedRange<Int>
  /// The number of today.
  package let today: Int
  /// Days under the keys 1 to 9.
  package let presets: [Preset]
  /// What stands there besides the days.
  package let words: CalendarWords
  /// The month that is shown.
  package private(set) var month: CalendarMonth
  /// The number of the day under the cursor.
  package private(set) var cursor: Int
  /// A day that is wanted and not shown; nil once `show` was called.
  package private(set) var wish: Wish?

  /// A calendar that shows a month, the cursor on one of its days.
  package init(
    _ month: CalendarMonth,
    cursor: Int,
    today: Int,
    allowed: ClosedRange<Int> = Int.min...Int.max,
    presets: [Preset] = [],
    words: CalendarWords
  ) {
    self.month = month
    self.cursor = cursor
    self.today = today
    self.allowed = allowed
    self.presets = Array(presets.prefix(9))
    self.words = words
    show(month, cursor: cursor)
  }

  /// Shows a month, the cursor on the day of that number or the nearest of the month.
  package mutating func show(_ month: CalendarMonth, cursor: Int) {
    self.month = month
    let first = month.days.first?.number ?? cursor
    let last = month.days.last?.number ?? cursor
    self.cursor = min(max(cursor, first), last)
    wish = nil
  }

  /// The day under the cursor; nil in a month without days.
  package var current: CalendarMonth.Day? { month.days.first { $0.number == cursor } }

  /// Arrows go by days and weeks, PageUp and PageDown by months, with Ctrl by years, Home and End to the ends of the
  /// month, digits to the presets, `h` and `t` to today; Enter takes, Esc leaves.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> Outcome {
    let pages = modifiers.isEmpty ? 1 : 12
    switch key {
    case .escape, .function(12), .function(4): return .closed
    case .enter: return take()
    case .left: go(to: cursor - 1)
    case .right: go(to: cursor + 1)
    case .up: go(to: cursor - 7)
    case .down: go(to: cursor + 7)
    case .pageUp: wish = .months(-pages)
    case .pageDown: wish = .months(pages)
    case .home: go(to: month.days.first?.number ?? cursor)
    case .end: go(to: month.days.last?.number ?? cursor)
    case .character(let character) where modifiers.isSubset(of: .shift):
      if "hHtT".contains(character) {
        go(to: today)
      } else if let place = character.wholeNumberValue, presets.indices.contains(place - 1) {
        go(to: presets[place - 1].day)
      } else {
        return .ignored
      }
    case .character, .tab, .backspace, .delete, .insert, .function: return .ignored
    }
    return .moved
  }

  private mutating func go(to day: Int) {
    if month.days.contains(where: { $0.number == day }) {
      cursor = day
    } else {
      wish = .day(day)
    }
  }

  private func take() -> Outcome {
    guard let current else { return .closed }
    return allowed.contains(current.number) ? .taken(current) : .refused
  }
}
