import AktenlageTesting
import Casework
import Office
import TerminalCanvas
import Testing
import Workstation

@Suite("Two people write one draft")
struct MergingTests {
  /// A clerk who has typed into the draft, and what a colleague saved of the same version meanwhile.
  private func clerk(
    _ desk: ScreenOffice,
    typing: String,
    colleague change: (inout DecisionDraft) -> Void
  ) throws -> ScriptedWorkstation {
    let reference = try #require(try desk.fill()["drafted"])
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open("drafted")
    try clerk.press("b Tab Tab Tab Strg+Ende")
    clerk.type(typing)
    let view = try desk.office.openCase(reference, for: Caller(try Fixture.officer("schaefer")))
    var draft = try #require(view.record.draft?.draft)
    change(&draft)
    try desk.act(.draft(draft), in: reference, by: "schaefer")
    return clerk
  }

  private func draft(_ desk: ScreenOffice) throws -> DecisionDraft {
    let reference = CaseReference("54/33-B-000007/26")
    let view = try desk.office.openCase(reference, for: Caller(try Fixture.officer("schaefer")))
    return try #require(view.record.draft?.draft)
  }

  @Test("Changes in different places are put together, and said; both versions stay")
  func apart() throws {
    let desk = try ScreenOffice()
    var clerk = try clerk(desk, typing: " 2. Mein Zusatz.") { $0.reasons += " Ein Satz der Kollegin." }
    try clerk.press("F2")
    #expect(clerk.shows("Zwei Fassungen zusammengeführt"), Comment(rawValue: clerk.text))
    #expect(clerk.shows("Gründe"), Comment(rawValue: clerk.text))
    try clerk.press("Esc F2")
    let saved = try draft(desk)
    #expect(
      saved.operativePart.hasSuffix(" 2. Mein Zusatz.") && saved.reasons.hasSuffix("Ein Satz der Kollegin.")
    )
    #expect(clerk.journal.isEmpty)
  }

  @Test(
    "Where both changed the same words somebody chooses, and nothing is saved before",
    arguments: [
      ("1", "Zusatz A.", "Zusatz B.", false), ("2", "Zusatz B.", "Zusatz A.", false),
      ("3", "Zusatz A.", "Zusatz B.", true), ("Ab Ab Enter", "Zusatz A.", "Zusatz B.", true),
      ("Enter", "Zusatz A.", "Zusatz B.", false),
    ]
  )
  func conflict(keys: String, holds: String, other: String, alsoOther: Bool) throws {
    let desk = try ScreenOffice()
    var clerk = try clerk(desk, typing: " Zusatz A.") { $0.operativePart += " Zusatz B." }
    try clerk.press("F2")
    #expect(clerk.shows("Zwei haben hier geschrieben: Stelle 1 von 1 · Tenor"), Comment(rawValue: clerk.text))
    #expect(clerk.shows("Zusatz A.") && clerk.shows("Zusatz B."))
    #expect(try draft(desk).operativePart.hasSuffix("Zusatz B."), "the colleague's version is the newest")
    try clerk.press(keys)
    #expect(clerk.shows("Zwei Fassungen zusammengeführt"), Comment(rawValue: clerk.text))
    try clerk.press("Esc F2")
    let saved = try draft(desk).operativePart
    #expect(saved.contains(holds) && saved.contains(other) == alsoOther, "\(saved)")
  }

  @Test("Whoever puts the choice off can write on; saving and submitting ask again")
  func later() throws {
    let desk = try ScreenOffice()
    var clerk = try clerk(desk, typing: " Zusatz A.") { $0.operativePart += " Zusatz B." }
    try clerk.press("F2 Esc")
    #expect(clerk.shows("Noch nicht zusammengeführt"), Comment(rawValue: clerk.text))
    clerk.type(" Und mehr.")
    for key in ["F2", "F8"] {
      try clerk.press(key)
      #expect(clerk.shows("Stelle 1 von 1"), Comment(rawValue: clerk.text))
      try clerk.press("Esc")
    }
    #expect(try draft(desk).operativePart.hasSuffix("Zusatz B."))
    try clerk.press("F2 3 Esc F2")
    let saved = try draft(desk).operativePart
    #expect(saved.contains("Zusatz A. Und mehr.") && saved.contains("Zusatz B."), "\(saved)")
  }

  @Test("A text that a kill left is put together with what was saved since, from the version it grew from")
  func journal() throws {
    let desk = try ScreenOffice()
    let clerk = try clerk(desk, typing: " 2. Mein Zusatz.") { $0.reasons += " Ein Satz der Kollegin." }
    var again = try ScriptedWorkstation(desk, journal: clerk.journal)
    try again.open("drafted")
    try again.press("b")
    #expect(again.shows("Zwei Fassungen zusammengeführt"), Comment(rawValue: again.text))
    try again.press("Esc F2")
    let saved = try draft(desk)
    #expect(
      saved.operativePart.hasSuffix(" 2. Mein Zusatz.") && saved.reasons.hasSuffix("Ein Satz der Kollegin.")
    )
  }

  @Test("A form in which nobody typed simply shows the newest version")
  func untouched() throws {
    let desk = try ScreenOffice()
    var clerk = try clerk(desk, typing: "") { $0.reasons += " Ein Satz der Kollegin." }
    try clerk.press("F2")
    #expect(clerk.shows("Das Formular zeigt jetzt"), Comment(rawValue: clerk.text))
    #expect(clerk.formValues?["reasons"]?.hasSuffix("Ein Satz der Kollegin.") == true)
    #expect(clerk.journal.isEmpty)
  }

  @Test("A day that both set differently is chosen whole")
  func days() throws {
    let desk = try ScreenOffice()
    let reference = try #require(try desk.fill()["drafted"])
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open("drafted")
    try clerk.press("b Tab")
    clerk.type("01.03.2027")
    let view = try desk.office.openCase(reference, for: Caller(try Fixture.officer("schaefer")))
    var draft = try #require(view.record.draft?.draft)
    draft.validFrom = try CivilDate(parsing: "2027-04-01")
    try desk.act(.draft(draft), in: reference, by: "schaefer")
    try clerk.press("F2")
    #expect(
      clerk.shows("Stelle 1 von 1 · Gültig ab") && !clerk.shows("beides"),
      Comment(rawValue: clerk.text)
    )
    try clerk.press("2 Esc")
    #expect(clerk.formValues?["from"] == "01.04.2027")
  }
}
