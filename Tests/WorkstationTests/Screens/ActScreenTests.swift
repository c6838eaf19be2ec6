import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("The form of an act")
struct ActScreenTests {
  @Test("A title without an end takes no last day, and says so at the field before anything is saved")
  func unlimitedTitle() throws {
    let desk = try ScreenOffice()
    let reference = try desk.receive("Rossi", "Marta", matter: "longTermEu", on: "2026-10-05")
    try desk.examine(reference, on: "2026-10-06")
    var station = try ScriptedWorkstation(desk)
    try station.press("/")
    station.type(reference.text)
    try station.press("Enter b Tab Tab")
    let rule = "Der Titel ist unbefristet: Lassen Sie das Feld leer."
    #expect(station.shows(rule), Comment(rawValue: station.text))
    #expect(!station.shows("✗ \(rule)"))
    station.type("30.11.2029")
    try station.press("Tab")
    #expect(station.shows("✗ \(rule)"), Comment(rawValue: station.text))
  }

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
    "A request shows the names of what is missing; codes, names and both are read, and a wrong word is told"
  )
  func items() throws {
    var clerk = try opened("taken")
    try clerk.press("x")
    clerk.type(Words(.german).name(of: ActKind.requestDocuments))
    try clerk.press("Enter")
    func form() throws -> Form { try #require(clerk.workstation.screens.last as? ActScreen).form }
    let words = clerk.workstation.context.words
    let preset = try #require(try form().values["items"])
    let first = try #require(preset.split(separator: "\n").first)
    let code = try #require(EvidenceCode(rawValue: String(first.prefix(3))))
    #expect(first == "\(code.rawValue) \(words.name(of: code))")
    #expect(clerk.shows(String(first.prefix(20))), Comment(rawValue: clerk.text))
    func requested(_ text: String) throws -> [EvidenceCode]? {
      var clerk = clerk
      try clerk.press("Strg+Ende")
      for _ in preset { try clerk.press("Rück") }
      for (index, line) in text.split(separator: "\n").enumerated() {
        if index > 0 { try clerk.press("Enter") }
        clerk.type(String(line))
      }
      try clerk.press("F8")
      for effect in clerk.effects {
        if case .perform(.requestDocuments(let items, _, _), _, _, _) = effect { return items }
      }
      return nil
    }
    #expect(try requested(preset)?.first == code)
    #expect(try requested("e03 E04, E05") == [.e03, .e04, .e05])
    #expect(try requested("\(words.name(of: .e07))\nE03") == [.e07, .e03])
    #expect(try requested("E07 \(words.name(of: .e03))") == nil)
    #expect(try requested("E77") == nil)
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
