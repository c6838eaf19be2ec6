import AktenlageTesting
import Foundation
import TerminalCanvas
import Testing
import Workstation

/// Screens in the sizes, depths and languages of which not every picture is kept.
@Suite("Pairs of screens, sizes, depths and languages", .serialized)
@MainActor
struct PairwiseTests {
  static let sizes = [
    Size(columns: 60, rows: 20), Size(columns: 100, rows: 30), Size(columns: 200, rows: 60),
    GoldenScreenTests.small, GoldenScreenTests.large,
  ]

  @Test(
    "Every screen is whole at every depth, and in every size and language",
    arguments: TerminalSort.allCases
  )
  func whole(_ sort: TerminalSort) throws {
    var stage = try TerminalStage(sort, GoldenScreenTests.small)
    defer { stage.close() }
    let depth = TerminalSort.allCases.firstIndex(of: sort) ?? 0
    for (number, scene) in Scene.allCases.enumerated() where scene != .tooSmall {
      // Over the five depths each screen has each size once, and both languages.
      let size = Self.sizes[(number + depth) % Self.sizes.count]
      let language: Language = (number / Self.sizes.count + depth) % 2 == 0 ? .german : .english
      let station = try scene.play(size, language)
      let canvas = station.screen
      stage.showAnew(canvas)
      let fault = stage.fault(canvas) ?? Self.fault(station, scene, size)
      #expect(fault == nil, "\(scene) \(sort) \(size.columns)x\(size.rows) \(language)")
    }
  }

  private static func fault(_ station: ScriptedWorkstation, _ scene: Scene, _ size: Size) -> String? {
    let canvas = station.screen
    guard size.columns >= 80, size.rows >= 24 else {
      return canvas.row(0).isEmpty && !station.shows("80") ? "no word on the size" : nil
    }
    if canvas.cursor == nil { return "the focus is not seen" }
    if canvas.row(size.rows - 1).isEmpty { return "no key is named" }
    return WholeWordsTests.lists.contains(scene) ? nil : WholeWordsTests.firstCut(station)
  }

  // MARK: Pictures

  /// One picture of the twenty that are kept, as the terminal shows it.
  struct Picture: Sendable, CustomTestStringConvertible {
    let scene: Scene
    let sort: TerminalSort
    let size: Size
    let language: Language

    var testDescription: String {
      let english = language == .english ? ".en" : ""
      return "\(scene.rawValue).\(sort.rawValue)\(english).\(size.columns)x\(size.rows)"
    }
  }

  /// Each size meets each depth, each depth each language, each screen both sizes and both languages.
  nonisolated static let pictures: [Picture] = {
    let scenes: [Scene] = [
      .queue, .overview, .evidence, .decision, .review, .batchPreview, .letter, .calendar, .palette,
      .timeline,
    ]
    let sizes = [Size(columns: 100, rows: 30), Size(columns: 200, rows: 60)]
    return scenes.enumerated().flatMap { number, scene in
      [Language.german, .english].enumerated().map { turn, language in
        Picture(
          scene: scene,
          sort: TerminalSort.allCases[(number + turn * 2) % TerminalSort.allCases.count],
          size: sizes[(number / 5 + turn) % 2],
          language: language
        )
      }
    }
  }()

  @Test("Of each pair one picture looks as when somebody looked at it", arguments: pictures)
  func looks(_ picture: Picture) throws {
    var stage = try TerminalStage(picture.sort, picture.size)
    defer { stage.close() }
    let canvas = try picture.scene.play(picture.size, picture.language).screen
    stage.show(canvas)
    let model = stage.model
    var lines = (0..<picture.size.rows).map { model.text($0) }
    lines.append("--")
    // Where there are many colours, the roles of the pictures and the looks of the themes say more.
    if [.sixteen, .mono, .ascii].contains(picture.sort) {
      lines += (0..<picture.size.rows).flatMap { ShownRun.all(in: model, row: $0).map(\.line) }
    }
    lines.append("@ \(model.cursor.row):\(model.cursor.column)")
    let text = lines.joined(separator: "\n") + "\n"
    let url = LookGoldenTests.folder.appending(path: "\(picture.testDescription).txt")
    if GoldenScreenTests.isUpdating { return try text.write(to: url, atomically: true, encoding: .utf8) }
    #expect(try text == String(contentsOf: url, encoding: .utf8))
  }

  @Test("The kept pictures have every pair of size and depth, and of depth and language")
  func pairs() {
    let depths = TerminalSort.allCases.count
    #expect(Set(Self.pictures.map { "\($0.size) \($0.sort)" }).count == 2 * depths)
    #expect(Set(Self.pictures.map { "\($0.language) \($0.sort)" }).count == 2 * depths)
    #expect(Set(Self.pictures.map { "\($0.scene) \($0.size)" }).count == Self.pictures.count)
  }
}
