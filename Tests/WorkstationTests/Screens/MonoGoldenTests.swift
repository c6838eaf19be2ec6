import AktenlageTesting
import Foundation
import TerminalCanvas
import Testing
import Workstation

/// What stands out on every screen where there are no colours, as a terminal shows it: the pieces with attributes.
///
/// The rows themselves are those of the pictures in `Goldens`, which the terminal must show too; the keys in the lines
/// of hints, bold everywhere, are left out. `UPDATE_GOLDENS=1` writes the two files anew.
@Suite("Pictures without colours")
@MainActor
struct MonoGoldenTests {
  @Test(
    "What stands out does so as when somebody looked at it",
    arguments: [
      GoldenScreenTests.small, GoldenScreenTests.large,
    ]
  )
  func mono(_ size: Size) throws {
    var stage = try TerminalStage(.mono, size)
    defer { stage.close() }
    var sections: [String] = []
    for scene in Scene.allCases {
      let canvas = try scene.play(size, .german).screen
      if canvas.size == stage.model.size { stage.show(canvas) } else { stage.showAnew(canvas) }
      let fault = stage.fault(canvas)
      #expect(fault == nil, "\(scene)")
      sections.append("== \(scene.rawValue)\n" + Self.lines(stage.model, canvas).map { $0 + "\n" }.joined())
    }
    let url = LookGoldenTests.folder.appending(path: "screens.mono.\(size.columns)x\(size.rows).txt")
    let text = sections.joined()
    if GoldenScreenTests.isUpdating { return try text.write(to: url, atomically: true, encoding: .utf8) }
    let known = try String(contentsOf: url, encoding: .utf8).split(separator: "== ").map { "== " + $0 }
    for (one, other) in zip(sections, known) { #expect(one == other) }
    #expect(known.count == sections.count)
  }

  private static func lines(_ model: ScreenModel, _ canvas: Canvas) -> [String] {
    (0..<canvas.size.rows).flatMap { row in
      let cells = Array(canvas.rowCells(row))
      return ShownRun.all(in: model, row: row).filter {
        ![.uiHintKey, .uiFkeyNumber].contains(cells[$0.columns.lowerBound].role)
      }
    }.map(\.line)
  }
}
