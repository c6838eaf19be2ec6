package import Casework

// Dates, spans, numbers and sizes as people write them.

extension Words {
  /// A day: `22.11.2026`, `22 Nov 2026`.
  package func date(_ day: CivilDate) -> String {
    switch language {
    case .german: return day.german
    case .english:
      let (year, month, number) = day.parts
      return "\(number) \(Self.englishMonths[month - 1]) \(year)"
    }
  }

  /// A date of which parts may be unknown: `00.05.1994`, `May 1994`.
  package func date(_ day: PartialDate) -> String {
    switch language {
    case .german: return day.german
    case .english:
      switch day {
      case .unknown: return "unknown"
      case .year(let year): return "\(year.number)"
      case .month(let month): return "\(Self.englishMonths[month.number - 1]) \(month.year.number)"
      case .day(let day): return date(day)
      }
    }
  }

  /// A day with its weekday: `Sonntag, 22.11.2026`.
  package func dateWithWeekday(_ day: CivilDate) -> String { "\(name(of: day.weekday)), \(date(day))" }

  /// A moment in Düsseldorf: `22.11.2026, 10:42`.
  package func moment(_ instant: Instant) -> String {
    let (day, time) = instant.inDuesseldorf
    return "\(date(day)), \(time.text)"
  }

  /// A day of the week.
  package func name(of weekday: Weekday) -> String {
    switch weekday {
    case .monday: say("Montag", "Monday")
    case .tuesday: say("Dienstag", "Tuesday")
    case .wednesday: say("Mittwoch", "Wednesday")
    case .thursday: say("Donnerstag", "Thursday")
    case .friday: say("Freitag", "Friday")
    case .saturday: say("Samstag", "Saturday")
    case .sunday: say("Sonntag", "Sunday")
    }
  }

  /// How far a date is from today, or from the evening that is shown: `heute`, `morgen`, `in 7 Tagen`, `seit 3 Tagen`.
  package func distance(of day: CivilDate, from today: CivilDate) -> String {
    let days = day - today
    switch days {
    case 0 where isOfAnEvening: return say("an diesem Tag", "on this day")
    case 1 where isOfAnEvening: return say("am Tag darauf", "on the day after")
    case -1 where isOfAnEvening: return say("seit dem Vortag", "since the day before")
    case 0: return say("heute", "today")
    case 1: return say("morgen", "tomorrow")
    case -1: return say("seit gestern", "since yesterday")
    case 2...: return say("in \(number(days)) Tagen", "in \(number(days)) days")
    default: return say("seit \(number(-days)) Tagen", "\(number(-days)) days ago")
    }
  }

  /// A number with separators: `3.812`, `3,812`.
  package func number(_ value: Int) -> String {
    let separator = UInt8(ascii: language == .german ? "." : ",")
    let digits = Array(String(value.magnitude).utf8)
    var bytes: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { bytes.append(separator) }
      bytes.append(digit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A number with its noun: `1 Vorgang`, `3.812 Vorgänge`.
  package func count(_ value: Int, _ one: String, _ many: String) -> String {
    "\(number(value)) \(value == 1 ? one : many)"
  }

  /// The size of a file, to one decimal from a kilobyte on: `812 Byte`, `1,4 MB`.
  package func size(bytes: Int) -> String {
    guard bytes >= 1_000 else { return count(bytes, say("Byte", "byte"), say("Byte", "bytes")) }
    var unit = 1_000
    var names = ["kB", "MB", "GB", "TB"][...]
    // The next unit as soon as rounding would give 1.000,0 of this one.
    while names.count > 1, tenths(of: bytes, in: unit) >= 10_000 {
      unit *= 1_000
      names = names.dropFirst()
    }
    let tenths = tenths(of: bytes, in: unit)
    return "\(number(tenths / 10))\(say(",", "."))\(tenths % 10) \(names.first ?? "")"
  }

  /// Tenths of a unit, rounded to the nearest.
  private func tenths(of bytes: Int, in unit: Int) -> Int {
    bytes / unit * 10 + (bytes % unit * 10 + unit / 2) / unit
  }

  /// Items in a row: `a, b und c`.
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" und ", " and ") + last
  }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
