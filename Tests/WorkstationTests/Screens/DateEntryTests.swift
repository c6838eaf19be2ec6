import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("A day as people type it")
struct DateEntryTests {
  /// A Monday.
  private static let today = "2026-11-23"

  @Test(
    "Both languages' forms mean a day",
    arguments: [
      ("14.12.2026", "2026-12-14"), ("14 Dec 2026", "2026-12-14"), ("14. Dezember 2026", "2026-12-14"),
      ("1 March 2027", "2027-03-01"), ("1. März 2027", "2027-03-01"), ("2026-12-14", "2026-12-14"),
      ("14 dec", "2026-12-14"), ("3 Feb", "2027-02-03"), ("1412", "2026-12-14"), ("14.12.", "2026-12-14"),
      ("0302", "2027-02-03"), ("heute", "2026-11-23"), ("yesterday", "2026-11-22"), ("+3w", "2026-12-14"),
      ("ultimo", "2026-11-30"), ("mo", "2026-11-30"), ("Tue", "2026-11-24"),
      ("morgen", "2026-11-24"), ("tomorrow", "2026-11-24"), ("Übermorgen", "2026-11-25"),
      ("+10t", "2026-12-03"),
      ("+10d", "2026-12-03"), ("+10", "2026-12-03"), ("+2m", "2027-01-23"), ("+1j", "2027-11-23"),
      ("+1y", "2027-11-23"), ("mon", "2026-11-30"), ("Montag", "2026-11-30"), ("friday", "2026-11-27"),
      ("in 3 Wochen", "2026-12-14"), ("in 2 months", "2027-01-23"), ("+ 3 Wochen", "2026-12-14"),
      ("+3at", "2026-11-26"), ("+5wd", "2026-11-30"), ("eom", "2026-11-30"), ("Monatsende", "2026-11-30"),
    ]
  )
  func ahead(_ text: String, _ day: String) throws {
    #expect(DateEntry.read(text, today: try Fixture.day(Self.today)) == (try Fixture.day(day)))
  }

  @Test(
    "Where the past is meant, the year that is left out is the last one",
    arguments: [
      ("2011", "2026-11-20"), ("0302", "2026-02-03"), ("24 Nov", "2025-11-24"), ("2311", "2026-11-23"),
      ("mo", "2026-11-16"), ("so", "2026-11-22"), ("14.12.2026", "2026-12-14"),
    ]
  )
  func back(_ text: String, _ day: String) throws {
    let today = try Fixture.day(Self.today)
    #expect(DateEntry.read(text, today: today, looking: .back) == (try Fixture.day(day)))
  }

  @Test(
    "29 February is the one of the nearest leap year on the side that is meant",
    arguments: [
      ("2026-11-23", "2028-02-29", "2024-02-29"), ("2028-01-15", "2028-02-29", "2024-02-29"),
      ("2028-02-29", "2028-02-29", "2028-02-29"), ("2096-12-31", "2104-02-29", "2096-02-29"),
    ]
  )
  func leapDay(_ today: String, _ ahead: String, _ back: String) throws {
    let today = try Fixture.day(today)
    for typed in ["29.2.", "2902", "29 Feb"] {
      #expect(DateEntry.read(typed, today: today)?.iso == ahead)
      #expect(DateEntry.read(typed, today: today, looking: .back)?.iso == back)
    }
  }

  @Test(
    "What is no day stays none",
    arguments: [
      "", "30.02.2026", "31 Nov 2026", "14 De 2026", "14 Xyz", "Dec 2026", "1 May 26", "12345", "+", "+9q",
      "in", "in drei Wochen", "+w", "-3at",
    ]
  )
  func none(_ text: String) throws {
    #expect(DateEntry.read(text, today: try Fixture.day(Self.today)) == nil)
  }

  @Test("Every preset of both languages and directions means a day on the side that is meant")
  func presets() throws {
    let today = try Fixture.day(Self.today)
    for language in Language.allCases {
      for text in DateEntry.presets(looking: .ahead, language) {
        #expect(try #require(DateEntry.read(text, today: today)) > today, "\(text)")
      }
      for text in DateEntry.presets(looking: .back, language) {
        #expect(try #require(DateEntry.read(text, today: today, looking: .back)) <= today, "\(text)")
      }
    }
  }
}
