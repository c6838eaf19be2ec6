import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("The form of an act")
struct ActScreenTests {
  private func opened(_ name: String) throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open(name)
    return clerk
  }

  @Test("A text that was typed about one item of evidence is not offered for another, and waits for its own")
  func subjects() throws {
    var clerk = try opened("taken")
    func form() throws -> Form { try #require(clerk.workstation.screens.last as? ActScreen).form }
    try clerk.press("3 e")
    let first = try #require(try form().values["code"])
    try clerk.press("Tab Tab")
    clerk.type("nur für den ersten")
    try clerk.press("F3 Ab e")
    let second = try #require(try form().values["code"])
    #expect(first != second)
    #expect(!clerk.shows("nur für den ersten"), Comment(rawValue: clerk.text))
    try clerk.press("F3 Auf e")
    #expect(try form().values["code"] == first)
    #expect(clerk.shows("nur für den ersten"), Comment(rawValue: clerk.text))
  }

  @Test(
    "A day that has been is read as the last one of its name, a day to come as the next",
    arguments: [
      (ActKind.dispatch, "decided", DateField.Direction.back), (.withdraw, "taken", .back),
      (.requestDocuments, "taken", .ahead), (.setFollowUp, "taken", .ahead), (.hear, "ready", .ahead),
    ]
  )
  func directions(_ kind: ActKind, _ name: String, _ direction: DateField.Direction) throws {
    var clerk = try opened(name)
    try clerk.press("x")
    clerk.type(Words(.german).name(of: kind))
    try clerk.press("Enter")
    let screen = try #require(clerk.workstation.screens.last as? ActScreen)
    #expect(screen.kind == kind)
    guard case .date(let field)? = screen.form.field("day")?.control else {
      Issue.record("no day in \(kind)")
      return
    }
    #expect(field.direction == direction)
  }
}
