package import Casework

/// Reads a day as people type it: `14.12.2026`, `14 Dec 2026`, `1412`, `14.12.`, `heute`, `+3w`, `-10t`, `mo`, `ultimo`.
package enum DateEntry {
  /// Which day is meant when the year is left out.
  package enum Direction: Hashable, Sendable {
    /// The next one, as for a deadline.
    case ahead
    /// The last one, as for a receipt.
    case back
  }

  /// The day that a text means, or nil when it means none.
  package static func read(
    _ text: String,
    today: CivilDate,
    looking direction: Direction = .ahead
  ) -> CivilDate? {
    let text = text.lowercased().filter { !$0.isWhitespace }
    if let day = try? CivilDate(parsing: text) { return day }
    if let named = named(text, today: today) { return named }
    if text.hasPrefix("+") { return span(text.dropFirst(), from: today) }
    if text.hasPrefix("-") { return span(text.dropFirst(), from: today, back: true) }
    if let weekday = weekday(text) {
      let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
      switch direction {
      case .ahead: return today.adding(days: ahead == 0 ? 7 : ahead)
      case .back: return today.adding(days: ahead - 7)
      }
    }
    return withMonthName(text, today, direction) ?? digits(text, today, direction)
  }

  private static func named(_ text: String, today: CivilDate) -> CivilDate? {
    switch text {
    case "heute", "today": today
    case "morgen", "tomorrow": today.adding(days: 1)
    case "gestern", "yesterday": today.adding(days: -1)
    case "ultimo": lastOfMonth(today)
    default: nil
    }
  }

  private static func lastOfMonth(_ day: CivilDate) -> CivilDate {
    day.adding(days: CivilDate.length(ofMonth: day.month, year: day.year) - day.day)
  }

  private static func span(_ text: Substring, from today: CivilDate, back: Bool = false) -> CivilDate? {
    guard let unit = text.last else { return nil }
    let isUnit = !unit.isNumber
    guard let count = Int(isUnit ? text.dropLast() : text), (0...5000).contains(count) else { return nil }
    let step = back ? -count : count
    switch isUnit ? unit : "t" {
    case "t", "d": return today.adding(days: step)
    case "w": return today.adding(weeks: step)
    case "m": return today.adding(months: step)
    case "j", "y": return today.adding(years: step)
    default: return nil
    }
  }

  private static func weekday(_ text: String) -> Weekday? {
    switch text {
    case "mo", "mon": .monday
    case "di", "tu", "tue": .tuesday
    case "mi", "we", "wed": .wednesday
    case "do", "th", "thu": .thursday
    case "fr", "fri": .friday
    case "sa", "sat": .saturday
    case "so", "su", "sun": .sunday
    default: nil
    }
  }

  /// `14dec2026`, `14.dez`, `1märz2027`: at least three letters of a month in either language.
  private static func withMonthName(
    _ text: String,
    _ today: CivilDate,
    _ direction: Direction
  ) -> CivilDate? {
    let number = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text[number.endIndex...].drop { $0 == "." }
    let name = rest.prefix { $0.isLetter }
    guard let day = Int(number), name.count >= 3, let month = month(name) else { return nil }
    let year = rest[name.endIndex...].drop { $0 == "." || $0 == "," }
    if year.isEmpty { return complete(day, month, today, direction) }
    guard year.utf8.count == 4, let year = Int(year) else { return nil }
    return try? CivilDate(year: year, month: month, day: day)
  }

  private static func month(_ name: Substring) -> Int? {
    let index = monthNames.firstIndex { names in names.contains { $0.hasPrefix(name) } }
    return index.map { $0 + 1 }
  }

  private static let monthNames = [
    ["januar", "january"], ["februar", "february"], ["märz", "maerz", "march"], ["april"], ["mai", "may"],
    ["juni", "june"], ["juli", "july"], ["august"], ["september"], ["oktober", "october"], ["november"],
    ["dezember", "december"],
  ]

  /// `1412`, `14122026`, `14.12.`
  private static func digits(_ text: String, _ today: CivilDate, _ direction: Direction) -> CivilDate? {
    let parts = text.split(separator: ".").map(String.init)
    let compact = parts.count == 1 ? text : parts.map { $0.count == 1 ? "0" + $0 : $0 }.joined()
    guard compact.allSatisfy({ $0.isASCII && $0.isNumber }), compact.count == 4 || compact.count == 8 else {
      return nil
    }
    guard let day = Int(compact.prefix(2)), let month = Int(compact.dropFirst(2).prefix(2)) else {
      return nil
    }
    if compact.count == 8, let year = Int(compact.suffix(4)) {
      return try? CivilDate(year: year, month: month, day: day)
    }
    return complete(day, month, today, direction)
  }

  /// The nearest such day on the side that is meant; today counts for both.
  private static func complete(
    _ day: Int,
    _ month: Int,
    _ today: CivilDate,
    _ direction: Direction
  ) -> CivilDate? {
    guard let date = try? CivilDate(year: today.year, month: month, day: day) else { return nil }
    switch direction {
    case .ahead: return date < today ? date.adding(years: 1) : date
    case .back: return date > today ? date.adding(years: -1) : date
    }
  }
}
