import Casework
import Testing

@Suite("The pattern of a reference")
struct ReferencePatternTests {
  private let pattern: ReferencePattern

  init() throws {
    pattern = try #require(ReferencePattern("54/33-B-{serial:6}/{year:2}"))
  }

  @Test("pads the serial number and shortens the year")
  func format() throws {
    #expect(pattern.format(serial: 4711, year: 2026) == "54/33-B-004711/26")
    #expect(pattern.format(serial: 1, year: 2009) == "54/33-B-000001/09")
    #expect(pattern.format(serial: 1_234_567, year: 2026) == "54/33-B-1234567/26")
    let long = try #require(ReferencePattern("AZ-{serial:4}-{year:4}"))
    #expect(long.format(serial: 7, year: 2026) == "AZ-0007-2026")
  }

  @Test(
    "reads what people type",
    arguments: [
      "54/33-B-004711/26", "B-004711/26", "4711/26", "004711/26", "b-4711/26", "33-B-4711/26",
      "54/33-b-4711/2026",
      "  4711/26 ", "-4711/26", "33/4711/26", "54 33 B 4711 26", "b 4711 26", "54-33-b-004711-2026",
      "54.33.4711.26",
      "33 / 4711 / 26", "54/4711/26",
    ]
  )
  func parse(text: String) {
    #expect(pattern.parse(text) == ReferencePattern.Number(serial: 4711, year: 2026))
  }

  @Test(
    "refuses what cannot be a reference of this office",
    arguments: [
      "", "4711", "/26", "4711/", "4711/6", "4711/126", "54/33-A-004711/26", "X-4711/26", "47a11/26", "0/26",
      "4711/2a",
      "99999999999999999999/26", "٤٧١١/26", "4711/26/", "--4711/26",
      "4711 26", "4711-26", "33//4711/26", "A/4711/26", "17.05.1994", "B 33 4711 26", "33/4711/1994",
      "33/0/26",
      "33 4711",
    ]
  )
  func refuse(text: String) {
    #expect(pattern.parse(text) == nil)
  }

  @Test("comes back from its own form for every serial number of a year's start and end")
  func roundTrip() {
    for serial in [1, 9, 10, 999, 123_456, 999_999] {
      for year in 2000...2099 {
        let number = ReferencePattern.Number(serial: serial, year: year)
        #expect(pattern.parse(pattern.format(serial: serial, year: year)) == number)
      }
    }
  }

  @Test(
    "is only a prefix, a serial number, a separator and a year",
    arguments: [
      "", "54/33", "{serial:6}", "{year:2}/{serial:6}", "{serial:6}{year:2}", "{serial:0}/{year:2}",
      "{serial:6}/{year:3}", "{serial:6}/{year:2}x", "{serial:x}/{year:2}", "{serial:10}/{year:2}",
    ]
  )
  func badPatterns(text: String) {
    #expect(ReferencePattern(text) == nil)
  }
}
