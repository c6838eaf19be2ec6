import AktenlageTesting
import CNcurses
import NcursesTerminal
import TerminalCanvas

/// Pictures and a theme that ask of a driver whatever a screen may ask.
@MainActor
enum Probe {
  static let size = Size(columns: 80, rows: 24)

  /// Colours of every sort at every depth, and each attribute.
  static func theme() -> Theme {
    func color(_ rgb: UInt32, _ indexed: UInt8, _ ansi: ThemeColor = .standard) -> PaletteColor {
      PaletteColor(rgb: .direct(RGB(value: rgb)), indexed: .indexed(indexed), ansi: ansi)
    }
    let ground = color(0x14181F, 234)
    let text = color(0xE4E7EB, 254)
    let bar = color(0x2D6DB3, 61, .indexed(6))
    let red = color(0xFF8A80, 210, .indexed(9))
    // Numbers below eight are the palette's own on a terminal of 24 bits.
    let black = color(0x000000, 16, .indexed(0))
    let blue = color(0x000007, 17, .indexed(4))
    return Theme.fallback.derived(
      name: "probe",
      title: "Probe",
      appearance: .dark,
      border: .light,
      glyphs: .auto,
      overrides: [
        .ui: StyleOverride(foreground: text, background: ground),
        .uiCursor: StyleOverride(foreground: text, background: bar, attributes: .bold),
        .deadlineOverdue: StyleOverride(foreground: red, attributes: .bold),
        .uiLink: StyleOverride(attributes: .underline),
        .uiMatchCurrent: StyleOverride(foreground: black, background: red, attributes: [.bold, .underline]),
        .uiDisabled: StyleOverride(foreground: blue, background: black, attributes: [.italic, .dim]),
        .uiMark: StyleOverride(attributes: .reverse),
      ],
      marks: [:]
    )
  }

  /// A list whose first row has that number, with the cursor's bar.
  static func list(first: Int, cursor: Int, size: Size = size) -> Canvas {
    var canvas = Canvas(size: size)
    let inside = canvas.box(canvas.bounds, title: "Arbeitsvorrat", role: .uiBorder)
    for index in 0..<inside.rows {
      let role: Role = index == cursor ? .uiCursor : index % 5 == 0 ? .deadlineOverdue : .ui
      let line = inside.line(index)
      canvas.fill(line, role: role)
      let name = ["Öztürk, Ayşe", "Nguyễn Văn", "漢字 王", "C\u{0328}\u{0306}elik", "Müller \u{202E}"][
        (first + index) % 5
      ]
      canvas.put(
        "54/33-B-\(100_000 + first + index)/26  \(name)",
        at: line.origin,
        role: role,
        columns: line.columns
      )
    }
    canvas.cursor = Point(column: 1, row: 1 + cursor)
    return canvas
  }

  private static let signs = ["✓ ○ ▶", "▲", "█▙", "⣿⠂", "├──┼──┤", "aaaaaaaaaaaaaaaaaaaaaaaa", "§ 18g …"]
  private static let roles: [Role] = [
    .ui, .uiCursor, .deadlineOverdue, .uiLink, .uiMatchCurrent, .uiDisabled, .uiMark,
  ]

  /// A picture by chance, the same for the same seed.
  static func noise(_ seed: UInt64) -> Canvas {
    var generator = SeededGenerator(seed: seed)
    var canvas = Canvas(size: size)
    let texts = ["Ausländer", "漢字", "ab", "é", "😀", "│", "Ω", "   ", "C\u{0328}\u{0306}"] + signs
    for _ in 0..<200 {
      let point = Point(
        column: .random(in: -3..<80, using: &generator),
        row: .random(in: 0..<24, using: &generator)
      )
      let text = texts[.random(in: 0..<texts.count, using: &generator)]
      canvas.put(text, at: point, role: roles.randomElement(using: &generator) ?? .ui)
    }
    canvas.cursor = Point(
      column: .random(in: 0..<80, using: &generator),
      row: .random(in: 0..<24, using: &generator)
    )
    return canvas
  }

  /// A driver for a terminal, whose character set the locale names.
  static func painter(_ term: String, size: Size = size, locale: String = "C.UTF-8") throws -> Painter {
    let isUnicode = cn_set_locale(locale)
    let capabilities = try Capabilities.decide(
      environment: ["TERM": term],
      isUnicode: isUnicode,
      isMono: false
    ) {
      let count = Int(cn_colors_of($0))
      return count < 0 ? nil : count
    }
    return try Painter(capabilities: capabilities, size: size, transliterate: ASCIIFallback.text)
  }
}
