import Casework
import Testing
import Workstation

@Suite("Dates and numbers in words")
struct FormatsTests {
  let german = Words(.german)
  let english = Words(.english)

  @Test("A day, alone and with its weekday")
  func days() throws {
    let day = try CivilDate(parsing: "2026-11-22")
    #expect(german.date(day) == "22.11.2026")
    #expect(english.date(day) == "22 Nov 2026")
    #expect(german.dateWithWeekday(day) == "Sonntag, 22.11.2026")
    #expect(english.dateWithWeekday(day) == "Sunday, 22 Nov 2026")
  }

  @Test("A moment is Düsseldorf's")
  func moments() throws {
    let moment = try Instant(parsing: "2026-07-01T22:30:00Z")
    #expect(german.moment(moment) == "02.07.2026, 00:30")
    #expect(english.moment(moment) == "2 Jul 2026, 00:30")
  }

  @Test(
    "Unknown parts of a date of birth stay unknown",
    arguments: [
      ("1994-05-17", "17.05.1994", "17 May 1994"), ("1994-05-00", "00.05.1994", "May 1994"),
      ("1994-00-00", "00.00.1994", "1994"), ("0000-00-00", "00.00.0000", "unknown"),
    ]
  )
  func partial(text: String, german: String, english: String) throws {
    let date = try PartialDate(parsing: text)
    #expect(self.german.date(date) == german)
    #expect(self.english.date(date) == english)
  }

  @Test(
    "How far a day is from today",
    arguments: [
      (0, "heute", "today"), (1, "morgen", "tomorrow"), (-1, "seit gestern", "since yesterday"),
      (2, "in 2 Tagen", "in 2 days"), (7, "in 7 Tagen", "in 7 days"), (-3, "seit 3 Tagen", "3 days ago"),
      (1_200, "in 1.200 Tagen", "in 1,200 days"),
    ]
  )
  func distance(days: Int, german: String, english: String) throws {
    let today = try CivilDate(parsing: "2026-11-22")
    let day = today.adding(days: days)
    #expect(self.german.distance(of: day, from: today) == german)
    #expect(self.english.distance(of: day, from: today) == english)
  }

  @Test(
    "Numbers have separators from a thousand on",
    arguments: [
      (0, "0", "0"), (999, "999", "999"), (3_812, "3.812", "3,812"), (-1_000_000, "-1.000.000", "-1,000,000"),
      (Int.min, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808"),
    ]
  )
  func numbers(value: Int, german: String, english: String) {
    #expect(self.german.number(value) == german)
    #expect(self.english.number(value) == english)
  }

  @Test(
    "Sizes of files",
    arguments: [
      (0, "0 Byte", "0 bytes"), (1, "1 Byte", "1 byte"), (999, "999 Byte", "999 bytes"),
      (1_000, "1,0 kB", "1.0 kB"),
      (1_449, "1,4 kB", "1.4 kB"), (999_949, "999,9 kB", "999.9 kB"), (999_950, "1,0 MB", "1.0 MB"),
      (1_400_000, "1,4 MB", "1.4 MB"), (5_000_000_000_000, "5,0 TB", "5.0 TB"),
    ]
  )
  func sizes(bytes: Int, german: String, english: String) {
    #expect(self.german.size(bytes: bytes) == german)
    #expect(self.english.size(bytes: bytes) == english)
  }

  @Test(
    "Items in a row",
    arguments: [
      ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a und b", "a and b"),
      (["a", "b", "c"], "a, b und c", "a, b and c"),
    ]
      as [([String], String, String)]
  )
  func lists(items: [String], german: String, english: String) {
    #expect(self.german.list(items) == german)
    #expect(self.english.list(items) == english)
  }
}
