import OfficeFiles
import TerminalCanvas
import Testing

@Suite("The file of keys")
struct KeyFileTests {
  @Test(
    "reads one key or a list, in the order of the lines",
    arguments: [
      ("", []), ("[keys]\n", []),
      ("# meine\n[keys]\nnote = \"m\"\n", [.init(command: "note", keys: ["m"], line: 3)]),
      (
        "[keys]\nsave = [\"F2\", \"Strg+E\"]\n\nnote = \"m\"",
        [
          .init(command: "save", keys: ["F2", "Strg+E"], line: 2),
          .init(command: "note", keys: ["m"], line: 4),
        ]
      ),
    ] as [(String, [KeyRequest])]
  )
  func reads(text: String, entries: [KeyRequest]) {
    let file = KeyFile(text)
    #expect(file.entries == entries && file.faults.isEmpty)
  }

  @Test(
    "names the line of every fault and goes on behind it",
    arguments: [
      ("note = \"m\"", [.init(line: 1, rule: .unknownSection("note"))]),
      (
        "[keys]\nnote = 3\nsave = \"\"\nzoom = [1]\nopen = []",
        [
          .init(line: 2, rule: .noKeys(command: "note")), .init(line: 3, rule: .noKeys(command: "save")),
          .init(line: 4, rule: .noKeys(command: "zoom")), .init(line: 5, rule: .noKeys(command: "open")),
        ]
      ),
      ("keys = 1", [.init(line: 1, rule: .unknownSection("keys"))]),
      ("[keys]\nnote = \"m\"\n[more]\nx = 1", [.init(line: 3, rule: .unknownSection("more"))]),
    ] as [(String, [KeyFile.Fault])]
  )
  func faults(text: String, faults: [KeyFile.Fault]) { #expect(KeyFile(text).faults == faults) }

  @Test(
    "says where a text is no TOML, also where a command stands twice",
    arguments: [
      ("[keys]\nnote = \n", 2), ("[keys]\nnote = \"a\"\nnote = \"b\"\n", 3), ("[keys", 1),
    ]
  )
  func syntax(text: String, line: Int) throws {
    let fault = try #require(KeyFile(text).faults.first)
    #expect(fault.line == line)
    guard case .syntax = fault.rule else { return #expect(Bool(false), "\(fault)") }
  }
}
