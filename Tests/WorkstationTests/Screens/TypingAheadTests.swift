import AktenlageTesting
import Testing
import Workstation

@Suite("Keys that come before a file is read")
struct TypingAheadTests {
  private func reading(_ keys: String) throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.press("2")
    clerk.answers = false
    try clerk.press("Enter")
    #expect(try #require(clerk.workstation.screens.last as? CaseFileScreen).view == nil)
    try clerk.press(keys)
    return clerk
  }

  @Test("are pressed in their order once it is: a note is opened and takes the text")
  func note() throws {
    var clerk = try reading("c")
    clerk.type("Rückruf, 2 Uhr")
    #expect(clerk.workstation.screens.last is CaseFileScreen)
    clerk.answers = true
    clerk.answerWaiting()
    #expect(clerk.workstation.screens.last is ActScreen)
    #expect(clerk.shows("Rückruf, 2 Uhr"), Comment(rawValue: clerk.text))
  }

  @Test("choose the tab that they name")
  func tab() throws {
    var clerk = try reading("4")
    clerk.answers = true
    clerk.answerWaiting()
    #expect(try #require(clerk.workstation.screens.last as? CaseFileScreen).tab == .timeline)
  }

  @Test("open what a search finds, not what it had found for less, and go on there")
  func search() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.press("/")
    clerk.type("54/33-B-000004/26")
    try clerk.press("Rück Rück Rück Rück")
    clerk.answers = false
    clerk.type("5/26")
    try clerk.press("Enter c")
    clerk.type("Rückruf")
    #expect(clerk.workstation.screens.last is SearchScreen)
    clerk.answers = true
    clerk.answerWaiting()
    #expect(clerk.workstation.screens.last is ActScreen)
    #expect(clerk.shows("54/33-B-000005/26") && clerk.shows("Rückruf"), Comment(rawValue: clerk.text))
  }

  @Test("are forgotten with the file that is left before it came")
  func left() throws {
    var clerk = try reading("c F3")
    #expect(clerk.workstation.screens.last is QueueScreen)
    clerk.answers = true
    clerk.answerWaiting()
    try clerk.press("Enter")
    #expect(clerk.workstation.screens.last is CaseFileScreen)
  }
}
