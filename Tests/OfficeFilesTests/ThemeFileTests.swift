import OfficeFiles
import TerminalCanvas
import Testing

@Suite("Theme files")
struct ThemeFileTests {
  private let library = ThemeLibrary()

  private static let builtIn = [
    "amt-dunkel", "amt-hell", "farbsicher", "gruenschirm", "kontrast", "mono", "terminal",
  ]

  @Test("ships seven themes that break no rule at any depth", arguments: builtIn)
  func shipped(name: String) throws {
    #expect(library.names == Self.builtIn)
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
      (
        "[palette]\nrosa = { rgb = \"#ff00ff\" }\n[roles]\n\"ui\" = { bg = \"rose\" }", 8,
        .unknownColor("rose")
      ),
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

  @Test("refuses a promise nobody knows, and holds a theme to its promises")
  func promises() {
    func text(_ promises: String) -> String {
      "[theme]\nname = \"p\"\ntitle = \"P\"\npromises = \(promises)\ninherits = \"amt-dunkel\"\n"
    }
    let unknown = ThemeFault.Rule.wrongValue(key: "promises", allowed: ["high-contrast", "colour-blind"])
    for promises in ["[\"cheap\"]", "\"high-contrast\"", "[1]"] {
      #expect(
        library.check(text(promises), file: "p.toml") == [ThemeFault(file: "p.toml", line: 4, rule: unknown)]
      )
    }
    let faint = library.check(text("[\"high-contrast\"]"), file: "p.toml")
    #expect(
      !faint.isEmpty && faint.allSatisfy { if case .broken(.textContrast) = $0.rule { true } else { false } }
    )
    let alike = library.check(text("[\"colour-blind\"]"), file: "p.toml")
    #expect(
      !alike.isEmpty && alike.allSatisfy { if case .broken(.closeColors) = $0.rule { true } else { false } }
    )
    #expect(library.check(text("[]"), file: "p.toml") == [])
  }

  @Test("lets a theme change one colour of what it inherits, and every role follows")
  func palette() throws {
    let text = """
      [theme]
      name = "warm"
      title = "Warm"
      inherits = "amt-dunkel"
      appearance = "dark"
      [palette]
      accent = { rgb = "#ffd0a0", c256 = 223, c16 = "bright-yellow" }
      """
    let own = ThemeLibrary(own: ["warm.toml": text])
    let theme = try own.theme(named: "warm")
    for role in [Role.uiHeader, .uiHintKey, .stateReceived, .chart1] {
      #expect(theme.look(role, at: .direct).foreground == .direct(RGB(value: 0xFFD0A0)))
      #expect(theme.look(role, at: .indexed256).foreground == .indexed(223))
    }
    #expect(theme.look(.uiHeader, at: .direct).attributes == .bold)
    #expect(try own.theme(named: "amt-dunkel") == library.theme(named: "amt-dunkel"))
    #expect(own.check(named: "warm") == [])
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
