import Foundation
import Testing

@Suite("Themes at the command line and at the screen")
struct ThemesTests {
  private static let broken = """
    [theme]
    name = "nacht"
    title = "Nachtdienst"
    appearance = "dark"
    inherits = "amt-dunkel"

    [palette]
    dim = { rgb = "#333333", c256 = 236, c16 = "blue" }
    """

  private static let good = broken.replacing("#333333", with: "#b0b0b0").replacing("236", with: "249")
    .replacing("blue", with: "white")

  @Test("Checking a theme names file, line and reason of every fault, in both languages")
  func check() throws {
    let office = TestOffice(empty: try Folder())
    let file = office.folder.url.appending(path: "nacht.toml")
    try Self.broken.write(to: file, atomically: true, encoding: .utf8)
    let german = try office.plain(["themes", "check", file.path()])
    #expect(german.status == 65)
    #expect(german.lines.allSatisfy { $0.hasPrefix("\(file.path()):") })
    #expect(
      german.output.contains("ui.dim: Kontrast 1,") && german.output.contains("in voller Farbe, nötig 4,5.")
    )
    #expect(german.output.contains("bei 256 Farben") && german.output.contains("blue ist bei 16 Farben"))
    let english = try office.plain(["themes", "check", file.path(), "--lang", "en"])
    #expect(english.output.contains("ui.dim: contrast 1.") && english.lines.count == german.lines.count)
    let objects = try office.plain(["themes", "check", file.path(), "--json"]).objects
    #expect(objects.count == german.lines.count && objects.allSatisfy { $0["line"] is Int })
    try "[theme]\nname = \"x\"\ntitle = \"X\"\n[roles]\n\"ui.curser\" = { fg = 1 }\n"
      .write(to: file, atomically: true, encoding: .utf8)
    let role = try office.plain(["themes", "check", file.path()])
    #expect(role.lines == ["\(file.path()):5: Die Rolle ui.curser gibt es nicht."])
    try Self.good.write(to: file, atomically: true, encoding: .utf8)
    let fine = try office.plain(["themes", "check", file.path()])
    #expect(fine.status == 0 && fine.lines == ["\(file.path()): in Ordnung"])
  }

  @Test("A user's own themes stand beside those of the program")
  func own() throws {
    let office = TestOffice(empty: try Folder())
    let folder = office.folder.url.appending(path: ".config/aktenlage/themes")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.good.write(to: folder.appending(path: "nacht.toml"), atomically: true, encoding: .utf8)
    try "[theme]".write(to: folder.appending(path: "halb.toml"), atomically: true, encoding: .utf8)
    let lines = try office.plain(["themes"]).lines
    #expect(lines.count == 9)
    #expect(lines.contains("amt-dunkel (Standard)") && lines.contains("nacht (eigenes)"))
    #expect(lines.contains("halb (eigenes, fehlerhaft)"))
  }

  @Test("A theme and a language chosen at the screen are there the next time, readable by their owner alone")
  func kept() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let settings = office.folder.url.appending(path: ".config/aktenlage/settings.toml")
    let environment = office.environment.merging(["TERM": "xterm-256color", "LANG": "C.UTF-8"]) { $1 }
    let first = try ProgramAtTerminal(["--lang", "de"], environment: environment)
    first.sees("Arbeitsvorrat")
    first.type("\u{14}")
    first.sees("Amt hell")
    first.type("\u{1B}[B")
    first.sees("Farben und Sprache")
    first.type("\r")
    first.sees("Behalten: Amt hell")
    first.type("\u{14}")
    first.sees("English")
    first.type("\u{1B}[F")
    first.sees("Colours and language")
    first.type("\r")
    first.sees("Queue")
    first.type("\u{11}")
    #expect(first.hasEnded())
    #expect(try String(contentsOf: settings, encoding: .utf8) == "theme = \"amt-hell\"\nlanguage = \"en\"\n")
    let mode = try FileManager.default.attributesOfItem(atPath: settings.path())[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let second = try ProgramAtTerminal([], environment: environment)
    second.sees("Queue")
    second.type("\u{14}")
    second.sees("✓ Amt hell")
  }

  @Test(
    "The workstation opens on every common terminal, on the console with signs in ASCII",
    arguments: [
      ("linux", ["+ in Ordnung", "8 Farben"]), ("vt220", ["+ in Ordnung", "keine Farben"]),
      ("xterm", ["✓ in Ordnung", "8 Farben"]), ("tmux-256color", ["✓ in Ordnung", "256 Farben"]),
    ]
  )
  func terminals(term: String, texts: [String]) throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let environment = office.environment.merging(["TERM": term, "LANG": "C.UTF-8"]) { $1 }
    let program = try ProgramAtTerminal(["--lang", "de"], environment: environment)
    program.sees("54/33-B-000001/26")
    program.type("\u{14}")
    for text in texts { program.sees(text) }
    program.type("\u{11}")
    #expect(program.hasEnded())
  }
}
