import AktenlageTesting
import CNcurses
import Glibc
import NcursesTerminal
import TerminalCanvas
import Testing

/// Both ends of a pseudo-terminal: the test holds the end where a person would sit.
private struct PseudoTerminal {
  let person: Int32
  let program: Int32

  init(columns: UInt16, rows: UInt16) throws {
    var ends: (person: Int32, program: Int32) = (-1, -1)
    try #require(cn_terminal_pair(&ends.person, &ends.program))
    (person, program) = ends
    resize(columns: columns, rows: rows)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(program, UInt(TIOCSWINSZ), &size)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = cn_write_all(person, bytes, bytes.count)
  }

  /// Everything the program has written so far.
  func read() -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    var ready = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    while poll(&ready, 1, 0) > 0, ready.revents & Int16(POLLIN) != 0 {
      let count = Glibc.read(person, &buffer, buffer.count)
      guard count > 0 else { break }
      all += buffer[..<count]
    }
    return all
  }

  var modes: [UInt8] {
    var modes = termios()
    tcgetattr(program, &modes)
    return withUnsafeBytes(of: modes) { Array($0) }
  }

  func close() {
    Glibc.close(person)
    Glibc.close(program)
  }
}

extension PainterTests {
  @Suite("On a pseudo-terminal", .serialized)
  @MainActor
  struct TerminalTests {
    private static func settings(
      _ pair: PseudoTerminal,
      _ term: String = "xterm-256color"
    ) -> TerminalSettings {
      var settings = TerminalSettings(environment: ["TERM": term, "ESCDELAY": "5"])
      settings.input = pair.program
      settings.output = pair.program
      settings.locale = "C.UTF-8"
      return settings
    }

    @Test("leaves the tty's modes, the alternate screen and the cursor as it found them")
    func restores() throws {
      let pair = try PseudoTerminal(columns: 60, rows: 20)
      defer { pair.close() }
      let before = pair.modes
      let terminal = try Terminal(Self.settings(pair))
      #expect(terminal.size == Size(columns: 60, rows: 20))
      #expect(pair.modes != before)
      let entered = String(decoding: pair.read(), as: UTF8.self)
      #expect(entered.contains("\u{1B}[?1049h"))
      #expect(entered.contains("\u{1B}[?2004h"))
      pair.type("\u{1B}[?2026;2$y\u{1B}[?62c")
      terminal.close()
      terminal.close()
      let left = String(decoding: pair.read(), as: UTF8.self)
      #expect(left.contains("\u{1B}[?2004l"))
      #expect(left.contains("\u{1B}[?25h"))
      #expect(left.contains("\u{1B}[?1049l"))
      #expect(pair.modes == before)
    }

    @Test("shows a frame in one write, whole once the terminal says that it can")
    func oneWrite() throws {
      let pair = try PseudoTerminal(columns: 60, rows: 20)
      defer { pair.close() }
      let terminal = try Terminal(Self.settings(pair))
      defer { terminal.close() }
      _ = pair.read()
      var canvas = Canvas(size: terminal.size)
      canvas.put("Öztürk", at: Point(column: 3, row: 4), role: .uiCursor)
      canvas.cursor = Point(column: 3, row: 4)
      let first = terminal.present(canvas, theme: .fallback)
      var model = ScreenModel(columns: 60, rows: 20)
      let bytes = pair.read()
      model.feed(bytes, isUnicode: true)
      #expect(first.writes == 1)
      #expect(first.bytes == bytes.count)
      #expect(model.text(4) == "   Öztürk")
      #expect(model.cursor == Point(column: 3, row: 4))
      #expect(terminal.present(canvas, theme: .fallback).cells == 0)
      _ = pair.read()

      pair.type("\u{1B}[?2026;2$y\u{1B}[?62ck")
      #expect(terminal.wait(timeoutMilliseconds: 5000) == [.key(.character("k"))])
      canvas.put("Yıldız", at: Point(column: 3, row: 5), role: .ui)
      #expect(terminal.present(canvas, theme: .fallback).writes == 1)
      let framed = String(decoding: pair.read(), as: UTF8.self)
      #expect(framed.hasPrefix("\u{1B}[?2026h"))
      #expect(framed.hasSuffix("\u{1B}[?2026l"))
    }

    @Test("reports keys, Esc, wake-ups, the new size and the wish to end")
    func events() throws {
      let pair = try PseudoTerminal(columns: 60, rows: 20)
      defer { pair.close() }
      var settings = Self.settings(pair)
      settings.synchronization = .off
      let terminal = try Terminal(settings)
      defer { terminal.close() }
      pair.type("a\u{1B}[Aö")
      #expect(
        terminal.wait(timeoutMilliseconds: 5000)
          == [.key(.character("a")), .key(.up), .key(.character("ö"))]
      )
      pair.type("\u{1B}")
      #expect(terminal.wait(timeoutMilliseconds: 5000) == [.key(.escape)])
      terminal.waker.wake()
      terminal.waker.wake()
      #expect(terminal.wait(timeoutMilliseconds: 5000) == [.wake])
      #expect(terminal.wait(timeoutMilliseconds: 0) == [])
      pair.resize(columns: 100, rows: 30)
      kill(getpid(), SIGWINCH)
      #expect(terminal.wait(timeoutMilliseconds: 5000) == [.resize(Size(columns: 100, rows: 30))])
      #expect(terminal.size == Size(columns: 100, rows: 30))
      for signal in [SIGTERM, SIGHUP] {
        kill(getpid(), signal)
        #expect(terminal.wait(timeoutMilliseconds: 5000) == [.terminate(signal: signal)])
      }
    }

    @Test("takes a hang-up that the shell passes on as one request, not as impatience")
    func hangUp() throws {
      let pair = try PseudoTerminal(columns: 60, rows: 20)
      defer { pair.close() }
      let terminal = try Terminal(Self.settings(pair))
      defer { terminal.close() }
      for _ in 0..<3 { kill(getpid(), SIGHUP) }
      #expect(terminal.wait(timeoutMilliseconds: 5000) == [.terminate(signal: SIGHUP)])
    }

    @Test("does not start on what is no terminal")
    func noTerminal() throws {
      let file = cn_memory_file()
      defer { Glibc.close(file) }
      var settings = TerminalSettings(environment: ["TERM": "xterm-256color"])
      settings.input = file
      settings.output = file
      #expect(throws: TerminalError.notATerminal) { _ = try Terminal(settings) }
    }

    @Test(
      "decides the colours from what the environment says",
      arguments: [
        (["TERM": "xterm-256color"], ColorDepth.indexed256), (["TERM": "linux"], .ansi8),
        (["TERM": "vt100"], .mono),
        (["TERM": "xterm-256color", "NO_COLOR": "1"], .mono),
        (["TERM": "xterm-256color", "NO_COLOR": ""], .indexed256),
        (["TERM": "xterm-256color", "COLORTERM": "truecolor"], .direct),
        (["TERM": "foot", "COLORTERM": "truecolor"], .indexed256), (["TERM": "sixteen"], .ansi16),
      ] as [([String: String], ColorDepth)]
    )
    func depths(environment: [String: String], depth: ColorDepth) throws {
      let known = [
        "xterm-256color": 256, "xterm-direct": 1 << 24, "linux": 8, "vt100": 0, "foot": 256, "sixteen": 16,
      ]
      let found = try Capabilities.decide(environment: environment, isUnicode: true, isMono: false) {
        known[$0]
      }
      #expect(found.depth == depth)
    }
  }
}
