import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("The page of a document as a picture")
struct DocumentPictureTests {
  private func reader(isReadAloud: Bool = false) throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk, isReadAloud: isReadAloud)
    try clerk.open("taken")
    try clerk.press("3 Ende Enter")
    return clerk
  }

  @Test("One key shows it, and the same key the text again")
  func toggled() throws {
    var clerk = try reader()
    #expect(clerk.shows("Seite 1") && clerk.shows("t Bild der Seite"), Comment(rawValue: clerk.text))
    try clerk.press("t")
    #expect(clerk.shows("Seite 1 · ganze Seite") && clerk.shows("⣿"), Comment(rawValue: clerk.text))
    try clerk.press("t")
    #expect(!clerk.shows("⣿") && clerk.shows("Al-Hassan E07"))
  }

  @Test("Pages are turned, and the last one says that it is the last")
  func turned() throws {
    var clerk = try reader()
    try clerk.press("t BildAuf")
    #expect(clerk.shows("Seite 1 ·"))
    try clerk.press("BildAb")
    #expect(clerk.shows("Seite 2 ·"))
    try clerk.press("BildAb")
    #expect(clerk.shows("Das ist die letzte Seite."), Comment(rawValue: clerk.text))
    try clerk.press("BildAuf")
    #expect(clerk.shows("Seite 1 ·"))
    let pages = clerk.effects.compactMap { effect -> Int? in
      if case .ask(.documentPicture(_, _, let page), _, _) = effect { page } else { nil }
    }
    #expect(pages == [1, 2, 3, 1])
  }

  @Test("It grows in steps; arrows move over the page, and turn it where it ends")
  func enlarged() throws {
    var clerk = try reader()
    try clerk.press("t z")
    #expect(clerk.shows("ganze Breite"))
    var turns = 0
    while !clerk.shows("Seite 2 ·"), turns < 20 {
      try clerk.press("j")
      turns += 1
    }
    #expect(1 < turns && turns < 20 && clerk.shows("ganze Breite"))
    try clerk.press("z z z")
    #expect(clerk.shows("ganze Seite"))
  }

  @Test("While a page is drawn, no other is asked for, and one may leave")
  func waiting() throws {
    var clerk = try reader()
    clerk.answers = false
    try clerk.press("t BildAb BildAb")
    #expect(clerk.waiting.count == 1)
    try clerk.press("F3")
    clerk.answers = true
    clerk.answerWaiting()
    #expect(clerk.shows("3 Nachweise"))
  }

  @Test("Where no dots can be shown or read, the key says so")
  func impossible() throws {
    var clerk = try reader()
    clerk.workstation.context.display = Display(
      term: "vt220",
      depth: .mono,
      reason: .terminfo,
      isUnicode: false,
      hasSigns: false
    )
    try clerk.press("t")
    #expect(clerk.shows("Dieses Terminal zeigt nur ASCII"), Comment(rawValue: clerk.text))
    var listener = try reader(isReadAloud: true)
    try listener.press("t")
    #expect(listener.heard().contains("Ein Bild lässt sich nicht vorlesen."))
  }

  @Test("The console of Linux gets halves, which its font has")
  func console() throws {
    var clerk = try reader()
    clerk.workstation.context.display = Display(
      term: "linux",
      depth: .ansi16,
      reason: .terminfo,
      isUnicode: true,
      hasSigns: false
    )
    try clerk.press("t")
    #expect(clerk.shows("▄") && !clerk.text.unicodeScalars.contains { 0x2801...0x28FF ~= $0.value })
  }
}
