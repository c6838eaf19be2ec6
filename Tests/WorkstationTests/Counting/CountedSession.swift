import AktenlageTesting
import Casework
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
  private var stage: TerminalStage
  private var cost = Cost()

  init() throws {
    stage = try TerminalStage(.indexed, Self.size)
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

  /// What the terminal does not show as the picture has it.
  var difference: String? { stage.fault(station.screen) }

  func close() { stage.close() }

  private mutating func draw() {
    let frame = stage.show(station.screen)
    cost.frames += frame.bytes == 0 ? 0 : 1
    cost.bytes += frame.bytes
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
