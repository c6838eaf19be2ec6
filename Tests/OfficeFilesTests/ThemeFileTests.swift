import OfficeFiles
import TerminalCanvas
import Testing

@Suite("Theme files")
struct ThemeFileTests {
  private let library = ThemeLibrary()

  @Test("ships four themes that break no rule", arguments: ["amt-dunkel", "amt-hell", "kontrast", "mono"])
  func shipped(name: String) throws {
    #expect(library.names == ["amt-dunkel", "amt-hell", "kontrast", "mono"])
    #expect(library.check(named: name) == [])
    #expect(try library.theme(named: name).name == name)
  }

  @Test("reads colours for each depth")
  func depths() throws {
    let theme = try library.theme(named: ThemeLibrary.standardName)
    let cursor = theme.look(.uiCursor, at: .direct)
    #expect(cursor.background == .direct(RGB(value: 0x2D6DB3)))
    #expect(theme.look(.uiCursor, at: .indexed256).background == .indexed(61))
    #expect(theme.look(.uiCursor, at: .ansi16).background == .indexed(6))
    #expect(theme.look(.uiCursor, at: .mono) == Look(attributes: .reverse))
    #expect(theme.look(.levelError, at: .ansi8) == Look(foreground: .indexed(1), attributes: .bold))
    #expect(theme.look(.formHint, at: .direct).background == .direct(RGB(value: 0x14181F)))
    #expect(theme.sign(.deadlineOverdue, isUnicode: true) == "!")
  }

  private static let head = """
    [theme]
    name = "eigen"
    title = "Eigen"

    """

  @Test(
    "names the line and the rule",
    arguments: [
      ("[roles]\n\"ui.curser\" = { fg = \"default\" }", 6, .unknownRole("ui.curser")),
      ("[roles]\n\"ui\" = { fg = \"rosa\" }", 6, .unknownColor("rosa")),
      ("[roles]\n\"ui\" = { fg = 256 }", 6, .unknownColor("256")),
      ("[roles]\n\n\"ui\" = { mods = [\"bold\", \"blink\"] }", 7, .unknownAttribute("blink")),
      ("[palette]\nbase = { rgb = \"#12345\" }", 6, .unknownColor("#12345")),
      ("[palette]\nbase = { rgb = \"#123456\", c256 = 300 }", 6, .unknownColor("300")),
      ("[palette]\nbase = { rgb = \"#123456\", c16 = \"pink\" }", 6, .unknownColor("pink")),
      ("[rollen]\n\"ui\" = { fg = 1 }", 5, .unknownKey("rollen")),
      ("[roles]\n\"ui\" = { vg = 1 }", 6, .unknownKey("vg")),
      ("[marks]\n\"ui.dim\" = { glyph = \"x\", ascii = \"x\", word = \"x\" }", 6, .unknownRole("ui.dim")),
      (
        "[marks]\n\"level.ok\" = { glyph = \"x\" }", 6,
        .wrongValue(key: "level.ok", allowed: ["glyph", "ascii", "word"])
      ),
      (
        "[roles]\n\"ui\" = { fg = \"#777777\", bg = \"#ffffff\" }", 6,
        .broken(.textContrast(.ui, .direct, ratio: 4.48, required: 4.5))
      ),
    ] as [(String, Int, ThemeFault.Rule)]
  )
  func names(text: String, line: Int, rule: ThemeFault.Rule) {
    let faults = library.check(Self.head + "\n" + text, file: "eigen.toml")
    #expect(
      faults.contains { $0.file == "eigen.toml" && $0.line == line && Self.isSame($0.rule, rule) },
      "\(faults)"
    )
  }

  /// Ratios are compared to two places.
  private static func isSame(_ one: ThemeFault.Rule, _ other: ThemeFault.Rule) -> Bool {
    guard case .broken(.textContrast(let role, let depth, let ratio, _)) = one,
      case .broken(.textContrast(let otherRole, let otherDepth, let otherRatio, _)) = other
    else { return one == other }
    return role == otherRole && depth == otherDepth && abs(ratio - otherRatio) < 0.01
  }

  @Test("says where a file is no TOML")
  func syntax() {
    let faults = library.check("[theme]\nname = \"x\ntitle = 1", file: "x.toml")
    #expect(faults.count == 1)
    #expect(faults.first?.line == 2)
    guard case .syntax = faults.first?.rule else {
      Issue.record("not a fault of syntax")
      return
    }
  }

  @Test("inherits, and finds a circle")
  func inherits() throws {
    func file(_ name: String, from base: String) -> String {
      "[theme]\nname = \"\(name)\"\ntitle = \"T\"\ninherits = \"\(base)\"\n[roles]\n\"ui.dim\" = { fg = \"#ffffff\" }\n"
    }
    let own = ThemeLibrary(own: [
      "nacht.toml": file("nacht", from: "amt-dunkel"), "a.toml": file("a", from: "b"),
      "b.toml": file("b", from: "a"),
      "c.toml": file("c", from: "nirgends"),
    ])
    let theme = try own.theme(named: "nacht")
    #expect(theme.look(.uiDim, at: .direct).foreground == .direct(RGB(value: 0xFFFFFF)))
    #expect(theme.look(.uiDim, at: .direct).background == .direct(RGB(value: 0x14181F)))
    #expect(own.check(named: "nacht") == [])
    let circle = ThemeFault(file: "b.toml", line: 4, rule: .cycle(["a", "b", "a"]))
    #expect(throws: ThemeFaults([circle])) { try own.theme(named: "a") }
    let missing = ThemeFault(file: "c.toml", line: 4, rule: .unknownTheme("nirgends"))
    #expect(throws: ThemeFaults([missing])) { try own.theme(named: "c") }
    #expect(throws: ThemeFaults.self) { try own.theme(named: "d") }
  }
}
