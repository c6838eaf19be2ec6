import AktenlageTesting
import Casework
import Office
import TerminalCanvas
import Testing
import Workstation

/// A newcomer who presses only keys that the screen names, and writes as the examples do.
@Suite("A newcomer with coach mode")
struct NoviceTests {
  @Test(
    "brings a new case to a submitted draft with nothing but what the screen says",
    arguments: Language.allCases
  )
  func path(_ language: Language) throws {
    let desk = try ScreenOffice()
    let reference = try desk.receive("Öztürk", "Aylin", on: "2026-11-02", papers: [.e01, .e07, .e09])
    var novice = Novice(try ScriptedWorkstation(desk, language: language))
    novice.station.workstation.context.coach = Coach(isOn: true)

    // From the list of what nobody has into the file.
    try novice.press("3 t 1 Enter")
    #expect(novice.station.caseFile?.reference == reference)

    // The evidence, item by item: the passport in the original, the others as copies.
    try novice.press("3 Leertaste Leertaste Ab Leertaste Ab Leertaste")
    try novice.press("a F8 a")

    // What one writes into the query of the register stands in the example.
    try novice.press("Strg+d Esc")
    novice.station.type("Abfrage 23.11.2026: keine Einträge.")
    try novice.press("F8 a")

    // The draft by its example, then what it lacks.
    try novice.press("F4 Enter Strg+d Esc")
    let example = Words(language).example(of: Outcome.grant)
    try novice.go(to: "until")
    novice.station.type("30112029")
    try novice.go(to: "operative")
    novice.station.type(example.entered)
    try novice.press("F6 Enter")
    #expect(novice.kind == .consult, Comment(rawValue: novice.station.text))
    try novice.go(to: "text")
    try novice.press("Strg+d Esc")
    novice.station.type("Wird der Beschäftigung zugestimmt?")
    try novice.press("F8 Enter")
    #expect(novice.kind == .endConsultation, Comment(rawValue: novice.station.text))
    try novice.go(to: "how")
    try novice.press("F4 Enter")
    try novice.go(to: "text")
    novice.station.type("Zugestimmt bis 30.11.2029.")
    try novice.press("F8 F8")

    let view = try desk.office.openCase(reference, for: Caller(try Fixture.officer("schaefer")))
    #expect(view.record.stage == .finalSignOff, Comment(rawValue: novice.station.text))
    #expect(novice.unnamed == [])
    #expect(novice.keys == 36)
  }

  @Test("Somebody who knows the way needs fewer keys to the same draft")
  func known() throws {
    let desk = try ScreenOffice()
    let reference = try desk.receive("Öztürk", "Aylin", on: "2026-11-02", papers: [.e01, .e07, .e09])
    var expert = Novice(try ScriptedWorkstation(desk))
    try expert.press("3 t 1 Enter 3 Leertaste Leertaste Ab Leertaste Ab Leertaste a F8 a")
    expert.station.type("Keine Einträge.")
    try expert.press("F8 b F4 Enter")
    try expert.go(to: "until")
    expert.station.type("30112029")
    try expert.press("Tab")
    #expect(expert.station.focusedField == "operative")
    expert.station.type(Words(.german).example(of: Outcome.grant).entered)
    try expert.press("F6 Enter")
    try expert.go(to: "text")
    expert.station.type("Wird der Beschäftigung zugestimmt?")
    try expert.press("F8 Enter F4 Enter")
    try expert.go(to: "text")
    expert.station.type("Zugestimmt bis 30.11.2029.")
    try expert.press("F8 F8")
    let view = try desk.office.openCase(reference, for: Caller(try Fixture.officer("schaefer")))
    #expect(view.record.stage == .finalSignOff, Comment(rawValue: expert.station.text))
    #expect(expert.keys == 30)
  }
}

/// Presses keys, and notes those that the screen did not name before.
private struct Novice {
  var station: ScriptedWorkstation
  private(set) var unnamed: [String] = []
  /// How many keys were pressed beside those of texts.
  private(set) var keys = 0

  init(_ station: ScriptedWorkstation) { self.station = station }

  mutating func press(_ script: String) throws {
    for name in script.split(separator: " ").map(String.init) {
      if !isNamed(name) { unnamed.append("\(name)\n\(station.text)") }
      keys += 1
      try station.press(name)
    }
  }

  /// Goes to a field by the key that the form names for that.
  mutating func go(to field: FieldID) throws {
    for _ in 0..<12 where station.focusedField != field { try press("Tab") }
    #expect(station.focusedField == field)
  }

  /// The kind of the form in front.
  var kind: ActKind? { (station.workstation.screens.last as? ActScreen)?.kind }

  /// Whether the screen names a key: as a hint, as the digit of a tab, or in what it tells.
  private func isNamed(_ script: String) -> Bool {
    let words = station.workstation.context.words
    let name: String =
      switch script {
      case "Ab": "↓"
      case "Leertaste": words.language == .german ? script : "Space"
      case "Strg+d": words.language == .german ? "Strg+D" : "Ctrl+D"
      default: script
      }
    // A long name means the key wherever it stands; a letter or digit only where keys are named.
    if name.count > 1 { return Self.words(of: station.text).contains(name) }
    return station.screen.semantics.contains { node in
      switch node.role {
      case .hint, .tab: Self.words(of: node.label).contains(name)
      case .status, .message: Self.words(of: node.label + " " + node.value).contains(name)
      default: false
      }
    }
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.split { " \n,.:;".contains($0) }.map(String.init))
  }
}
