import AktenlageTesting
import Foundation
import TerminalCanvas
import Testing
import Workstation

/// Every screen as it is drawn, compared with the pictures that were looked at. `UPDATE_GOLDENS=1` draws them anew.
@Suite("Pictures of the screens")
struct GoldenScreenTests {
  /// A picture: what, how large, in which language.
  struct Picture: Sendable, CustomTestStringConvertible {
    let scene: Scene
    let size: Size
    let language: Language

    var fileName: String {
      let english = language == .english ? ".en" : ""
      return "\(scene.rawValue)\(english).\(size.columns)x\(size.rows).txt"
    }

    var testDescription: String { fileName }
  }

  static let small = Size(columns: 80, rows: 24)
  static let large = Size(columns: 120, rows: 40)

  static let pictures = Scene.allCases.flatMap { scene in
    [
      Picture(scene: scene, size: small, language: .german),
      Picture(scene: scene, size: large, language: .german),
      Picture(scene: scene, size: small, language: .english),
    ]
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Goldens")

  static var isUpdating: Bool { ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" }

  @Test("A screen looks as it did when somebody looked at it", arguments: pictures)
  func looks(_ picture: Picture) throws {
    let station = try picture.scene.play(picture.size, picture.language)
    let text = station.screen.goldenText
    let url = Self.folder.appending(path: picture.fileName)
    if Self.isUpdating {
      try text.write(to: url, atomically: true, encoding: .utf8)
      return
    }
    let known = try String(contentsOf: url, encoding: .utf8)
    #expect(text == known, "\(picture.fileName)\n\(station.text)")
  }

  @Test("Every picture that is kept belongs to a screen")
  func noneIsLeftOver() throws {
    let kept = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { !$0.hasPrefix("words.") && !$0.hasPrefix("read-aloud.") }
    let known = Set(Self.pictures.map(\.fileName))
    let surplus = kept.filter { !known.contains($0) }
    if Self.isUpdating {
      for name in surplus { try FileManager.default.removeItem(at: Self.folder.appending(path: name)) }
      return
    }
    #expect(surplus.isEmpty)
  }
}
