import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("The key of going")
struct GoingTests {
  private func clerk(keys: KeyMap = .standard) throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    try desk.fill()
    return try ScriptedWorkstation(desk, keys: keys)
  }

  @Test("shows at once which keys may follow, and Esc leaves everything as it was")
  func box() throws {
    var clerk = try clerk()
    try clerk.press("Ab")
    let before = clerk.text
    try clerk.press("g")
    #expect(clerk.workstation.goBox?.rows.map { String($0.key) } == ["a", "g", "k", "l", "m", "o", "s"])
    #expect(clerk.shows("Gehe zu…") && clerk.shows("k Katalog"), Comment(rawValue: clerk.text))
    try clerk.press("Esc")
    #expect(clerk.workstation.goBox == nil && clerk.text == before)
  }

  @Test("g g is the first row, and G the last")
  func firstRow() throws {
    var clerk = try clerk()
    try clerk.press("6 G")
    func place() throws -> Int {
      try #require(clerk.workstation.screens.first as? QueueScreen).list.cursorIndex
    }
    #expect(try place() == 10)
    try clerk.press("g g")
    #expect(try place() == 0)
  }

  @Test("leads to catalogue, search, messages, open cases and another day")
  func targets() throws {
    var clerk = try clerk()
    try clerk.press("g k")
    #expect(clerk.workstation.screens.last is CatalogueScreen)
    try clerk.press("Esc g s")
    #expect(clerk.workstation.screens.last is SearchScreen)
    try clerk.press("Esc Enter g d")
    #expect(clerk.workstation.screens.last is AsOfScreen)
    try clerk.press("Esc g m")
    #expect(clerk.workstation.explanation?.title == "Meldungen")
    try clerk.press("Esc g o")
    #expect(clerk.workstation.openCasesList != nil)
  }

  @Test("leads from deep in a case to the queue, and back into the case as it was")
  func home() throws {
    var clerk = try clerk()
    try clerk.open("taken")
    try clerk.press("4 g a")
    #expect(clerk.workstation.screens.count == 1 && clerk.workstation.screens.last is QueueScreen)
    try clerk.press("g 1")
    #expect((clerk.workstation.screens.last as? CaseFileScreen)?.tab == .timeline)
  }

  @Test("What cannot be done says why, what leads nowhere is said and the box stays")
  func reasons() throws {
    var clerk = try clerk()
    try clerk.press("g a")
    #expect(clerk.shows("Sie sind schon im Arbeitsvorrat.") && clerk.workstation.goBox == nil)
    try clerk.press("g ü")
    #expect(clerk.shows("g ü führt hier nirgendwohin"), Comment(rawValue: clerk.text))
    try clerk.press("F5")
    #expect(clerk.shows("g F5 führt hier nirgendwohin") && clerk.workstation.goBox != nil)
    try clerk.press("k")
    #expect(clerk.workstation.screens.last is CatalogueScreen)
  }

  @Test("In a text it is a letter")
  func typing() throws {
    var clerk = try clerk()
    try clerk.open("taken")
    try clerk.press("c")
    clerk.type("gg")
    #expect(clerk.workstation.goBox == nil && clerk.shows("gg"))
  }

  @Test("keys.toml gives it another key, and what follows it too")
  func rebound() throws {
    let (map, faults) = KeyMap.reading([
      KeyRequest(command: "goTo", keys: ["ü"], line: 1), KeyRequest(command: "note", keys: ["g n"], line: 2),
    ])
    #expect(faults.isEmpty)
    var clerk = try clerk(keys: map)
    try clerk.open("taken")
    try clerk.press("g")
    #expect(clerk.workstation.goBox == nil)
    try clerk.press("ü")
    #expect(clerk.shows("n Vermerk"), Comment(rawValue: clerk.text))
    try clerk.press("n")
    #expect(clerk.workstation.screens.last is ActScreen)
    #expect(clerk.workstation.context.words.name(of: .go("n")) == "ü n")
  }

  @Test("Keys that were typed ahead go through it too")
  func ahead() throws {
    var clerk = try clerk()
    clerk.answers = false
    try clerk.press("Enter g")
    clerk.answers = true
    clerk.answerWaiting()
    try clerk.press("k")
    #expect(
      clerk.workstation.screens.last is MatterScreen || clerk.workstation.screens.last is CatalogueScreen
    )
  }

  @Test("It is heard at once, with every key that may follow")
  func heard() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk, size: Workstation.readSize, isReadAloud: true)
    _ = clerk.heard()
    try clerk.press("g")
    let heard = clerk.heard()
    #expect(heard.contains("Gehe zu") && heard.contains("k Katalog"), Comment(rawValue: heard))
  }

  @Test(
    "Keys that change meanwhile hold at once, are named everywhere, and end what was begun with the old ones"
  )
  func reboundMeanwhile() throws {
    var clerk = try clerk()
    try clerk.press("6")
    #expect(clerk.shows("c Vermerk"))
    try clerk.press("g")
    let read = KeyMap.reading([KeyRequest(command: "note", keys: ["l", "Strg+E"], line: 1)])
    clerk.send(.keys(read.map))
    #expect(clerk.workstation.goBox == nil)
    #expect(clerk.shows("l Vermerk") && clerk.shows("keys.toml neu gelesen."), Comment(rawValue: clerk.text))
    try clerk.press("c")
    #expect(clerk.workstation.screens.count == 1)
    try clerk.press("l")
    #expect(clerk.workstation.screens.last is ActScreen)
  }
}
