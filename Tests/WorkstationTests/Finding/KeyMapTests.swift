import AktenlageTesting
import TerminalCanvas
import Testing
import Workstation

@Suite("Keys of one's own")
struct KeyMapTests {
  private func request(_ command: String, _ keys: String..., line: Int = 1) -> KeyRequest {
    KeyRequest(command: command, keys: keys, line: line)
  }

  @Test(
    "Keys are read by their German and English names",
    arguments: [
      ("F5", KeyStroke(.function(5))), ("f12", KeyStroke(.function(12))), ("ö", KeyStroke("ö")),
      ("+", KeyStroke("+")),
      ("Z", KeyStroke("Z")), ("Strg+K", .control("k")), ("ctrl+k", .control("k")),
      ("Leertaste", KeyStroke(" ")),
      ("Space", KeyStroke(" ")), ("Umschalt+F6", KeyStroke(.function(6), .shift)),
      ("Shift+z", KeyStroke("Z")),
      ("Alt++", KeyStroke(.character("+"), .alt)), ("Alt+x", KeyStroke(.character("x"), .alt)),
      ("Alt+X", KeyStroke(.character("x"), .alt)), ("Alt+Umschalt+x", KeyStroke(.character("X"), .alt)),
      ("Pos1", KeyStroke(.home)),
      ("§", KeyStroke("§")), ("g a", .go("a")), ("g ö", .go("ö")),
    ]
  )
  func names(name: String, stroke: KeyStroke) { #expect(KeyStroke(name: name) == stroke) }

  @Test(
    "Names of no key are refused, and keys that terminals cannot tell apart",
    arguments: [
      "", " ", "xy", "F0", "F13", "Strg+I", "Ctrl+M", "Strg+J", "Ctrl+h", "Strg+ö", "Strg+5", "Meta+x",
      "Strg+", "Umschalt+5",
      "Strg+Umschalt+K", "x a", "g ab", "g F5", "g Strg+A", "g a b",
    ]
  )
  func noKey(name: String) { #expect(KeyStroke(name: name) == nil) }

  @Test("What the program calls its keys, it reads", arguments: CommandID.allCases, Language.allCases)
  func own(command: CommandID, language: Language) {
    for stroke in command.entry.keys + [KeyStroke(.character("N"), .alt)] {
      #expect(KeyStroke(name: Words(language).name(of: stroke)) == stroke)
    }
  }

  @Test("A command has the keys it was given, and those that cannot be taken from it")
  func given() {
    let (map, faults) = KeyMap.reading([
      request("note", "l"), request("back", "F3", "B"), request("save", "F2", "Strg+E"),
    ])
    #expect(faults.isEmpty)
    #expect(map.strokes(of: .note) == [KeyStroke("l")])
    #expect(map.strokes(of: .back) == [.function(3), KeyStroke("B"), KeyStroke(.escape)])
    #expect(map.strokes(of: .save, whileTyping: true) == [.function(2), .control("e")])
    #expect(map.strokes(of: .decide) == KeyMap.standard.strokes(of: .decide))
  }

  @Test("Two commands can change their keys with each other")
  func swapped() {
    let (map, faults) = KeyMap.reading([request("note", "b"), request("decide", "c")])
    #expect(
      faults.isEmpty && map.strokes(of: .note) == [KeyStroke("b")]
        && map.strokes(of: .decide) == [KeyStroke("c")]
    )
  }

  @Test(
    "Every fault names its line, and leaves the usual keys",
    arguments: [
      ("vermerk", ["l"], .unknownCommand("vermerk")), ("note", ["Strg+I"], .unknownKey("Strg+I")),
      ("note", ["Enter"], .reserved(KeyStroke(.enter))), ("note", ["j"], .reserved(KeyStroke("j"))),
      ("note", ["F1"], .reserved(.function(1))), ("note", ["g 3"], .reserved(.go("3"))),
      ("note", ["g a"], .shared(.go("a"), .note, .toList)),
      ("note", ["g"], .shared(KeyStroke("g"), .note, .goTo)), ("note", ["Strg+L"], .reserved(.control("l"))),
      ("note", ["b"], .shared(KeyStroke("b"), .note, .decide)), ("save", ["l"], .letterOnly(.save)),
      ("zoom", ["F8"], .shared(.function(8), .zoom, .submit)),
    ] as [(String, [String], KeyFault.Rule)]
  )
  func faults(command: String, keys: [String], rule: KeyFault.Rule) {
    let (map, faults) = KeyMap.reading([KeyRequest(command: command, keys: keys, line: 7)])
    #expect(faults == [KeyFault(line: 7, rule: rule)])
    #expect(map == .standard)
    for language in Language.allCases {
      let sentence = Words(language).sentence(for: rule)
      #expect(sentence.hasSuffix(".") && !sentence.contains("  "))
    }
  }

  @Test("Two changes to one key name both owners, in the line of the later")
  func conflict() {
    let (_, faults) = KeyMap.reading([request("zoom", "l", line: 2), request("note", "l", line: 5)])
    #expect(faults == [KeyFault(line: 5, rule: .shared(KeyStroke("l"), .note, .zoom))])
    let german = Words(.german).sentence(for: .shared(KeyStroke("l"), .note, .zoom))
    #expect(german == "l hätten zwei Befehle: note (Vermerk) und zoom (Vollbild).")
  }

  @Test("The workstation runs, shows and finds commands by the keys they were given")
  func atWork() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    let map = KeyMap.reading([request("note", "l"), request("refresh", "F6"), request("switchPane", "F5")])
      .map
    var station = try ScriptedWorkstation(desk, keys: map)
    try station.open("taken")
    #expect(station.shows("l Vermerk") && !station.shows("c Vermerk") && station.shows("F6 Auffrischen"))
    try station.press(": l")
    #expect(station.workstation.finder?.current?.target == .command(.note))
    try station.press("Esc c")
    #expect(!(station.workstation.screens.last is ActScreen))
    try station.press("l")
    #expect(station.workstation.screens.last is ActScreen)
  }

  @Test("Sentences name the keys that commands were given", arguments: Language.allCases)
  func sentences(_ language: Language) throws {
    let desk = try ScreenOffice()
    try desk.fill()
    let map = KeyMap.reading([request("note", "l"), request("undo", "U"), request("submit", "F11")]).map
    var station = try ScriptedWorkstation(desk, language: language, keys: map)
    try station.open("drafted")
    try station.press("5")
    #expect(station.shows(language == .german ? "Taste l schreibt einen." : "Key l writes one."))
    try station.press("l")
    station.type("x")
    try station.press("F11")
    #expect(station.shows(language == .german ? "U nimmt zurück: " : "U takes back: "))
  }

  @Test("A file with faults is told at the start, in one line", arguments: Language.allCases)
  func told(_ language: Language) throws {
    let desk = try ScreenOffice()
    var station = try ScriptedWorkstation(desk, language: language)
    station.send(.settings(.keysRefused(line: 12)))
    let sentence = Words(language).sentence(for: .keysRefused(line: 12))
    #expect(station.shows(sentence) && sentence.contains("keys.toml:12"))
  }
}
