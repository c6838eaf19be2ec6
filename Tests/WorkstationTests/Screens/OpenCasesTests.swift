import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("Several cases open at once")
struct OpenCasesTests {
  private func clerk() throws -> (ScriptedWorkstation, [String: CaseReference]) {
    let desk = try ScreenOffice()
    let cases = try desk.fill()
    return (try ScriptedWorkstation(desk), cases)
  }

  private func front(_ clerk: ScriptedWorkstation) -> CaseReference? {
    (clerk.workstation.screens.last as? CaseFileScreen)?.reference
  }

  @Test("A half-typed note waits while another case is in front")
  func halfTyped() throws {
    var (clerk, _) = try clerk()
    try clerk.press("6 Enter 2 c")
    clerk.type("Rückruf wegen")
    try clerk.press("Strg+o 0")
    #expect(clerk.workstation.screens.count == 1)
    try clerk.press("Ab Enter 4")
    let second = try #require(front(clerk))
    try clerk.press(",")
    #expect(clerk.workstation.screens.last is ActScreen)
    #expect(clerk.shows("Rückruf wegen"), Comment(rawValue: clerk.text))
    clerk.type(" des Passes")
    #expect(clerk.shows("Rückruf wegen des Passes"))
    try clerk.press("Strg+o Enter")
    #expect(front(clerk) == second)
    #expect((clerk.workstation.screens.last as? CaseFileScreen)?.tab == .timeline)
    try clerk.press(", Esc")
    #expect((clerk.workstation.screens.last as? CaseFileScreen)?.tab == .person)
  }

  @Test("A case that is opened again from a list begins at its first tab, and is not there twice")
  func again() throws {
    var (clerk, _) = try clerk()
    try clerk.press("6 Enter 4 q Enter")
    #expect(clerk.workstation.screens.count == 2)
    #expect((clerk.workstation.screens.last as? CaseFileScreen)?.tab == .overview)
    try clerk.press("c")
    clerk.type("halb")
    try clerk.press("Strg+o 0 Enter")
    #expect(clerk.workstation.screens.last is ActScreen && clerk.shows("halb"))
    #expect(clerk.workstation.place.cases.count == 1)
  }

  @Test("A tenth case takes the place of the one not used for the longest time; numbers stay")
  func tenth() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    let names = ["Aas", "Bey", "Cruz", "Diaz", "Eze", "Fall", "Gül", "Ho", "Ito", "Jung"]
    let references = try names.map { try desk.receive($0, "Kim", on: "2026-11-18") }
    var clerk = try ScriptedWorkstation(desk)
    for reference in references.prefix(9) { try open(reference, &clerk) }
    try open(references[0], &clerk)
    try open(references[9], &clerk)
    let open = Set(clerk.workstation.place.cases.map(\.reference))
    #expect(open == Set(references).subtracting([references[1]]))
    try clerk.press("Strg+o 2")
    #expect(front(clerk) == references[9])
    try clerk.press("Strg+o 9")
    #expect(front(clerk) == references[8])
  }

  private func open(_ reference: CaseReference, _ clerk: inout ScriptedWorkstation) throws {
    try clerk.press("Strg+k")
    clerk.type(reference.text)
    try clerk.press("Enter")
    #expect(front(clerk) == reference, Comment(rawValue: clerk.text))
  }

  @Test("What an answer says reaches a case that was laid aside meanwhile")
  func lateAnswer() throws {
    var (clerk, _) = try clerk()
    try clerk.press("6")
    clerk.answers = false
    try clerk.press("Enter Strg+o 0")
    clerk.answerWaiting()
    clerk.answers = true
    clerk.answerWaiting()
    try clerk.press("Strg+o")
    let row = try #require(clerk.workstation.openCasesList?.current)
    #expect(!row.name.isEmpty)
  }

  @Test("Closing takes a case from the list; what is typed is still in its journal")
  func close() throws {
    var (clerk, _) = try clerk()
    try clerk.press("6 Enter c")
    clerk.type("Nicht verlieren")
    try clerk.press("Strg+o Entf")
    #expect(clerk.workstation.screens.count == 1)
    #expect(clerk.workstation.openCasesList == nil)
    #expect(clerk.journal.values.contains { $0.values.values.contains("Nicht verlieren") })
    try clerk.press("Enter c")
    #expect(clerk.shows("Nicht verlieren"))
  }

  @Test("Without another case the keys say so and do nothing")
  func none() throws {
    var (clerk, _) = try clerk()
    try clerk.press("Strg+o")
    #expect(clerk.shows("Noch ist kein Vorgang offen"))
    try clerk.press("6 Enter ,")
    #expect(clerk.shows("Kein anderer Vorgang ist offen."))
    try clerk.press("Strg+o Esc")
    #expect(clerk.workstation.screens.last is CaseFileScreen && !clerk.workstation.isCovered)
  }

  @Test("Back from a case found from another one leads to the search, and then to the first case")
  func back() throws {
    var (clerk, cases) = try clerk()
    let found = try #require(cases["returned"])
    try clerk.press("6 Enter")
    let first = try #require(front(clerk))
    try clerk.press("/")
    clerk.type(found.text)
    try clerk.press("Enter")
    #expect(front(clerk) == found, Comment(rawValue: clerk.text))
    try clerk.press("q")
    #expect(clerk.workstation.screens.last is SearchScreen)
    try clerk.press("Esc")
    #expect(front(clerk) == first)
    #expect(clerk.workstation.place.cases.map(\.reference) == [found, first])
  }
}
