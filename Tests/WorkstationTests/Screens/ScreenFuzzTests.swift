import AktenlageTesting
import Casework
import Foundation
import Office
import TerminalCanvas
import Testing
import Workstation

/// Random keys on every screen, 300 a scene; `AKTENLAGE_FUZZ_KEYS` sets another number. A failing seed is the argument of its
/// test.
@Suite("Random keys on the screens")
struct ScreenFuzzTests {
  static var keys: Int { Int(ProcessInfo.processInfo.environment["AKTENLAGE_FUZZ_KEYS"] ?? "") ?? 300 }

  @Test("No key, paste, size or answer breaks a screen", arguments: Scene.allCases)
  func survives(_ scene: Scene) throws {
    var dice = KeyDice(seed: scene.rawValue.utf8.reduce(UInt64(7)) { $0 &* 31 &+ UInt64($1) })
    let fresh = try scene.play(Size(columns: 80, rows: 24), .german)
    var station = fresh
    for count in 0..<Self.keys {
      // Now and then back to the screen that is to be tried.
      if station.workstation.isQuitting || count % 60 == 0 { station = fresh }
      station.answers = Int.random(in: 0..<8, using: &dice) > 0
      station.send(.event(dice.event()))
      if station.answers { station.answerWaiting() }
      guard count % 5 == 0 else { continue }
      let canvas = station.screen
      #expect(canvas.size == station.workstation.context.size)
      // The notice that the window is too small has no cursor.
      guard canvas.size.columns >= 80, canvas.size.rows >= 24 else { continue }
      let cursor = try #require(canvas.cursor, "\(scene) after \(count)")
      #expect(canvas.bounds.contains(cursor), "\(scene) after \(count)")
    }
  }

  @Test(
    "What is typed into a form is there again after the program was dropped at any key",
    arguments: 0..<200
  )
  func typedTextSurvives(_ seed: Int) throws {
    var dice = KeyDice(seed: UInt64(seed) &* 77 &+ 5)
    let desk = try ScreenOffice()
    try desk.fill()
    let forms: [(name: String, key: String)] = [
      ("taken", "c"), ("taken", "w"), ("taken", "f"), ("ready", "b"), ("drafted", "b"), ("returned", "b"),
    ]
    let form = forms[seed % forms.count]
    var station = try ScriptedWorkstation(desk)
    try station.open(form.name)
    try station.press(form.key)
    // Nothing is done in the office: only the typing counts.
    station.answers = false
    let depth = station.workstation.screens.count
    for _ in 0..<Int.random(in: 1...200, using: &dice) {
      let before = station
      let event = dice.event()
      station.send(.event(event))
      // Keys that leave the form or carry it out are tried by others.
      if station.workstation.screens.count != depth || station.workstation.explanation != nil
        || station.effects.count > before.effects.count && station.effects.last.map(Self.isAct) == true
      {
        station = before
      }
    }
    let typed = try #require(station.formValues)
    var again = try ScriptedWorkstation(desk, journal: station.journal)
    try again.open(form.name)
    try again.press(form.key)
    let restored = try #require(again.formValues)
    #expect(typed == restored)
  }

  private static func isAct(_ effect: Effect) -> Bool {
    switch effect {
    case .perform, .file: true
    case .ask, .takeIn, .write, .giveUp, .journal, .look, .dress, .keepAppearance, .mouse, .copy, .read,
      .redraw, .suspend,
      .quit:
      false
    }
  }
}

extension ScriptedWorkstation {
  /// The values of the form in front, if there is one.
  var formValues: [FieldID: String]? {
    switch workstation.screens.last {
    case let act as ActScreen: act.form.values
    case let decision as DecisionScreen: decision.form.values
    case let capture as CaptureScreen: capture.form.values
    default: nil
    }
  }
}
