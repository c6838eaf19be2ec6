import Casework
import Testing

@Suite("Civil date")
struct CivilDateTests {
  @Test("Every day of the range is written and read back, in order, with its weekday")
  func everyDay() throws {
    var day = CivilDate.first
    var weekday = Weekday.monday
    #expect(day.iso == "1900-01-01")
    var previous: CivilDate?
    while day < .last {
      #expect(try CivilDate(parsing: day.iso) == day)
      #expect(try CivilDate(parsing: day.german) == day)
      #expect(try CivilDate(year: day.year, month: day.month, day: day.day) == day)
      #expect(day.weekday == weekday)
      if let previous { #expect(previous < day && day - previous == 1) }
      previous = day
      weekday = Weekday(rawValue: weekday.rawValue % 7 + 1) ?? .monday
      day = day.adding(days: 1)
    }
    #expect(day.iso == "2199-12-31")
  }

  @Test(
    "Text that is not a day is refused, naming the first wrong part",
    arguments: [
      ("", CivilDate.Malformed.shape), ("2026-11-22 ", .shape), (" 2026-11-22", .shape),
      ("2026-1-22", .shape),
      ("2026/11/22", .shape), ("22.11.26", .shape), ("22.11.2026.", .shape), ("+026-11-22", .shape),
      ("２０２６-11-22", .shape), ("1899-12-31", .year), ("2200-01-01", .year), ("2026-13-01", .month),
      ("2026-00-10", .month), ("2026-02-30", .day), ("2100-02-29", .day), ("2026-04-31", .day),
      ("31.02.2026", .day),
      ("2026-11-00", .day),
    ]
  )
  func malformed(text: String, part: CivilDate.Malformed) {
    #expect(throws: part) { try CivilDate(parsing: text) }
  }

  @Test("German days may be typed without leading zeros")
  func typed() throws {
    #expect(try CivilDate(parsing: "1.5.2026").iso == "2026-05-01")
  }

  @Test("Days are shown as Germans write them")
  func german() throws {
    let day = try CivilDate(year: 2026, month: 11, day: 2)
    #expect(day.german == "02.11.2026")
    #expect(day.germanShort == "02.11.")
    #expect(day.weekday == .monday)
  }

  @Test(
    "Months and years end on the last day of a shorter month",
    arguments: [
      ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2025-11-30", 3, "2026-02-28"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2024-02-29", 12, "2025-02-28"),
      ("2026-12-31", 1, "2027-01-31"), ("2026-05-14", 0, "2026-05-14"),
    ]
  )
  func months(from: String, months: Int, to: String) throws {
    let start = try CivilDate(parsing: from)
    #expect(start.adding(months: months).iso == to)
    if months == 12 { #expect(start.adding(years: 1).iso == to) }
  }

  @Test("Arithmetic stops at the ends of the range", arguments: [Int.max, Int.min, 200_000, -200_000])
  func bounds(count: Int) throws {
    let day = try CivilDate(parsing: "2026-11-22")
    let end = count > 0 ? CivilDate.last : .first
    #expect(day.adding(days: count) == end)
    #expect(day.adding(weeks: count) == end)
    #expect(day.adding(months: count) == end)
    #expect(day.adding(years: count) == end)
  }

  @Test("A count of days outside the range is no day")
  func counted() {
    #expect(CivilDate(daysSinceEpoch: 0)?.iso == "1970-01-01")
    #expect(CivilDate(daysSinceEpoch: .max) == nil)
    #expect(CivilDate(daysSinceEpoch: .min) == nil)
  }
}
