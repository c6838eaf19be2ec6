import AktenlageTesting
import CNcurses
import NcursesTerminal
import TerminalCanvas
import Testing

/// ncurses is one screen for the whole process, so these tests take turns.
@Suite("The bytes of a frame", .serialized)
@MainActor
struct PainterTests {
  private static let size = Size(columns: 80, rows: 24)

  private static func theme() -> Theme {
    let ground = PaletteColor(rgb: .standard, indexed: .indexed(234), ansi: .standard)
    let text = PaletteColor(rgb: .standard, indexed: .indexed(254), ansi: .standard)
    let bar = PaletteColor(rgb: .standard, indexed: .indexed(61), ansi: .indexed(6))
    let red = PaletteColor(rgb: .standard, indexed: .indexed(210), ansi: .indexed(9))
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
      ],
      marks: [:]
    )
  }

  private static func list(first: Int, cursor: Int, size: Size = size) -> Canvas {
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

  private static func noise(_ seed: UInt64) -> Canvas {
    var generator = SystemlessGenerator(seed: seed)
    var canvas = Canvas(size: size)
    let texts = ["Ausländer", "漢字", "ab", "é", "😀", "│", "Ω", "   ", "C\u{0328}\u{0306}"]
    for _ in 0..<200 {
      let point = Point(
        column: .random(in: -3..<80, using: &generator),
        row: .random(in: 0..<24, using: &generator)
      )
      let text = texts[.random(in: 0..<texts.count, using: &generator)]
      let roles: [Role] = [.ui, .uiCursor, .deadlineOverdue, .uiLink]
      canvas.put(text, at: point, role: roles[.random(in: 0..<4, using: &generator)])
    }
    canvas.cursor = Point(
      column: .random(in: 0..<80, using: &generator),
      row: .random(in: 0..<24, using: &generator)
    )
    return canvas
  }

  private static func painter(_ term: String, size: Size = size, locale: String = "C.UTF-8") throws -> Painter
  {
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

  private static func expect(
    _ model: ScreenModel,
    shows canvas: Canvas,
    in painter: Painter,
    looks: Bool,
    _ comment: Comment
  ) {
    #expect(model.unknown == [], comment)
    for row in 0..<canvas.size.rows { #expect(model.text(row) == canvas.row(row), comment) }
    if let cursor = canvas.cursor { #expect(model.cursor == cursor, comment) }
    guard looks else { return }
    let theme = theme()
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns {
        guard let cell = canvas[Point(column: column, row: row)] else { continue }
        let wanted = theme.look(cell.role, at: painter.capabilities.depth)
        let shown = model.cells[row][column].look
        let isSame =
          cell.text == " " && !wanted.attributes.contains(.underline)
          ? shown.background == wanted.background : shown == wanted
        #expect(isSame || cell.width == 0, "\(row):\(column) \(cell.text) \(shown) \(wanted)")
      }
    }
  }

  @Test(
    "show the canvas on an independent model of the terminal, whatever came before",
    arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"]
  )
  func replay(term: String) throws {
    let painter = try Self.painter(term)
    defer { painter.close() }
    var model = ScreenModel(columns: 80, rows: 24)
    var frames = [
      Self.list(first: 0, cursor: 0), Self.list(first: 0, cursor: 1), Self.list(first: 1, cursor: 1),
    ]
    frames += [Self.list(first: 9, cursor: 21), Canvas(size: Self.size)]
    frames += (0..<20).map { Self.noise($0) }
    frames.append(Self.list(first: 30, cursor: 3))
    for (index, canvas) in frames.enumerated() {
      model.feed(painter.frame(canvas, theme: Self.theme()).bytes, isUnicode: true)
      Self.expect(
        model,
        shows: canvas,
        in: painter,
        looks: term == "xterm-256color",
        "\(term), frame \(index)"
      )
    }
  }

  @Test("of A, B and A again end where a fresh A ends")
  func returns() throws {
    let painter = try Self.painter("xterm-256color")
    defer { painter.close() }
    let theme = Self.theme()
    for seed in UInt64(50)..<60 {
      var model = ScreenModel(columns: 80, rows: 24)
      painter.invalidate()
      for canvas in [Self.noise(seed), Self.list(first: 0, cursor: 2), Self.noise(seed)] {
        model.feed(painter.frame(canvas, theme: theme).bytes, isUnicode: true)
      }
      var fresh = ScreenModel(columns: 80, rows: 24)
      painter.invalidate()
      fresh.feed(painter.frame(Self.noise(seed), theme: theme).bytes, isUnicode: true)
      #expect(model.cells.map { $0.map(\.text) } == fresh.cells.map { $0.map(\.text) })
      #expect(model.cursor == fresh.cursor)
      #expect(painter.frame(Self.noise(seed), theme: theme).cells == 0)
    }
  }

  @Test(
    "follow the window to any size",
    arguments: [(1, 1), (2, 1), (1, 30), (200, 60), (500, 200), (79, 24)]
  )
  func resizes(columns: Int, rows: Int) throws {
    let painter = try Self.painter("xterm-256color")
    defer { painter.close() }
    _ = painter.frame(Self.list(first: 0, cursor: 0), theme: Self.theme())
    let canvas = Self.list(first: 3, cursor: 0, size: Size(columns: columns, rows: rows))
    var model = ScreenModel(columns: columns, rows: rows)
    model.feed(painter.frame(canvas, theme: Self.theme()).bytes, isUnicode: true)
    for row in 0..<rows { #expect(model.text(row) == canvas.row(row)) }
  }

  @Test("are few: a cursor move and a scrolled list cost hundreds, not thousands")
  func few() throws {
    let size = Size(columns: 120, rows: 40)
    let painter = try Self.painter("xterm-256color", size: size)
    defer { painter.close() }
    func bytes(_ first: Int, _ cursor: Int) -> Int {
      painter.frame(Self.list(first: first, cursor: cursor, size: size), theme: Self.theme()).bytes.count
    }
    _ = bytes(0, 10)
    #expect(bytes(0, 11) <= 400)
    #expect(bytes(0, 11) <= 20)
  }

  @Test(
    "are ASCII and lines of the terminal's own where the character set is not UTF-8",
    arguments: ["xterm-256color", "vt100"]
  )
  func ascii(term: String) throws {
    let painter = try Self.painter(term, locale: "C")
    defer {
      painter.close()
      _ = cn_set_locale("C.UTF-8")
    }
    var canvas = Canvas(size: Self.size)
    canvas.box(Rect(column: 0, row: 0, columns: 20, rows: 3), role: .uiBorder)
    canvas.put("Öztürk 漢x …", at: Point(column: 1, row: 1), role: .ui)
    var model = ScreenModel(columns: 80, rows: 24)
    let frame = painter.frame(canvas, theme: Self.theme())
    #expect(frame.bytes.allSatisfy { $0 < 0x80 })
    model.feed(frame.bytes, isUnicode: false)
    #expect(model.text(0) == "┌──────────────────┐")
    #expect(model.text(1) == "│Ozturk ? x .      │")
  }

  @Test(
    "have ASCII for signs that the console's font lacks, letters and lines as they are",
    arguments: [("linux", "+ o > Öztürk █# ** ^ │"), ("xterm-256color", "✓ ○ ▶ Öztürk █▙ ⣿⠂ ▲ │")]
  )
  func console(term: String, text: String) throws {
    let painter = try Self.painter(term)
    defer { painter.close() }
    var canvas = Canvas(size: Self.size)
    canvas.put("✓ ○ ▶ Öztürk █▙ ⣿⠂ ▲ │", at: Point(column: 0, row: 0), role: .ui)
    var model = ScreenModel(columns: 80, rows: 24)
    model.feed(painter.frame(canvas, theme: Self.theme()).bytes, isUnicode: true)
    #expect(model.text(0) == text)
  }

  @Test(
    "draw lines and signs as the theme has them, and again when another theme comes",
    arguments: [
      (BorderStyle.heavy, Theme.Glyphs.auto, "┏━┓✓█"), (.double, .auto, "╔═╗✓█"), (.ascii, .ascii, "+-++#"),
      (.none, .auto, "   ✓█"), (.light, .auto, "┌─┐✓█"),
    ]
  )
  func borders(border: BorderStyle, glyphs: Theme.Glyphs, text: String) throws {
    let painter = try Self.painter("xterm-256color")
    defer { painter.close() }
    var canvas = Canvas(size: Self.size)
    canvas.box(Rect(column: 0, row: 0, columns: 3, rows: 2), role: .uiBorder)
    canvas.put("✓█", at: Point(column: 3, row: 0), role: .ui)
    var model = ScreenModel(columns: 80, rows: 24)
    model.feed(painter.frame(canvas, theme: Self.theme()).bytes, isUnicode: true)
    #expect(model.text(0) == "┌─┐✓█")
    var theme = Self.theme()
    theme.border = border
    theme.glyphs = glyphs
    model.feed(painter.frame(canvas, theme: theme).bytes, isUnicode: true)
    #expect(model.text(0) == text)
  }

  @Test("draw heavy lines double where the font has no heavy ones")
  func heavyOnConsole() throws {
    let painter = try Self.painter("linux")
    defer { painter.close() }
    var canvas = Canvas(size: Self.size)
    canvas.box(Rect(column: 0, row: 0, columns: 3, rows: 2), role: .uiBorder)
    var theme = Self.theme()
    theme.border = .heavy
    var model = ScreenModel(columns: 80, rows: 24)
    model.feed(painter.frame(canvas, theme: theme).bytes, isUnicode: true)
    #expect(model.text(0) == "╔═╗")
  }

  @Test("do not come from a terminal that cannot place its cursor, or that nobody knows")
  func refuses() {
    #expect(throws: TerminalError.incapable("dumb")) { _ = try Self.painter("dumb") }
    #expect(throws: TerminalError.unknownTerm("no-such-terminal")) {
      _ = try Self.painter("no-such-terminal")
    }
    #expect(throws: TerminalError.unknownTerm("")) { _ = try Self.painter("") }
  }
}

/// Random numbers that a seed repeats (SplitMix64).
struct SystemlessGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
