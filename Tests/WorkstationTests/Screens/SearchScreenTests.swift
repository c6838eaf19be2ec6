import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("Search")
struct SearchScreenTests {
  private func searching() throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk)
    try station.press("/")
    return station
  }

  @Test("Ten thousand characters are refused in words instead of being searched for")
  func tooLong() throws {
    var station = try searching()
    station.send(.event(.paste(String(repeating: "x", count: 10_000))))
    #expect(station.shows("Das sind mehr als 200 Zeichen."), Comment(rawValue: station.text))
    #expect(!station.shows("Tippen Sie;"))
    #expect(!station.effects.contains { $0.isSearch })
  }

  @Test("A text without letter or digit, and one of too many words, say what is wrong")
  func nothingToFind() throws {
    var station = try searching()
    station.type("?!")
    #expect(
      station.shows("Hier steht weder ein Buchstabe noch eine Ziffer."),
      Comment(rawValue: station.text)
    )
    #expect(!station.effects.contains { $0.isSearch })
    try station.press("Rück Rück")
    station.type("a b c d e f g h")
    #expect(!station.shows("mehr als 8 Wörter"), Comment(rawValue: station.text))
    station.type(" i")
    #expect(station.shows("Das sind mehr als 8 Wörter."), Comment(rawValue: station.text))
  }

  @Test("What was found before does not stay under a text that is not searched for")
  func staleHits() throws {
    var station = try searching()
    station.type("oz")
    #expect(station.shows("Öztürk"), Comment(rawValue: station.text))
    station.answers = false
    station.type("t")
    station.send(.event(.paste(String(repeating: "x", count: 10_000))))
    station.answers = true
    station.answerWaiting()
    #expect(!station.shows("Öztürk"), Comment(rawValue: station.text))
  }

  @Test(
    "The longest text and the most words that are searched for",
    arguments: [
      ("", SearchProblem.nothingToFind), (" – … ", .nothingToFind), ("ö", nil),
      (String(repeating: "x", count: 200), nil), (String(repeating: "x", count: 201), .tooLong(limit: 200)),
      ("1 2 3 4 5 6 7 8", nil), ("1 2 3 4 5 6 7 8 9", .tooManyWords(limit: 8)),
    ] as [(String, SearchProblem?)]
  )
  func limits(_ text: String, _ problem: SearchProblem?) {
    #expect(SearchProblem(text) == problem)
  }
}

extension Effect {
  fileprivate var isSearch: Bool {
    if case .ask(.search, _, _) = self { true } else { false }
  }
}
