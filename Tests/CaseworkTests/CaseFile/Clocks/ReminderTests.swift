import Casework
import Testing

@Suite("Reminder catalogue")
struct ReminderTests {
  @Test("It has every line from W1 to W38 in order, each with all its words and a source")
  func complete() {
    #expect(Reminder.catalogue.map(\.code) == Reminder.Code.allCases)
    for reminder in Reminder.catalogue {
      #expect(Reminder.of(reminder.code) == reminder)
      for text in [reminder.trigger, reminder.base, reminder.action] {
        #expect(!text.german.isEmpty && !text.english.isEmpty && text.german != text.english)
      }
      #expect(!reminder.source.citation.isEmpty)
    }
  }

  @Test(
    "The due days follow from the base",
    arguments: [
      (Reminder.Code.w1, "2026-11-22", ["2026-09-27", "2026-10-11"]), (.w2, "2026-08-31", ["2026-02-28"]),
      (.w4, "2026-11-22", ["2026-11-22", "2026-11-25"]), (.w9, "2025-04-17", ["2025-04-24"]),
      (.w14, "2025-05-14", ["2025-07-13", "2025-08-02", "2025-08-12"]),
      (.w23, "2026-01-15", ["2027-04-15"]),
      (.w25, "2009-09-12", ["2025-06-12", "2027-06-12", "2032-06-12", "2036-06-12"]),
      (.w31, "2026-01-31", ["2027-11-30"]), (.w33, "2026-01-01", ["2027-03-04"]),
      (.w34, "2026-01-01", ["2027-07-23"]), (.w36, "2026-10-31", ["2027-01-31", "2027-02-15", "2027-02-28"]),
      (.w37, "2026-01-01", []),
    ]
  )
  func dates(code: Reminder.Code, base: String, due: [String]) throws {
    #expect(Reminder.of(code).dates(from: try day(base)).map(\.iso) == due)
  }

  @Test("What comes again does so monthly, as often as asked")
  func monthly() throws {
    let dates = Reminder.of(.w7).dates(from: try day("2026-01-03"), upTo: 2)
    #expect(dates.map(\.iso) == ["2026-01-31", "2026-02-28", "2026-03-31"])
    #expect(Reminder.of(.w8).dates(from: try day("2026-01-03"), upTo: 2).count == 1)
  }

  @Test("The due days of a line stand in order, for every day of a century")
  func ordered() throws {
    var wrong: Set<Reminder.Code> = []
    for date in try everyDay() {
      for reminder in Reminder.catalogue {
        let dates = reminder.dates(from: date)
        if dates != dates.sorted() { wrong.insert(reminder.code) }
      }
    }
    #expect(wrong.isEmpty)
  }
}
