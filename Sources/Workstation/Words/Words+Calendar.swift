import Casework
import TerminalCanvas

// What stands in a calendar.

extension Words {
  /// A month with its year: `November 2026`.
  func month(of day: CivilDate) -> String { "\(monthName(day.month)) \(day.year)" }

  /// A day in its month: `1.`, `1`.
  func dayOfMonth(_ day: CivilDate) -> String { say("\(day.day).", "\(day.day)") }

  /// The number of a week: `KW 48`.
  func week(_ number: Int) -> String { say("KW \(number)", "week \(number)") }

  /// What stands in a calendar besides the days, for the days from `first` to `last`.
  func calendar(_ label: String, allowed: (first: CivilDate?, last: CivilDate?)) -> CalendarWords {
    CalendarWords(
      label: label,
      week: say("KW", "Wk"),
      weekdays: Weekday.allCases.map { String(name(of: $0).prefix(2)) },
      legend: say(
        "> heute  * Feiertag  · Wochenende  ( ) nicht möglich  H heute",
        "> today  * holiday  · weekend  ( ) not possible  T today"
      ),
      range: range(allowed),
      keys: [
        say("Enter übernimmt", "Enter takes"), say("Esc verwirft", "Esc leaves"),
        say("Bild↑↓ Monat", "PgUp/PgDn month"), say("Strg+Bild Jahr", "with Ctrl year"),
      ]
    )
  }

  /// Which days can be taken; empty where all can.
  func range(_ allowed: (first: CivilDate?, last: CivilDate?)) -> String {
    switch (allowed.first, allowed.last) {
    case (let first?, let last?):
      say("möglich: \(date(first)) bis \(date(last))", "possible: \(date(first)) to \(date(last))")
    case (let first?, nil): say("möglich: ab \(date(first))", "possible: from \(date(first))")
    case (nil, let last?): say("möglich: bis \(date(last))", "possible: until \(date(last))")
    case (nil, nil): ""
    }
  }

  /// F4 in a field that has no values.
  var noValues: String {
    say(
      "Für dieses Feld gibt es keine Werteliste; F1 erklärt, was hineingehört.",
      "This field has no list of values; F1 explains what it takes."
    )
  }

  private func monthName(_ month: Int) -> String {
    switch month {
    case 1: say("Januar", "January")
    case 2: say("Februar", "February")
    case 3: say("März", "March")
    case 4: "April"
    case 5: say("Mai", "May")
    case 6: say("Juni", "June")
    case 7: say("Juli", "July")
    case 8: "August"
    case 9: "September"
    case 10: say("Oktober", "October")
    case 11: "November"
    default: say("Dezember", "December")
    }
  }
}
