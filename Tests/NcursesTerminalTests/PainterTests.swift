import AktenlageTesting
import CNcurses
import NcursesTerminal
import TerminalCanvas
import Testing

/// ncurses is one screen for the whole process, so these tests take turns.
@Suite("The bytes of a frame", .serialized)
@MainActor
struct PainterTests {
  @Test(
    "follow the window to any size",
    arguments: [(1, 1), (2, 1), (1, 30), (200, 60), (500, 200), (79, 24)]
  )
  func resizes(columns: Int, rows: Int) throws {
    let painter = try Probe.painter("xterm-256color")
    defer { painter.close() }
    _ = painter.frame(Probe.list(first: 0, cursor: 0), theme: Probe.theme())
    let canvas = Probe.list(first: 3, cursor: 0, size: Size(columns: columns, rows: rows))
    var model = ScreenModel(columns: columns, rows: rows)
    model.feed(painter.frame(canvas, theme: Probe.theme()).bytes, isUnicode: true)
    for row in 0..<rows { #expect(model.text(row) == canvas.row(row)) }
  }

  @Test("are few: a cursor move and a scrolled list cost hundreds, not thousands")
  func few() throws {
    let size = Size(columns: 120, rows: 40)
    let painter = try Probe.painter("xterm-256color", size: size)
    defer { painter.close() }
    func bytes(_ first: Int, _ cursor: Int) -> Int {
      painter.frame(Probe.list(first: first, cursor: cursor, size: size), theme: Probe.theme()).bytes.count
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
    let painter = try Probe.painter(term, locale: "C")
    defer {
      painter.close()
      _ = cn_set_locale("C.UTF-8")
    }
    var canvas = Canvas(size: Probe.size)
    canvas.box(Rect(column: 0, row: 0, columns: 20, rows: 3), role: .uiBorder)
    canvas.put("Öztürk 漢x …", at: Point(column: 1, row: 1), role: .ui)
    var model = ScreenModel(columns: 80, rows: 24)
    model.feed(Array(String(cString: cn_screen_enter_bytes()).utf8), isUnicode: false)
    let frame = painter.frame(canvas, theme: Probe.theme())
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
    let painter = try Probe.painter(term)
    defer { painter.close() }
    var canvas = Canvas(size: Probe.size)
    canvas.put("✓ ○ ▶ Öztürk █▙ ⣿⠂ ▲ │", at: Point(column: 0, row: 0), role: .ui)
    var model = ScreenModel(columns: 80, rows: 24)
    model.feed(painter.frame(canvas, theme: Probe.theme()).bytes, isUnicode: true)
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
    let painter = try Probe.painter("xterm-256color")
    defer { painter.close() }
    var canvas = Canvas(size: Probe.size)
    canvas.box(Rect(column: 0, row: 0, columns: 3, rows: 2), role: .uiBorder)
    canvas.put("✓█", at: Point(column: 3, row: 0), role: .ui)
    var model = ScreenModel(columns: 80, rows: 24)
    model.feed(painter.frame(canvas, theme: Probe.theme()).bytes, isUnicode: true)
    #expect(model.text(0) == "┌─┐✓█")
    var theme = Probe.theme()
    theme.border = border
    theme.glyphs = glyphs
    model.feed(painter.frame(canvas, theme: theme).bytes, isUnicode: true)
    #expect(model.text(0) == text)
  }

  @Test("draw heavy lines double where the font has no heavy ones")
  func heavyOnConsole() throws {
    let painter = try Probe.painter("linux")
    defer { painter.close() }
    var canvas = Canvas(size: Probe.size)
    canvas.box(Rect(column: 0, row: 0, columns: 3, rows: 2), role: .uiBorder)
    var theme = Probe.theme()
    theme.border = .heavy
    var model = ScreenModel(columns: 80, rows: 24)
    model.feed(painter.frame(canvas, theme: theme).bytes, isUnicode: true)
    #expect(model.text(0) == "╔═╗")
  }

  @Test("do not come from a terminal that cannot place its cursor, or that nobody knows")
  func refuses() {
    #expect(throws: TerminalError.incapable("dumb")) { _ = try Probe.painter("dumb") }
    #expect(throws: TerminalError.unknownTerm("no-such-terminal")) {
      _ = try Probe.painter("no-such-terminal")
    }
    #expect(throws: TerminalError.unknownTerm("")) { _ = try Probe.painter("") }
  }
}
