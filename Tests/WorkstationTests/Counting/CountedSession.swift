import AktenlageTesting
import CNcurses
import Casework
import NcursesTerminal
import OfficeFiles
import TerminalCanvas
import Workstation

/// What some keys cost, down to the byte.
struct Cost: Hashable {
  /// Pictures that changed what the terminal shows.
  var frames = 0
  /// Bytes that the terminal was sent.
  var bytes = 0
  /// Cells from the first to the last changed one of each row.
  var cells = 0
  /// Rows and hits that the office gave.
  var rows = 0
}

/// A workstation of 120×40 on the real driver, over a list of several pages, drawn as the program draws: once for what
/// came together, and once more when what was asked is answered.
@MainActor
struct CountedSession {
  private static let size = Size(columns: 120, rows: 40)
  private(set) var station: ScriptedWorkstation
  /// What the terminal shows.
  private(set) var model = ScreenModel(columns: size.columns, rows: size.rows)
  private let painter: Painter
  private let theme: Theme
  private var cost = Cost()

  init() throws {
    let isUnicode = cn_set_locale("C.UTF-8")
    let capabilities = try Capabilities.decide(
      environment: ["TERM": "xterm-256color"],
      isUnicode: isUnicode,
      isMono: false
    ) { Int(cn_colors_of($0)) }
    painter = try Painter(capabilities: capabilities, size: Self.size, transliterate: ASCIIFallback.text)
    theme = try ThemeLibrary().theme(named: ThemeLibrary.standardName)
    let desk = try ScreenOffice()
    try desk.fill()
    for family in ["Ahmadi", "Bakır", "Çelik", "Đorđević", "Esposito", "Ferreira", "García", "Haddad"] {
      for given in ["Amal", "Björn", "Carla", "Deniz", "Éva", "Farid", "Goran", "Hồng", "Ivo", "Jana"] {
        try desk.receive(family, given, on: "2026-11-0\(1 + given.utf8.count % 9)")
      }
    }
    station = try ScriptedWorkstation(desk, size: Self.size)
  }

  /// What it costs to show the first picture.
  mutating func start() -> Cost {
    draw()
    return take()
  }

  /// What keys cost, each batch of them given at once.
  mutating func cost(of batches: [[Event]]) -> Cost {
    for batch in batches {
      station.answers = false
      for event in batch { station.send(.event(event)) }
      draw()
      station.answers = true
      guard !station.waiting.isEmpty else { continue }
      station.answerWaiting()
      draw()
    }
    return take()
  }

  /// What a new minute costs.
  mutating func costOfMinute() throws -> Cost {
    let time = station.workstation.context.timeOfDay
    let next = try TimeOfDay(hour: time.hour, minute: time.minute + 1)
    station.send(.clock(station.workstation.context.today, next))
    draw()
    return take()
  }

  /// The first row in which the terminal shows something else than the picture.
  var difference: String? {
    let screen = station.screen
    let row = (0..<Self.size.rows).first { model.text($0) != screen.row($0) }
    return row.map { "\($0): \(model.text($0)) for \(screen.row($0))" } ?? model.unknown.first
  }

  func close() { painter.close() }

  private mutating func draw() {
    let frame = painter.frame(station.screen, theme: theme)
    model.feed(frame.bytes, isUnicode: true)
    cost.frames += frame.bytes.isEmpty ? 0 : 1
    cost.bytes += frame.bytes.count
    cost.cells += frame.cells
  }

  private mutating func take() -> Cost {
    defer { cost = Cost() }
    cost.rows = station.rowsFetched - rowsBefore
    rowsBefore = station.rowsFetched
    return cost
  }

  private var rowsBefore = 0
}
