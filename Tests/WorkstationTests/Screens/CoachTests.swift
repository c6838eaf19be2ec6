import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("Coach mode")
struct CoachTests {
  private func station(
    _ login: String = "schaefer",
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    try desk.fill()
    return try ScriptedWorkstation(desk, login, size: size)
  }

  @Test("One key switches it on and off, and that is kept as the user's own")
  func switched() throws {
    var clerk = try station()
    #expect(!clerk.shows("Einarbeitung"))
    try clerk.press("=")
    #expect(clerk.shows("Einarbeitung · Vorgang übernehmen · Strg+D Beispiel"), Comment(rawValue: clerk.text))
    #expect(clerk.effects.last == .keepCoach(Coach(isOn: true)))
    try clerk.press("=")
    #expect(!clerk.shows("Einarbeitung ·"))
    #expect(clerk.effects.last == .keepCoach(Coach()))
  }

  @Test(
    "Every step has a norm and a house rule, and fits four lines of the smallest window",
    arguments: Language.allCases
  )
  func room(_ language: Language) {
    let words = Words(language)
    var topics: [CoachTopic] = [.list, .reading, .evidenceElsewhere, .evidence, .decision(nil), .review]
    topics += ActKind.allCases.flatMap { [.next($0, by: .nextStep), .form($0)] }
    topics += Outcome.allCases.map { .decision($0) }
    for topic in topics {
      let told = words.told(topic)
      let lines = TextLayout.wrap(told, columns: 78)
      #expect(lines.count <= 4, "\(topic) \(lines)")
      #expect(TextLayout.wrap(words.toldAtLength(topic), columns: 118).count <= 6, "\(topic)")
      #expect(!told.contains("  ") && !told.contains(".."), "\(told)")
      guard let act = topic.act else { continue }
      #expect(told.contains(words.citation(of: words.source(of: act))))
      #expect(told.contains(words.houseRule(of: act)))
    }
  }

  @Test(
    "A step that is known is told in two lines at most, with its norm whole",
    arguments: Language.allCases
  )
  func brief(_ language: Language) {
    let words = Words(language)
    for act in ActKind.allCases {
      for topic in [CoachTopic.next(act, by: .nextStep), .form(act)] {
        let told = words.toldBriefly(topic)
        #expect(TextLayout.wrap(told, columns: 78).count <= 2, "\(told)")
        #expect(told.contains(words.citation(of: words.source(of: act))), "\(told)")
      }
    }
  }

  @Test("A norm that no public page confirmed says so")
  func unverified() {
    #expect(Words(.german).told(.form(.take)).contains("(Annahme), nicht geprüft"))
    #expect(!Words(.german).told(.form(.queryRegister)).contains("nicht geprüft"))
  }

  @Test("Every act and every outcome has an example of its own, in both languages")
  func examples() {
    let (german, english) = (Words(.german), Words(.english))
    let acts = ActKind.allCases.filter { $0 != .draft }
    for words in [german, english] {
      let all = acts.map { words.example(of: $0) } + Outcome.allCases.map { words.example(of: $0) }
      #expect(Set(all.map(\.entered)).count == all.count && Set(all.map(\.praise)).count == all.count)
      for example in all {
        #expect(!example.entered.isEmpty && example.praise.hasSuffix("."))
        #expect(!example.entered.contains("  "), "\(example.entered)")
      }
      #expect(words.example(of: .draft) == words.example(of: Outcome.grant))
    }
    for act in acts { #expect(german.example(of: act) != english.example(of: act)) }
    for outcome in Outcome.allCases { #expect(german.example(of: outcome) != english.example(of: outcome)) }
  }

  @Test("What was done three times is told in one line, and counted no further")
  func thinner() throws {
    var clerk = try station()
    try clerk.press("=")
    for (turn, name) in ["taken", "ready", "drafted", "returned"].enumerated() {
      try clerk.open(name)
      // The same act in the same case counts once.
      for time in 0..<2 {
        try clerk.press("c")
        #expect(clerk.shows("Hausregel (Annahme): ") == (turn + time < 3), Comment(rawValue: clerk.text))
        clerk.type("Anruf \(turn).")
        try clerk.press("F8")
      }
      try clerk.press("F3 F3")
    }
    try clerk.open("taken")
    try clerk.press("c")
    #expect(clerk.shows("F8 Vermerk schreiben · § 29 VwVfG NRW, Grundsatz der Aktenmäßigkeit ·"))
    #expect(clerk.shows("Strg+D"))
    let kept = clerk.effects.compactMap {
      if case .keepCoach(let coach) = $0 { coach.practised } else { nil }
    }
    #expect(kept == ["", "note 1", "note 2", "note 3"])
  }

  @Test("Nothing is counted while it is off, and of what is refused")
  func uncounted() throws {
    var clerk = try station()
    try clerk.open("taken")
    try clerk.press("c")
    clerk.type("Ohne Hilfe.")
    try clerk.press("F8 = c F8")
    #expect(clerk.workstation.context.coach.practised.isEmpty)
  }

  @Test(
    "Counts are read as they were written; what is no count is passed over",
    arguments: [
      ("", ""), ("note 2", "note 2"), ("sign 1, draft 3", "draft 3, sign 1"), ("note 99", "note 3"),
      ("note -1, draft", ""), ("kaffee 3, note x, note 1 2", ""),
    ]
  )
  func counts(text: String, kept: String) {
    #expect(Coach(isOn: true, practised: text).practised == kept)
  }

  @Test("An example lies over the form, and what is typed stays")
  func example() throws {
    var clerk = try station()
    try clerk.open("taken")
    try clerk.press("= c")
    clerk.type("Halb")
    try clerk.press("Strg+d")
    #expect(clerk.shows("Beispiel: Vermerk schreiben") && clerk.shows("Frei erfunden"))
    try clerk.press("Esc")
    #expect(clerk.shows("Halb"))
  }

  @Test("The example of a decision follows the outcome that was chosen")
  func exampleOfDecision() throws {
    var clerk = try station()
    try clerk.open("ready")
    try clerk.press("= b")
    #expect(clerk.shows("Erst die Entscheidung"), Comment(rawValue: clerk.text))
    try clerk.press("F4 Ab Enter Strg+d")
    let outcome = Outcome.allCases[1]
    #expect(clerk.shows("Beispiel: \(Words(.german).name(of: outcome))"), Comment(rawValue: clerk.text))
  }

  @Test("While the tour speaks, coach mode is silent")
  func tour() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk, isTraining: true)
    try clerk.press("= #")
    #expect(clerk.shows("Rundgang 1/") && !clerk.shows("Einarbeitung ·"))
    try clerk.press("#")
    #expect(clerk.shows("Einarbeitung ·"))
  }

  @Test("A calendar over a form keeps all its weeks in the smallest window")
  func calendar() throws {
    var clerk = try station()
    try clerk.open("taken")
    try clerk.press("= w")
    clerk.type("25.12.2026")
    try clerk.press("F4")
    #expect(clerk.shows("28") && clerk.shows("31"), Comment(rawValue: clerk.text))
  }

  @Test("It says which key comes next, from the evidence to the register", arguments: Language.allCases)
  func steps(_ language: Language) throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk, language: language)
    try clerk.open("taken")
    try clerk.press("=")
    let words = Words(language)
    #expect(clerk.shows(words.name(of: .assessEvidence)), Comment(rawValue: clerk.text))
    // Both open items are missing: they are asked for before the check ends.
    for _ in 0..<2 { try clerk.press("3 Ab Leertaste Leertaste Leertaste") }
    try clerk.press("Ab Leertaste Leertaste Leertaste")
    #expect(clerk.shows("f \(language == .german ? "beginnt" : "begins")"), Comment(rawValue: clerk.text))
  }
}
