import AktenlageTesting
import Casework
import Office
import TerminalCanvas
import Testing
import Workstation

/// A case as it stood on an evening, at the screen.
@Suite("The state of an earlier day")
struct AsOfTests {
  @Test("Every tab shows that evening under a band that says so, and Esc leads back to today")
  func evening() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open("decided")
    try clerk.press("s")
    clerk.type("10.11.2026")
    try clerk.press("Enter")
    for tab in 1...6 {
      try clerk.press(String(tab))
      #expect(clerk.shows("STAND VOM 10.11.2026"), Comment(rawValue: clerk.text))
    }
    let then = try #require(clerk.caseFile?.view)
    #expect(then.record.stage == .legalReview)
    #expect(then.record.drafts.isEmpty)
    #expect(then.situation.today == (try Fixture.day("2026-11-10")))
    try clerk.press("4")
    #expect(!clerk.shows("11.11.2026"), Comment(rawValue: clerk.text))
    try clerk.press("Esc")
    #expect(!clerk.shows("STAND VOM"))
    #expect(clerk.caseFile?.view?.record.stage == .decided)
  }

  @Test(
    "Nothing can be done there, and each key says why",
    arguments: ["a", "c", "b", "t", "u", "w", "f", "x"]
  )
  func readOnly(_ key: String) throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open("decided")
    try clerk.press("s")
    clerk.type("10.11.2026")
    try clerk.press("Enter \(key)")
    #expect(clerk.workstation.toast?.text.contains("Stand vom 10.11.2026, nur zum Lesen") == true)
    #expect(clerk.caseFile?.asOf == (try Fixture.day("2026-11-10")))
  }

  @Test("Another day takes the place of the first: one Esc is enough, however many were looked at")
  func anotherDay() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open("decided")
    for day in ["1011", "12.11.", "13.11.2026"] {
      try clerk.press("s")
      clerk.type(day)
      try clerk.press("F8")
    }
    #expect(clerk.caseFile?.asOf == (try Fixture.day("2026-11-13")))
    #expect(clerk.caseFile?.view?.record.stage == .finalSignOff)
    try clerk.press("Esc")
    let today = try #require(clerk.caseFile)
    #expect(today.asOf == nil)
  }

  @Test(
    "A day that is none of the case is said under the field, and stays to be mended",
    arguments: [
      ("01.08.2026", "Den Vorgang gibt es erst seit dem 02.09.2026."),
      ("24.11.2026", "liegt in der Zukunft"), ("31.02.2026", "Kein Tag"), ("", "Kein Tag"),
    ]
  )
  func noDay(_ typed: String, _ words: String) throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open("decided")
    try clerk.press("s")
    clerk.type(typed)
    try clerk.press("F8")
    #expect(clerk.shows(words), Comment(rawValue: clerk.text))
    #expect(clerk.shows(typed), Comment(rawValue: clerk.text))
  }

  @Test(
    "A day that has been is read as people type it",
    arguments: [
      ("1410", "2026-10-14"), ("24.12.", "2025-12-24"), ("gestern", "2026-11-22"), ("-3w", "2026-11-02"),
      ("heute", "2026-11-23"), ("24122026", "2026-12-24"),
    ]
  )
  func pastDays(_ typed: String, _ day: String) throws {
    #expect(
      DateEntry.read(typed, today: try Fixture.day("2026-11-23"), looking: .back) == (try Fixture.day(day))
    )
  }
}
