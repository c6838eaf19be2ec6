import AktenlageTesting
import Foundation
import OfficeFiles
import TerminalCanvas
import Testing
import Workstation

/// How every part of two pictures looks in each theme at each depth, compared with what was looked at.
///
/// The pictures' own goldens say where the parts stand. `UPDATE_GOLDENS=1` writes all anew.
@Suite("Looks of the screens")
struct LookGoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Looks")

  @Test(
    "Parts look in every theme and depth as when somebody looked at them",
    arguments: ThemeLibrary().names
  )
  func looks(theme name: String) throws {
    let theme = try ThemeLibrary().theme(named: name)
    var roles: Set<Role> = []
    for scene in [Scene.queue, .overview] {
      let canvas = try scene.play(GoldenScreenTests.small, .german).screen
      for row in 0..<canvas.size.rows { roles.formUnion(canvas.rowCells(row).map(\.role)) }
    }
    var text = ""
    for depth in ColorDepth.allCases.reversed() {
      text += "== \(depth)\n"
      for role in Role.allCases where roles.contains(role) {
        text += "\(role.name) \(Self.text(theme.look(role, at: depth)))\n"
      }
    }
    let url = Self.folder.appending(path: "\(name).txt")
    if GoldenScreenTests.isUpdating { try text.write(to: url, atomically: true, encoding: .utf8) }
    #expect(try text == String(contentsOf: url, encoding: .utf8))
  }

  private static func text(_ look: Look) -> String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    let attributes = names.filter { look.attributes.contains($0.0) }.map { " " + $0.1 }.joined()
    return "\(text(look.foreground)) on \(text(look.background))\(attributes)"
  }

  private static func text(_ color: ThemeColor) -> String {
    switch color {
    case .standard: "default"
    case .indexed(let index): String(index)
    case .direct(let rgb): "#" + String(0x1000000 | rgb.value, radix: 16).dropFirst()
    }
  }
}
