import Casework
import Testing

@Suite("Partial date")
struct PartialDateTests {
  @Test(
    "Unknown parts are zero, and the register's form shows them",
    arguments: [
      ("1994-05-17", "17.05.1994"), ("1994-05-00", "00.05.1994"), ("1994-00-00", "00.00.1994"),
      ("0000-00-00", "00.00.0000"),
    ]
  )
  func reads(text: String, german: String) throws {
    let date = try PartialDate(parsing: text)
    #expect(date.text == text)
    #expect(date.german == german)
    #expect((date.knownDay == nil) == text.hasSuffix("00"))
  }

  @Test(
    "A known day needs a known month, a known month a known year",
    arguments: [
      ("1994-00-12", PartialDate.Malformed.dayWithoutMonth), ("0000-00-12", .dayWithoutMonth),
      ("0000-05-00", .monthWithoutYear), ("0000-05-12", .monthWithoutYear), ("1994-13-00", .month),
      ("1994-13-01", .month), ("1994-02-30", .day), ("1899-00-00", .year), ("1899-01-01", .year),
      ("1994", .shape),
      ("1994-05-00 ", .shape), ("17.05.1994", .shape), ("", .shape),
    ]
  )
  func malformed(text: String, part: PartialDate.Malformed) {
    #expect(throws: part) { try PartialDate(parsing: text) }
  }

  @Test("Unknown parts come first in order")
  func order() throws {
    let dates = try ["0000-00-00", "1994-00-00", "1994-05-00", "1994-05-01", "1995-00-00"].map {
      try PartialDate(parsing: $0)
    }
    #expect(dates == dates.shuffled().sorted())
  }
}
