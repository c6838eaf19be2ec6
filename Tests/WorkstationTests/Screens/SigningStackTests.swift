import AktenlageTesting
import Casework
import Office
import Testing
import Workstation

@Suite("Signing card after card")
struct SigningStackTests {
  @Test("Each card is read and signed for itself; the next one follows, and the end says what was done")
  func stack() throws {
    let desk = try ScreenOffice()
    let cases = try desk.fill()
    try desk.fillStack(cases)
    var signer = try ScriptedWorkstation(desk, "krueger")
    try signer.press("4 S")
    #expect(signer.shows("Karte 1/3"), Comment(rawValue: signer.text))
    let looks = signer.effects.count { if case .look(.caseOpened, _) = $0 { true } else { false } }
    #expect(looks == 1, "The other cards were only compared.")
    try signer.press("n n")
    #expect(signer.shows("Karte 3/3"), Comment(rawValue: signer.text))
    try signer.press("n")
    #expect(signer.shows("Karte 1/3"), Comment(rawValue: signer.text))

    try signer.press("Z F8")
    #expect(signer.shows("Karte 2/3"), Comment(rawValue: signer.text))
    try signer.press("R")
    signer.type("Bitte kürzer.")
    try signer.press("F8")
    #expect(signer.shows("Karte 3/3"), Comment(rawValue: signer.text))
    try signer.press("n")
    #expect(signer.shows("Keine andere Karte wartet mehr."), Comment(rawValue: signer.text))
    try signer.press("Z F8")
    #expect(signer.shows("Stapel fertig: 2 gezeichnet, 1 zurückgegeben."), Comment(rawValue: signer.text))
    #expect(signer.workstation.screens.count == 1)
    let subjects = signer.effects.compactMap { effect in
      if case .look(.caseOpened, let subject) = effect { subject } else { nil }
    }
    #expect(Set(subjects).count == 3, "Nothing is signed without a look of its own.")
  }

  @Test("What differs from most of the same kind stands over the file")
  func differs() throws {
    let desk = try ScreenOffice()
    let cases = try desk.fill()
    try desk.fillStack(cases)
    var signer = try ScriptedWorkstation(desk, "krueger")
    try signer.press("4 S")
    var pictures: [String] = []
    for _ in 0..<3 {
      pictures.append(signer.text)
      try signer.press("n")
    }
    let other = pictures.count { $0.contains("≠ Gültigkeit: rund 24 Monate; sonst rund 36 Monate (2 von 3)") }
    let like = pictures.count { $0.contains("✓ Wie die meisten der 3 gleichartigen") }
    #expect(other == 1 && like == 2, Comment(rawValue: pictures.joined(separator: "\n")))
  }

  @Test(
    "A card that somebody else dealt with meanwhile is passed over; leaving and coming back goes on with the rest"
  )
  func meanwhile() throws {
    let desk = try ScreenOffice()
    let cases = try desk.fill()
    try desk.fillStack(cases)
    var signer = try ScriptedWorkstation(desk, "krueger")
    try signer.press("4 S")
    let second = try #require(cases["drafted"])
    try desk.act(.sign, in: second, by: "krueger", on: "2026-11-23")
    try signer.press("n n n n")
    #expect(!signer.text.contains(second.text), Comment(rawValue: signer.text))
    try signer.press("Z F8 F3 F5 S")
    #expect(signer.shows("Karte 1/1"), Comment(rawValue: signer.text))
    #expect(signer.shows("Zu wenige gleichartige"), Comment(rawValue: signer.text))
  }

  @Test("Where nothing waits for a signature the key says so")
  func nothing() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.press("S")
    #expect(clerk.shows("Einen Stapel gibt es in der Ansicht Zeichnung"), Comment(rawValue: clerk.text))
  }
}
