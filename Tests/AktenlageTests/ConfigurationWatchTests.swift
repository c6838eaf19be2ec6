import Casework
import Foundation
import OfficeFiles
import TerminalCanvas
import Testing
import Workstation
import aktenlage

@Suite("Keys and themes that are changed while somebody works", .serialized, .timeLimit(.minutes(1)))
struct ConfigurationWatchTests {
  private let folder: URL

  init() throws {
    folder = URL(filePath: NSTemporaryDirectory()).appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ text: String, _ name: String) throws {
    // Into another file first, as editors do.
    try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  private static func strokes(_ map: KeyMap) -> [String] {
    map.strokes(of: .note).map { Words(.german).name(of: $0) }
  }

  @Test("Each change of the keys is told once, with its faults; what says the same is not told")
  func keys() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let (stream, source) = AsyncStream<ConfigurationWatch.Change>.makeStream()
    let watch = try #require(ConfigurationWatch(folder: folder.path()) { source.yield($0) })
    defer { watch.end() }
    var changes = stream.makeAsyncIterator()
    try write("[keys]\nnote = [\"l\", \"Strg+E\"]\n", "keys.toml")
    guard case .keys(let first) = await changes.next() else {
      Issue.record("other files changed")
      return
    }
    #expect(Self.strokes(first.map) == ["l", "Strg+E"] && first.faults.isEmpty)
    try write("[keys]\nnote = [\"l\", \"Strg+E\"]\n", "keys.toml")
    try write("", "settings.toml")
    try write("[keys]\nnote = [\"l\", \"Strg+E\"]\nvermerk = \"F6\"\n", "keys.toml")
    guard case .keys(let second) = await changes.next() else {
      Issue.record("other files changed")
      return
    }
    #expect(second.faults.map(\.line) == [3])
    try FileManager.default.removeItem(at: folder.appending(path: "keys.toml"))
    guard case .keys(let third) = await changes.next() else {
      Issue.record("other files changed")
      return
    }
    #expect(Self.strokes(third.map) == Self.strokes(.standard) && third.faults.isEmpty)
  }

  @Test("A theme is told also when its folder was made after the start")
  func themes() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let (stream, source) = AsyncStream<ConfigurationWatch.Change>.makeStream()
    let watch = try #require(ConfigurationWatch(folder: folder.path()) { source.yield($0) })
    defer { watch.end() }
    let themes = folder.appending(path: "themes")
    try FileManager.default.createDirectory(at: themes, withIntermediateDirectories: false)
    try write("inherits = \"amt-dunkel\"\n", "themes/nacht.toml")
    for await change in stream {
      guard case .themes(let library) = change, library.isOwn("nacht") else { continue }
      #expect(library.names.contains("nacht"))
      return
    }
  }

  @Test("Where there is no folder nothing is watched, and nothing breaks")
  func none() throws {
    try FileManager.default.removeItem(at: folder)
    #expect(ConfigurationWatch(folder: folder.path()) { _ in } == nil)
  }

  @Test("At the terminal the new key works at once, a faulty file changes nothing and is said")
  func terminal() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let folder = office.folder.url.appending(path: ".config/aktenlage")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "keys.toml")
    let program = try office.terminal()
    program.sees("Arbeitsvorrat")
    program.type("6")
    program.sees(TestOffice.reference(1))
    try "[keys]\nnote = [\"l\", \"Strg+E\"]\n".write(to: file, atomically: true, encoding: .utf8)
    program.sees("keys.toml neu gelesen.")
    program.sees("l Vermerk")
    try "[keys]\nnote = \"y\"\nnote\n".write(to: file, atomically: true, encoding: .utf8)
    program.sees("keys.toml:3 fehlerhaft, die Tasten bleiben")
    program.type("l")
    program.sees("Ausführen")
    program.type("\u{11}")
    #expect(program.hasEnded())
  }

  @Test(
    "At the terminal the theme that is shown changes with its file; one with a fault stays as it was, and is named"
  )
  func theme() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let folder = office.folder.url.appending(path: ".config/aktenlage/themes")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func write(_ border: String) throws {
      let text = """
        [theme]
        name = "nacht"
        title = "Nachtdienst"
        appearance = "dark"
        inherits = "amt-dunkel"
        border = "\(border)"
        """
      try text.write(to: folder.appending(path: "nacht.toml"), atomically: true, encoding: .utf8)
    }
    try write("light")
    let program = try office.terminal(["--theme", "nacht"])
    program.sees("────")
    program.type("6")
    program.sees(TestOffice.reference(1))
    try write("double")
    program.sees("════")
    #expect(!program.rows.joined().contains("────"))
    try write("dreifach")
    program.sees("Farbschema nacht, Zeile 6, fehlerhaft; es bleibt, wie es war.")
    #expect(program.rows.joined().contains("════"))
    program.type("\u{11}")
    #expect(program.hasEnded())
  }
}
