package import Casework
package import TerminalCanvas

/// Reads a day as people type it: `14.12.2026`, `14 Dec 2026`, `1412`, `14.12.`, `heute`, `+3w`, `-10t`,
/// `in 2 Wochen`, `mo`, `ultimo`.
package enum DateEntry {
  /// The day that a text means, or nil when it means none.
  package static func read(
    _ text: String,
    today: CivilDate,
    looking direction: DateField.Direction = .ahead
  ) -> CivilDate? {
    let text = text.lowercased().filter { !$0.isWhitespace }
    if let day = try? CivilDate(parsing: text) { return day }
    if let named = named(text, today: today) { return named }
    if text.hasPrefix("+") { return span(text.dropFirst(), from: today) }
    if text.hasPrefix("in"), text.dropFirst(2).first?.isNumber == true {
      return span(text.dropFirst(2), from: today)
    }
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

  /// What F4 puts into a field, the likeliest first.
  package static func presets(looking direction: DateField.Direction, _ language: Language) -> [String] {
    switch (direction, language) {
    case (.ahead, .german): ["+1w", "+2w", "+3w", "+1m", "+3m", "ultimo", "morgen"]
    case (.ahead, .english): ["+1w", "+2w", "+3w", "+1m", "+3m", "eom", "tomorrow"]
    case (.back, .german): ["heute", "gestern"]
    case (.back, .english): ["today", "yesterday"]
    }
  }

  private static func named(_ text: String, today: CivilDate) -> CivilDate? {
    switch text {
    case "heute", "today": today
    case "morgen", "tomorrow": today.adding(days: 1)
    case "übermorgen", "uebermorgen": today.adding(days: 2)
    case "gestern", "yesterday": today.adding(days: -1)
    case "vorgestern": today.adding(days: -2)
    case "ultimo", "monatsende", "eom": lastOfMonth(today)
    default: nil
    }
  }

  private static func lastOfMonth(_ day: CivilDate) -> CivilDate {
    day.adding(days: CivilDate.length(ofMonth: day.month, year: day.year) - day.day)
  }

  private static func span(_ text: Substring, from today: CivilDate, back: Bool = false) -> CivilDate? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), (0...5000).contains(count) else { return nil }
    let step = back ? -count : count
    switch text[digits.endIndex...] {
    case "", "t", "d", "tag", "tage", "tagen", "day", "days": return today.adding(days: step)
    case "w", "woche", "wochen", "week", "weeks": return today.adding(weeks: step)
    case "m", "monat", "monate", "monaten", "month", "months": return today.adding(months: step)
    case "j", "y", "jahr", "jahre", "jahren", "year", "years": return today.adding(years: step)
    case "at", "wd": return back ? nil : workingDays(count, after: today)
    default: return nil
    }
  }

  /// So many working days later (Arbeitstage), as the reminder catalogue counts them.
  private static func workingDays(_ count: Int, after day: CivilDate) -> CivilDate {
    Reminder.Offset.afterWorkingDays(count).date(from: day)
  }

  private static func weekday(_ text: String) -> Weekday? {
    switch text {
    case "mo", "mon", "montag", "monday": .monday
    case "di", "tu", "tue", "dienstag", "tuesday": .tuesday
    case "mi", "we", "wed", "mittwoch", "wednesday": .wednesday
    case "do", "th", "thu", "donnerstag", "thursday": .thursday
    case "fr", "fri", "freitag", "friday": .friday
    case "sa", "sat", "samstag", "sonnabend", "saturday": .saturday
    case "so", "su", "sun", "sonntag", "sunday": .sunday
    default: nil
    }
  }

  /// `14dec2026`, `14.dez`, `1märz2027`: at least three letters of a month in either language.
  private static func withMonthName(
    _ text: String,
    _ today: CivilDate,
    _ direction: DateField.Direction
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
  private static func digits(
    _ text: String,
    _ today: CivilDate,
    _ direction: DateField.Direction
  ) -> CivilDate? {
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

  /// The nearest such day on the side that is meant; today counts for both. 29 February may be years away.
  private static func complete(
    _ day: Int,
    _ month: Int,
    _ today: CivilDate,
    _ direction: DateField.Direction
  ) -> CivilDate? {
    for distance in 0...8 {
      let year = direction == .ahead ? today.year + distance : today.year - distance
      guard let date = try? CivilDate(year: year, month: month, day: day) else { continue }
      if direction == .ahead ? date >= today : date <= today { return date }
    }
    return nil
  }
}
