import AktenlageTesting
import Casework
import Office
import TerminalCanvas
import Testing
import Workstation

/// A paper from a file, at the screen.
@Suite("Receiving a document")
struct ReceivingPapersTests {
  private func opened() throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open("taken")
    try clerk.press("x")
    clerk.type("Unterlage aufnehmen")
    try clerk.press("Enter")
    return clerk
  }

  @Test("The file stands in the case with its kind, and the original counts as seen")
  func received() throws {
    var clerk = try opened()
    clerk.type("~/scan/pass.pdf")
    try clerk.press("Tab F4")
    clerk.type("E06")
    try clerk.press("Enter Tab Tab")
    clerk.type("01.10.2026")
    try clerk.press("Tab Tab Leertaste F8 3")
    let view = try #require(clerk.caseFile?.view)
    let document = try #require(view.record.documents.last?.document)
    #expect(document.title == "pass.pdf")
    #expect(document.code == .e06)
    #expect(document.mediaType == "application/pdf")
    #expect(document.originalSeen)
    #expect(document.issuedOn == (try Fixture.day("2026-10-01")))
    #expect(clerk.journal.isEmpty)
    // What the matter does not ask for can be judged all the same.
    #expect(clerk.shows("✗ ungeprüft         E06"), Comment(rawValue: clerk.text))
  }

  @Test(
    "What is wrong with file or days is said in the form, and every word stays",
    arguments: [
      ("/nirgends.pdf", "", "keine lesbare Datei"), ("/leer.pdf", "", "Die Datei ist leer."),
      ("~/scan/pass.pdf", "24.11.2026", "liegt in der Zukunft"),
      ("~/scan/pass.pdf", "31.02.2026", "Kein Tag"), ("", "", "Diese Angabe fehlt."),
    ]
  )
  func faults(_ path: String, _ issued: String, _ words: String) throws {
    var clerk = try opened()
    clerk.type(path)
    try clerk.press("Tab Tab Tab")
    clerk.type(issued)
    try clerk.press("F8")
    #expect(clerk.shows(words), Comment(rawValue: clerk.text))
    let screen = try #require(clerk.workstation.screens.last as? ActScreen)
    #expect(screen.form.values["file"] == path)
    #expect(screen.form.values["issued"] == issued)
  }
}
