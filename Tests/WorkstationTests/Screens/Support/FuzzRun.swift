import TerminalCanvas
import Workstation

/// Random scripts on a screen: played, judged, and cut down to the shortest that still fails.
struct FuzzRun: Sendable {
  /// How many steps a script has.
  static let length = 100

  let scene: Scene
  /// The number of the script on this screen; with the screen it says all of it.
  let seed: Int

  /// The steps of this script.
  var steps: [FuzzStep] {
    let base = scene.rawValue.utf8.reduce(UInt64(7)) { $0 &* 31 &+ UInt64($1) }
    var dice = KeyDice(seed: base &+ UInt64(seed) &* 0x2545_F491_4F6C_DD1D)
    return (0..<Self.length).map { _ in dice.step() }
  }

  /// Nil, or what is wrong, with the shortest script that shows it.
  func verdict() throws -> String? {
    let steps = steps
    // Every fifth picture finds nearly as much as all of them, five times as fast.
    guard let fault = try fault(steps, every: 5) else { return nil }
    let shortest = try Self.shortest(steps) { try self.fault($0) != nil }
    let lines = shortest.map { "  \($0)" }.joined(separator: "\n")
    return "\(scene.rawValue), seed \(seed): \(fault)\n\(lines)"
  }

  /// What is wrong after the script, or at one of its steps; nil if nothing is.
  ///
  /// - Parameter stride: the picture is judged at every so many steps, and at the last.
  func fault(_ steps: [FuzzStep], every stride: Int = 1) throws -> String? {
    var station = try scene.play(Size(columns: 80, rows: 24), .german)
    for (count, step) in steps.enumerated() {
      let before = station
      station.take(step)
      // The script goes on as if nobody had left.
      if station.workstation.isQuitting { station = before }
      guard count % stride == 0 || count == steps.count - 1 else { continue }
      if let fault = Self.fault(of: station) { return fault }
    }
    return nil
  }

  /// The shortest script found by leaving out pieces that still fails.
  static func shortest<Step>(_ steps: [Step], failing: ([Step]) throws -> Bool) rethrows -> [Step] {
    var steps = steps
    var piece = max(steps.count / 2, 1)
    while true {
      var start = 0
      var isShorter = false
      while start < steps.count {
        var fewer = steps
        fewer.removeSubrange(start..<min(start + piece, steps.count))
        if try failing(fewer) {
          steps = fewer
          isShorter = true
        } else {
          start += piece
        }
      }
      if piece == 1, !isShorter { return steps }
      piece = max(piece / 2, 1)
    }
  }

  /// What no state may show.
  private static func fault(of station: ScriptedWorkstation) -> String? {
    let workstation = station.workstation
    let canvas = station.screen
    let size = workstation.context.size
    guard canvas.size == size else { return "the picture has another size than the screen" }
    let covers = [
      workstation.finder != nil, workstation.menu != nil, workstation.explanation != nil,
      workstation.openCasesList != nil,
    ]
    guard covers.count(where: \.self) <= 1 else { return "more than one thing lies over the screen" }
    for row in 0..<size.rows {
      let cells = Array(canvas.rowCells(row))
      for (column, cell) in cells.enumerated() {
        let isHalf = column + 1 < cells.count && cells[column + 1].width == 0
        guard (cell.width == 2) == isHalf else { return "half a wide character in row \(row)" }
      }
    }
    // The notice that the window is too small has no cursor and no keys.
    guard size.columns >= 80, size.rows >= 24 else { return nil }
    guard let cursor = canvas.cursor else { return "the focus is not seen" }
    guard canvas.bounds.contains(cursor) else { return "the cursor is outside" }
    guard !canvas.row(size.rows - 1).isEmpty || !canvas.row(size.rows - 2).isEmpty else {
      return "no key is named"
    }
    return nil
  }
}

extension ScriptedWorkstation {
  fileprivate mutating func take(_ step: FuzzStep) {
    switch step {
    case .event(let event): send(.event(event))
    case .hold: answers = false
    case .release:
      answers = true
      answerWaiting()
    case .clock: send(.clock(workstation.context.today, workstation.context.timeOfDay))
    case .journal(let fault): send(.journal(fault))
    }
  }
}
