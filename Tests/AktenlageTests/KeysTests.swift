import Foundation
import TerminalCanvas
import Testing
import Workstation

@Suite("Keys at the command line")
struct KeysTests {
  private func write(_ text: String, _ office: TestOffice) throws -> URL {
    let folder = office.folder.url.appending(path: ".config/aktenlage")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "keys.toml")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file
  }

  @Test("The list names every command in columns of 80 cells", arguments: ["de", "en"])
  func list(_ language: String) throws {
    let office = TestOffice(empty: try Folder())
    let lines = try office.plain(["keys", "--lang", language]).lines
    for line in lines { #expect(DisplayWidth.of(line) <= 80, "\(line)") }
    for command in CommandID.allCases {
      let line = try #require(lines.first { $0.hasSuffix(" \(command.rawValue)") })
      #expect(try line.contains(Words(#require(Language(rawValue: language))).name(of: command)))
    }
    #expect(lines.contains(language == "de" ? "Programm" : "Program"))
  }

  @Test("As JSON it is one object a command, with keys as the user has them")
  func json() throws {
    let office = TestOffice(empty: try Folder())
    _ = try write("[keys]\nnote = [\"l\", \"Strg+E\"]\n", office)
    let objects = try office.plain(["keys", "--json"]).objects
    #expect(objects.count == CommandID.allCases.count)
    let note = try #require(objects.first { $0["command"] as? String == "note" })
    #expect(note["keys"] as? [String] == ["l", "Strg+E"] && note["name"] as? String == "Vermerk")
  }

  @Test("As PDF it goes into a new file, and over none")
  func pdf() throws {
    let office = TestOffice(empty: try Folder())
    let path = office.folder.url.appending(path: "tasten.pdf").path()
    #expect(try office.plain(["keys", "--pdf", path]).status == 0)
    #expect(FileManager.default.contents(atPath: path)?.starts(with: Data("%PDF-".utf8)) == true)
    #expect(try office.plain(["keys", "--pdf", path]).status == 73)
  }

  @Test("Checking names file, line and both owners, in both languages")
  func check() throws {
    let office = TestOffice(empty: try Folder())
    let file = try write("[keys]\nzoom = \"l\"\nnote = \"l\"\nvermerk = \"F6\"\nsign = \"Strg+I\"\n", office)
    let german = try office.plain(["keys", "check", file.path()])
    #expect(german.status == 65)
    #expect(
      german.lines == [
        "\(file.path()):3: l hätten zwei Befehle: note (Vermerk) und zoom (Vollbild).",
        "\(file.path()):4: Den Befehl vermerk gibt es nicht; „aktenlage keys“ nennt alle.",
        "\(file.path()):5: Strg+I ist keine Taste, die ein Terminal unterscheiden kann.",
      ]
    )
    let english = try office.plain(["keys", "check", file.path(), "--lang", "en"])
    #expect(
      english.lines.first == "\(file.path()):3: l would have two commands: note (note) and zoom (full pane)."
    )
    let objects = try office.plain(["keys", "check", file.path(), "--json"]).objects
    #expect(objects.compactMap { $0["line"] as? Int } == [3, 4, 5])
    _ = try write("[keys]\nnote = \"l\"\n", office)
    let fine = try office.plain(["keys", "check", file.path()])
    #expect(fine.status == 0 && fine.lines == ["\(file.path()): in Ordnung"])
  }

  @Test("The workstation takes the user's keys, and says at its start when it cannot")
  func atTheScreen() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    _ = try write("[keys]\ncapture = \"l\"\n", office)
    let environment = office.environment.merging(["TERM": "xterm-256color", "LANG": "C.UTF-8"]) { $1 }
    let program = try ProgramAtTerminal(["--lang", "de"], environment: environment)
    program.sees("l erfassen")
    program.type("\u{11}")
    #expect(program.hasEnded())
    _ = try write("[keys]\nnote = \"l\"\ncapture = \"l\"\n", office)
    let refused = try ProgramAtTerminal(["--lang", "de"], environment: environment)
    refused.sees("keys.toml:3 fehlerhaft, übliche Tasten gelten")
    refused.type("\u{11}")
    #expect(refused.hasEnded())
  }
}
