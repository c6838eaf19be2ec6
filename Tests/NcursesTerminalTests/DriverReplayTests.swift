import AktenlageTesting
import CNcurses
import NcursesTerminal
import TerminalCanvas
import Testing

extension PainterTests {
  /// Every terminal of the list in every character set: what the bytes show is what the canvas holds.
  @Suite("The driver's bytes on an independent model", .serialized)
  @MainActor
  struct DriverReplayTests {
    /// A terminal and the locale that its character set comes from.
    struct Kind: Sendable, CustomTestStringConvertible {
      let term: String
      let locale: String
      var isUnicode: Bool { locale == "C.UTF-8" }
      /// Whether the terminal erases in the background's colour.
      var erasesInColor: Bool { term.hasPrefix("xterm") || term == "linux" }
      var testDescription: String { "\(term) in \(locale)" }
    }

    nonisolated static let kinds = ["xterm-256color", "xterm-direct", "tmux-256color", "linux", "vt100"]
      .flatMap { term in
        ["C.UTF-8", "C"].map { Kind(term: term, locale: $0) }
      }

    /// A driver, and the terminal that its bytes go to.
    private struct Stage {
      let kind: Kind
      let painter: Painter
      var model: ScreenModel

      @MainActor
      init(_ kind: Kind) throws {
        self.kind = kind
        painter = try Probe.painter(kind.term, locale: kind.locale)
        model = Stage.terminal(kind, size: Probe.size)
      }

      @MainActor
      private static func terminal(_ kind: Kind, size: Size) -> ScreenModel {
        var model = ScreenModel(columns: size.columns, rows: size.rows, erasesInColor: kind.erasesInColor)
        let entering = Array(String(cString: cn_screen_enter_bytes()).utf8)
        model.feed(entering, isUnicode: kind.isUnicode)
        return model
      }

      /// Another terminal, which shows nothing yet.
      @MainActor
      mutating func renew(size: Size = Probe.size) {
        painter.invalidate()
        model = Stage.terminal(kind, size: size)
      }

      @MainActor
      mutating func show(_ canvas: Canvas, theme: Theme = Probe.theme()) {
        model.feed(painter.frame(canvas, theme: theme).bytes, isUnicode: kind.isUnicode)
      }

      @MainActor
      func close() {
        painter.close()
        _ = cn_set_locale("C.UTF-8")
      }
    }

    @Test("show the canvas, text and looks, whatever came before", arguments: kinds)
    func replay(_ kind: Kind) throws {
      var stage = try Stage(kind)
      defer { stage.close() }
      #expect(stage.painter.capabilities.isUnicode == kind.isUnicode)
      var hidden = Probe.list(first: 9, cursor: 21)
      hidden.cursor = nil
      let lists = [(0, 0), (0, 1), (1, 1), (9, 21), (8, 21), (12, 0)].map {
        Probe.list(first: $0.0, cursor: $0.1)
      }
      let frames = lists + [hidden, Canvas(size: Probe.size)] + (0..<12).map { Probe.noise($0) } + lists
      for (index, canvas) in frames.enumerated() {
        stage.show(canvas)
        let fault = ReplayComparison(kind, stage.painter.capabilities.depth).fault(stage.model, canvas)
        #expect(fault == nil, "frame \(index)")
        guard fault == nil else { return }
      }
    }

    @Test("of A, B and A again end where a fresh A ends, to the last attribute", arguments: kinds)
    func returns(_ kind: Kind) throws {
      var stage = try Stage(kind)
      defer { stage.close() }
      for seed in UInt64(50)..<54 {
        let (first, second) = (Probe.noise(seed), Probe.list(first: Int(seed), cursor: 2))
        for (a, b) in [(first, second), (second, first), (first, Probe.noise(seed + 100))] {
          stage.renew()
          for canvas in [a, b, a] { stage.show(canvas) }
          let returned = stage.model
          #expect(stage.painter.frame(a, theme: Probe.theme()).cells == 0)
          stage.renew()
          stage.show(a)
          let fault = ReplayComparison.fault(returned, stage.model)
          #expect(fault == nil, "seed \(seed)")
        }
      }
    }

    @Test("follow another theme and another size", arguments: kinds)
    func changes(_ kind: Kind) throws {
      var stage = try Stage(kind)
      defer { stage.close() }
      let comparison = ReplayComparison(kind, stage.painter.capabilities.depth)
      stage.show(Probe.noise(7), theme: .fallback)
      #expect(comparison.fault(stage.model, Probe.noise(7), theme: .fallback) == nil)
      stage.show(Probe.noise(7))
      #expect(comparison.fault(stage.model, Probe.noise(7)) == nil)
      for size in [Size(columns: 120, rows: 40), Size(columns: 40, rows: 10), Probe.size] {
        stage.renew(size: size)
        let canvas = Probe.list(first: 3, cursor: 1, size: size)
        stage.show(canvas)
        #expect(comparison.fault(stage.model, canvas) == nil, "\(size)")
      }
    }

    @Test("are none for a terminal that cannot place its cursor", arguments: ["C.UTF-8", "C"])
    func dumb(locale: String) {
      defer { _ = cn_set_locale("C.UTF-8") }
      #expect(throws: TerminalError.incapable("dumb")) { _ = try Probe.painter("dumb", locale: locale) }
    }
  }
}
