import AktenlageTesting
import Casework
import Foundation
import Office
import TerminalCanvas
import Testing
import Workstation

/// Random scripts on every screen: 500 steps a screen; `AKTENLAGE_FUZZ_KEYS` sets another number.
@Suite("Random keys on the screens")
struct ScreenFuzzTests {
  static var scripts: Int {
    let steps = Int(ProcessInfo.processInfo.environment["AKTENLAGE_FUZZ_KEYS"] ?? "") ?? 500
    return max(steps / FuzzRun.length, 1)
  }

  /// Scripts that failed once; every fault that was found leaves its own here.
  static let failedBefore = [
    // The answer of an act came while the list of open cases lay over the form.
    FuzzRun(scene: .decisionRefused, seed: 16),
    // The preview had all the room while its list was being read.
    FuzzRun(scene: .document, seed: 2),
  ]

  @Test("No key, paste, size, click or late answer breaks a screen", arguments: Scene.allCases)
  func survives(_ scene: Scene) throws {
    for seed in 0..<Self.scripts {
      let verdict = try FuzzRun(scene: scene, seed: seed).verdict()
      #expect(verdict == nil)
    }
  }

  @Test("A script that failed once fails no more", arguments: failedBefore)
  func staysMended(_ run: FuzzRun) throws {
    let verdict = try run.verdict()
    #expect(verdict == nil)
  }

  @Test(
    "Of a failing script the steps that matter are left",
    arguments: [[17, 63], [1], [100], [50, 51, 52]]
  )
  func shortens(_ needed: [Int]) {
    #expect(FuzzRun.shortest(Array(1...100)) { Set(needed).isSubset(of: $0) } == needed)
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
    case .ask, .takeIn, .changeViews, .write, .edit, .giveUp, .journal, .look, .dress, .keepAppearance,
      .mouse, .keepCoach, .copy,
      .read,
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
