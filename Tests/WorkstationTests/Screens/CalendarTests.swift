import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("The calendar of a date field")
struct CalendarTests {
  @Test(
    "Weeks are those of DIN ISO 8601",
    arguments: [
      ("2026-11-23", 48), ("2026-01-01", 1), ("2025-12-29", 1), ("2025-12-28", 52), ("2027-01-01", 53),
      ("2027-01-03", 53), ("2027-01-04", 1), ("2020-12-31", 53), ("2021-01-03", 53), ("2021-01-04", 1),
      ("2024-12-30", 1), ("1900-01-01", 1), ("2199-12-24", 52),
    ]
  )
  func weeks(_ day: String, _ week: Int) throws {
    #expect(try Fixture.day(day).week == week)
  }

  @Test("The weeks of all years follow one another and have the Thursday of their year")
  func allWeeks() throws {
    var day = try Fixture.day("1999-12-27")
    let last = try Fixture.day("2101-01-01")
    while day < last {
      let (week, next) = (day.week, day.adding(days: 7).week)
      #expect(next == week + 1 || (next == 1 && (52...53).contains(week)), "\(day)")
      #expect(day.adding(days: 6).week == week, "\(day)")
      day = day.adding(days: 7)
    }
  }

  private func opened(_ language: Language = .german) throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk, language: language)
    try clerk.open("taken")
    return clerk
  }

  private func day(_ clerk: ScriptedWorkstation) -> String? {
    (clerk.workstation.screens.last as? ActScreen)?.form.values["day"]
  }

  @Test("F4 opens the month, Enter puts the day into the field, and the journal has it")
  func taking() throws {
    var clerk = try opened()
    try clerk.press("w F4")
    #expect(clerk.shows("am: November 2026"), Comment(rawValue: clerk.text))
    #expect(clerk.shows("* 1. Allerheiligen"), Comment(rawValue: clerk.text))
    #expect(clerk.shows("möglich: ab 24.11.2026"), Comment(rawValue: clerk.text))
    try clerk.press("BildAb Pos1 Ab")
    #expect(clerk.shows("Dienstag, 08.12.2026"), Comment(rawValue: clerk.text))
    try clerk.press("Enter")
    #expect(day(clerk) == "08.12.2026")
    #expect(clerk.journal.values.contains { $0.values["day"] == "08.12.2026" })
  }

  @Test("Esc closes the calendar and not the form; what was typed stays")
  func escape() throws {
    var clerk = try opened()
    try clerk.press("w")
    clerk.type("14.12.")
    try clerk.press("F4")
    #expect(clerk.shows("[14]"), Comment(rawValue: clerk.text))
    try clerk.press("Esc")
    #expect(day(clerk) == "14.12.")
    try clerk.press("Esc")
    #expect(day(clerk) == nil)
  }

  @Test("A day that the act would refuse is not taken, and the reason is told")
  func refused() throws {
    var clerk = try opened()
    try clerk.press("w F4 H Enter")
    #expect(clerk.shows("Dieser Tag geht hier nicht; möglich: ab 24.11.2026."), Comment(rawValue: clerk.text))
    #expect(day(clerk) == "")
  }

  @Test("Every preset has its digit", arguments: Language.allCases)
  func presets(_ language: Language) throws {
    var clerk = try opened(language)
    try clerk.press("w")
    let today = clerk.workstation.context.today
    let words = clerk.workstation.context.words
    for (index, text) in DateEntry.presets(looking: .ahead, language).enumerated() {
      try clerk.press("F4 \(index + 1) Enter")
      let day = try #require(DateEntry.read(text, today: today))
      #expect(self.day(clerk) == words.date(day), "\(text)")
    }
  }

  @Test("Whatever keys are pressed, the calendar shows the month of its cursor", arguments: [11, 12, 13])
  func property(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let clerk = try opened()
    let book = CalendarBook(clerk.workstation.context)
    let keys: [Key] = [
      .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .character("h"), .character("1"),
      .character("5"),
    ]
    var calendar = book.calendar(
      for: DateField(presets: ["+1w", "+2w", "+3w", "+1m", "+3m"], read: { _, _ in .blank }),
      label: ""
    )
    for _ in 0..<2000 {
      let isYear = Bool.random(using: &generator)
      _ = calendar.handle(keys.randomElement(using: &generator) ?? .up, isYear ? .control : [])
      calendar = book.turned(calendar)
      #expect(calendar.wish == nil)
      let day = DayLimit.day(calendar.cursor)
      #expect(calendar.current?.text == day.german)
      #expect(calendar.month == book.month(of: day))
    }
  }

  @Test("F4 in a field without values says so")
  func noValues() throws {
    var clerk = try opened()
    try clerk.press("w Tab F4")
    #expect(clerk.shows("Für dieses Feld gibt es keine Werteliste"), Comment(rawValue: clerk.text))
  }
}
