import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

/// The palette and the help, key by key.
@Suite("Finding a command")
struct CommandFinderTests {
  private func station(_ language: Language = .german) throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    try desk.fill()
    return try ScriptedWorkstation(desk, language: language)
  }

  @Test(
    "The first find is the command that was meant, by name, synonym or key, in either language",
    arguments: [
      ("verm", .note), ("kommentar", .note), ("note", .note), ("wv", .followUp), ("reminder", .followUp),
      ("bescheid", .decide), ("draft", .decide), ("rueckgaengig", .undo), ("rückgängig", .undo),
      ("ruckgangig", .undo), ("nschritt", .nextStep), ("fristen", .deadlineBook), ("gesetz", .catalogue),
      ("zeitreise", .asOf), ("F5", .refresh), ("strg+t", .appearance), ("farb", .appearance),
      ("§", .catalogue),
      ("sprache", .appearance), ("handlung", .actions), ("uberneh", .take),
    ] as [(String, CommandID)]
  )
  func first(typed: String, command: CommandID) throws {
    var station = try station()
    try station.open("taken")
    try station.press(":")
    station.type(typed)
    let best = try #require(station.workstation.finder?.shown.first)
    #expect(best.target == .command(command), "\(best.name)")
  }

  @Test("Enter runs what was found, the same as its key", arguments: Language.allCases)
  func runs(_ language: Language) throws {
    var station = try station(language)
    try station.open("taken")
    var other = station
    try station.press("Strg+k")
    station.type(language == .german ? "vermerk" : "note")
    try station.press("Enter")
    try other.press("c")
    #expect(!station.workstation.isCovered && station.text == other.text)
  }

  @Test(
    "Esc, F3, F12 and the key that opened it close it, and everything is as before",
    arguments: ["Esc", "F3", "F12", "Strg+k"]
  )
  func closes(_ key: String) throws {
    var station = try station()
    try station.open("taken")
    try station.press("c")
    station.type("Anruf um 9:30")
    let before = (station.text, station.effects.count)
    try station.press("Strg+k")
    station.type("besch")
    try station.press("Ab Ab")
    #expect(station.workstation.finder != nil)
    try station.press(key)
    #expect(station.text == before.0 && station.effects.count == before.1)
  }

  @Test("A colon is a letter of a text, and the palette opens by Ctrl+K there")
  func inText() throws {
    var station = try station()
    try station.open("taken")
    try station.press("c :")
    #expect(!station.workstation.isCovered)
    try station.press("Strg+k")
    #expect(station.workstation.finder?.kind == .palette)
  }

  @Test("A command that is not possible says why in the list and when it is run")
  func disabled() throws {
    var station = try station()
    try station.open("taken")
    try station.press(":")
    station.type("nachfordern")
    let row = try #require(station.workstation.finder?.current)
    #expect(row.target == .command(.requestDocuments) && row.disabledReason == nil)
    for _ in 0..<11 { try station.press("Rück") }
    station.type("zur zeichnung")
    let elsewhere = try #require(station.workstation.finder?.current)
    #expect(elsewhere.target == .command(.submit))
    #expect(elsewhere.disabledReason == "Hier gerade nicht möglich. Den Befehl gibt es in: Formular.")
    try station.press("Enter")
    #expect(station.workstation.toast == Toast(.warning, elsewhere.disabledReason ?? ""))
  }

  @Test(
    "A reference leads to its case however it is typed",
    arguments: ["54/33-B-000004/26", "4/26", " b-000004/2026 ", "54/33-b-4/26"]
  )
  func reference(typed: String) throws {
    var station = try station()
    try station.press(":")
    station.type(typed)
    try station.press("Enter")
    let screen = try #require(station.workstation.screens.last as? CaseFileScreen)
    #expect(screen.reference == CaseReference("54/33-B-000004/26") && screen.view != nil)
  }

  @Test("A pasted reference is as good as a typed one; any other number is searched for")
  func pasted() throws {
    var station = try station()
    try station.press(":")
    station.send(.event(.paste("54/33-B-000004/26")))
    #expect(station.workstation.finder?.current?.target == .openCase(CaseReference("54/33-B-000004/26")))
    try station.press("Esc :")
    station.type("54/33-A-000004/26")
    try station.press("Enter")
    #expect(station.workstation.screens.last is SearchScreen)
    #expect(station.shows("1 Treffer"))
  }

  @Test("The help lists what the screen offers, menu by menu, and runs it", arguments: Scene.allCases)
  func help(_ scene: Scene) throws {
    var station = try scene.play(Size(columns: 80, rows: 24), .german)
    guard !station.workstation.isCovered, scene != .tooSmall else { return }
    let isTyping = try #require(station.workstation.screens.last).isTyping
    try station.press(isTyping ? "Strg+g" : "?")
    let finder = try #require(station.workstation.finder)
    #expect(finder.kind == .help)
    let shown = finder.shown.compactMap { row in
      if case .command(let command) = row.target { command } else { nil }
    }
    #expect(Set(shown) == Set(station.workstation.offers.map(\.command)).subtracting([.help]))
    #expect(finder.lines.first.map { if case .heading = $0 { true } else { false } } == true)
    #expect(finder.current != nil)
  }

  @Test("The cursor passes over headings in both directions and stays inside")
  func moves() throws {
    var station = try station()
    try station.press("?")
    for key in Array(repeating: "Ab", count: 60) + Array(repeating: "Auf", count: 60) + [
      "BildAb", "BildAb", "BildAuf",
    ] {
      try station.press(key)
      #expect(station.workstation.finder?.current != nil)
    }
  }

  @Test("Nothing is found and nothing runs for letters that no command has")
  func nothing() throws {
    var station = try station()
    try station.press(":")
    station.type("qqqq")
    #expect(
      station.shows("Kein Befehl heißt so ähnlich.") && station.workstation.finder?.shown.isEmpty == true
    )
    try station.press("Enter")
    #expect(station.workstation.finder != nil && station.workstation.screens.count == 1)
  }

  @Test("A key in the palette takes 8 ms at most, by the middle of 200")
  func fast() throws {
    var station = try station()
    try station.open("taken")
    try station.press(":")
    var times: [Duration] = []
    for number in 0..<200 {
      let key: Key = number % 12 < 10 ? .character(Array("nachforder")[number % 12]) : .backspace
      times.append(
        ContinuousClock().measure {
          station.send(.event(.key(key, [])))
          _ = station.screen
        }
      )
    }
    #expect(times.sorted()[100] < .milliseconds(8))
  }
}
