import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("Searching in texts at the screen")
struct FindingTests {
  private func opened(_ name: String, _ keys: String) throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open(name)
    try clerk.press(keys)
    return clerk
  }

  @Test("In a draft Esc and F3 end the search alone, the draft stays as it was, and nothing counts as typed")
  func draft() throws {
    var clerk = try opened("drafted", "b Tab Tab Tab")
    func form() throws -> Form { try #require(clerk.workstation.screens.last as? DecisionScreen).form }
    let values = try form().values
    for key in ["Esc", "F3"] {
      try clerk.press("Alt+/")
      clerk.type("AUFENTHALT")
      #expect(try form().find?.matches.count == 1, Comment(rawValue: clerk.text))
      #expect(clerk.shows("1 von 1"), Comment(rawValue: clerk.text))
      try clerk.press(key)
      #expect(try form().find == nil)
    }
    #expect(try form().values == values && !form().isDirty && clerk.journal.isEmpty)
  }

  @Test("Enter stays at the place: what is typed then stands there")
  func stays() throws {
    var clerk = try opened("taken", "c")
    clerk.type("Der Vertrag fehlt; den Vertrag nachfordern.")
    try clerk.press("Strg+Pos1 Alt+/")
    clerk.type("vertrag")
    try clerk.press("Alt+/ Enter")
    clerk.type("neuen ")
    #expect(clerk.shows("Der Vertrag fehlt; den neuen Vertrag nachfordern."), Comment(rawValue: clerk.text))
    try clerk.press("F3 c")
    #expect(clerk.shows("den neuen Vertrag"), Comment(rawValue: clerk.text))
  }

  @Test("A field of one line says where texts can be searched")
  func nowhere() throws {
    var clerk = try opened("taken", "c Umschalt+Tab")
    #expect(!clerk.workstation.offers.contains { $0.command == .findInText })
    try clerk.press("Tab")
    #expect(clerk.workstation.offers.contains { $0.command == .findInText })
  }

  @Test("In a document letters are letters while the search is on, and Esc leads back before it leaves")
  func document() throws {
    var clerk = try opened("taken", "3 Ende Enter /")
    clerk.type("q")
    #expect(clerk.workstation.screens.last is DocumentScreen && clerk.shows("nicht gefunden"))
    try clerk.press("Rück")
    clerk.send(.event(.paste("seite")))
    #expect(clerk.shows("1 von 1"), Comment(rawValue: clerk.text))
    try clerk.press("Esc")
    #expect(clerk.workstation.screens.last is DocumentScreen)
    try clerk.press("q")
    #expect(!(clerk.workstation.screens.last is DocumentScreen))
  }

  @Test(
    "While a draft is reviewed letters are sought and never carry anything out, also when the case comes anew"
  )
  func review() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var signer = try ScriptedWorkstation(desk, "krueger")
    try signer.press("4 Enter /")
    signer.type("Zeichnung")
    let screen = try #require(signer.workstation.screens.last as? ReviewScreen)
    #expect(signer.shows("Suchen: Zeichnung"), Comment(rawValue: signer.text))
    #expect(screen.isTyping)
    let read = signer.effects.last { if case .ask(.openCase, _, _) = $0 { true } else { false } }
    #expect(read != nil)
    signer.send(.event(.resize(Size(columns: 120, rows: 40))))
    #expect(signer.shows("Suchen: Zeichnung"), Comment(rawValue: signer.text))
    try signer.press("Esc")
    #expect(signer.workstation.screens.last is ReviewScreen && !signer.shows("Suchen:"))
  }

  @Test("A letter is searched page by page, and Esc leads back to its beginning")
  func letter() throws {
    var clerk = try opened("drafted", "v Enter /")
    clerk.type("gebuhr")
    #expect(clerk.shows("1 von 2"), Comment(rawValue: clerk.text))
    try clerk.press("Ab")
    #expect(clerk.shows("2 von 2"))
    try clerk.press("Esc")
    #expect(clerk.workstation.screens.last is LetterScreen && clerk.shows("Seite 1 von 1"))
  }
}
