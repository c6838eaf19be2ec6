package import Casework

/// Reads a day as people type it: `14.12.2026`, `1412`, `14.12.`, `heute`, `+3w`, `+10t`, `mo`, `ultimo`.
package enum DateEntry {
  /// The day that a text means, or nil when it means none.
  package static func read(_ text: String, today: CivilDate) -> CivilDate? {
    let text = text.lowercased().filter { !$0.isWhitespace }
    if let day = try? CivilDate(parsing: text) { return day }
    switch text {
    case "heute", "today": return today
    case "morgen", "tomorrow": return today.adding(days: 1)
    case "ultimo": return lastOfMonth(today)
    default: break
    }
    if text.hasPrefix("+") { return span(text.dropFirst(), from: today) }
    if let weekday = weekday(text) {
      let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
      return today.adding(days: ahead == 0 ? 7 : ahead)
    }
    return digits(text, today: today)
  }

  /// As ``read(_:today:)`` for days that have been: `1412` is the last such day, `-3w` counts back, `gestern`.
  package static func readPast(_ text: String, today: CivilDate) -> CivilDate? {
    let text = text.lowercased().filter { !$0.isWhitespace }
    if text == "gestern" || text == "yesterday" { return today.adding(days: -1) }
    if text.hasPrefix("-") { return span(text.dropFirst(), from: today, back: true) }
    guard let day = read(text, today: today) else { return nil }
    let namesYear = text.count { $0.isNumber } > 4
    return day > today && !namesYear && text.allSatisfy { $0.isNumber || $0 == "." }
      ? day.adding(years: -1) : day
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
    case "mo": .monday
    case "di", "tu": .tuesday
    case "mi", "we": .wednesday
    case "do", "th": .thursday
    case "fr": .friday
    case "sa": .saturday
    case "so", "su": .sunday
    default: nil
    }
  }

  /// `1412`, `14122026`, `14.12.`: the year is the next in which the day has not passed.
  private static func digits(_ text: String, today: CivilDate) -> CivilDate? {
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
    guard let date = try? CivilDate(year: today.year, month: month, day: day) else { return nil }
    return date < today ? date.adding(years: 1) : date
  }
}
