import AktenlageTesting
import Casework
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
    "What is no day stays none",
    arguments: [
      "", "30.02.2026", "31 Nov 2026", "14 De 2026", "14 Xyz", "Dec 2026", "1 May 26", "12345", "+", "+9q",
    ]
  )
  func none(_ text: String) throws {
    #expect(DateEntry.read(text, today: try Fixture.day(Self.today)) == nil)
  }
}
