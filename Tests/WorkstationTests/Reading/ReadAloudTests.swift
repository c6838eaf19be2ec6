import Foundation
import TerminalCanvas
import Testing
import Workstation

/// The stream of lines of the read-aloud mode.
@Suite("Reading aloud")
struct ReadAloudTests {
  @Test("Every screen is said as it was when somebody read it", arguments: Language.allCases)
  func streams(_ language: Language) throws {
    var text = ""
    for scene in Scene.allCases where scene != .tooSmall {
      var station = try scene.play(Workstation.readSize, language, isReadAloud: true)
      _ = station.heard()
      // As somebody hears it who comes to it just now.
      try station.press("Strg+l")
      text += "== \(scene.rawValue)\n" + station.heard()
      try station.press("Strg+r")
      text += "-- all\n" + station.heard() + "\n"
    }
    let url = GoldenScreenTests.folder.appending(path: "read-aloud.\(language.rawValue).txt")
    if GoldenScreenTests.isUpdating {
      try text.write(to: url, atomically: true, encoding: .utf8)
      return
    }
    let known = try String(contentsOf: url, encoding: .utf8)
    // Scene by scene, so that a fault names what changed.
    let parts = text.components(separatedBy: "== ")
    let knownParts = known.components(separatedBy: "== ")
    #expect(parts.count == knownParts.count)
    for (part, knownPart) in zip(parts, knownParts) { #expect(part == knownPart) }
  }

  @Test("Nothing is said that is only drawn", arguments: Scene.allCases, Language.allCases)
  func noSigns(_ scene: Scene, _ language: Language) throws {
    var station = try scene.play(Workstation.readSize, language, isReadAloud: true)
    try station.press("Strg+r Strg+o")
    let drawn = station.heard().unicodeScalars.filter(SpokenText.isDrawn)
    #expect(drawn.isEmpty, "\(scene): \(String(String.UnicodeScalarView(drawn)))")
  }

  @Test(
    "The terminal's cursor stands in the one thing that has the focus",
    arguments: Scene.allCases.filter { $0 != .tooSmall },
    [GoldenScreenTests.small, GoldenScreenTests.large, Workstation.readSize]
  )
  func cursor(_ scene: Scene, _ size: Size) throws {
    let screen = try scene.play(size, .german).screen
    let cursor = try #require(screen.cursor)
    let focused = screen.semantics.filter(\.isFocused)
    #expect(focused.count == 1, "\(focused.map(\.label))")
    #expect(focused.first?.rect.contains(cursor) == true, "\(cursor) \(focused.map(\.rect))")
  }

  @Test("A message is said again when a key brings it again")
  func again() throws {
    var station = try Scene.queueEmpty.play(Workstation.readSize, .german, isReadAloud: true)
    _ = station.heard()
    try station.press("t")
    let first = station.heard()
    #expect(first.hasPrefix("Achtung: "), Comment(rawValue: first))
    try station.press("t")
    #expect(station.heard() == first)
  }

  @Test("What is typed is echoed, what is taken away is said")
  func typing() throws {
    var station = try Scene.searchHint.play(Workstation.readSize, .german, isReadAloud: true)
    _ = station.heard()
    station.type("ab")
    #expect(station.heard().split(separator: "\n").filter { $0.count == 1 } == ["a", "b"])
    try station.press("Rück")
    #expect(station.heard().contains("a\n"))
    try station.press("Links")
    #expect(station.heard().hasPrefix("a\n"))
  }

  @Test("The messages of the day are kept and can be read")
  func messages() throws {
    var station = try Scene.queueEmpty.play(Workstation.readSize, .german, isReadAloud: true)
    try station.press("t")
    _ = station.heard()
    try station.press("Strg+n")
    let heard = station.heard()
    #expect(heard.contains("Meldungen"))
    #expect(heard.contains("Achtung: "), Comment(rawValue: heard))
  }

  @Test("Lines of a script name keys, or begin with a text to type")
  func script() throws {
    #expect(
      try KeyScript.events(of: "j Enter Strg+K")
        == [.key(.character("j")), .key(.enter), .key(.character("k"), .control)]
    )
    #expect(try KeyScript.events(of: ">Ö 1") == "Ö 1".map { .key(.character($0)) })
    #expect(try KeyScript.events(of: "# nothing").isEmpty)
    #expect(try KeyScript.events(of: "").isEmpty)
    #expect(throws: KeyScript.Fault(name: "Foo")) { try KeyScript.events(of: "j Foo") }
  }
}
