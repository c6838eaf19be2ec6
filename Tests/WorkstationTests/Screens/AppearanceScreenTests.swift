import AktenlageTesting
import TerminalCanvas
import Testing
import Workstation

@Suite("Choosing colours and language")
struct AppearanceScreenTests {
  private static func shown(_ station: ScriptedWorkstation) -> [Appearance] {
    station.effects.compactMap { if case .dress(let appearance) = $0 { appearance } else { nil } }
  }

  private static func kept(_ station: ScriptedWorkstation) -> [Appearance] {
    station.effects.compactMap { if case .keepAppearance(let appearance) = $0 { appearance } else { nil } }
  }

  private static let before = Appearance(theme: "amt-dunkel", language: .german)

  @Test("The theme under the cursor is shown at once, and Esc brings the old one back")
  func preview() throws {
    var station = try ScriptedWorkstation(ScreenOffice())
    try station.press("Strg+t Ab Ab Auf")
    let hell = Appearance(theme: "amt-hell", language: .german)
    #expect(Self.shown(station).map(\.theme) == ["amt-hell", "farbsicher", "amt-hell"])
    #expect(station.workstation.context.appearance == hell)
    try station.press("Esc")
    #expect(Self.shown(station).last == Self.before)
    #expect(Self.kept(station).isEmpty)
    #expect(station.workstation.context.appearance == Self.before)
    #expect(station.workstation.screens.count == 1)
  }

  @Test("Enter keeps what is under the cursor")
  func keep() throws {
    var station = try ScriptedWorkstation(ScreenOffice())
    try station.press("Strg+t Ab Ab Enter")
    #expect(Self.kept(station) == [Appearance(theme: "farbsicher", language: .german)])
    #expect(station.workstation.context.appearance.theme == "farbsicher")
    #expect(station.workstation.toast?.level == .ok)
    try station.press("Strg+t Esc")
    #expect(station.workstation.context.appearance.theme == "farbsicher")
  }

  @Test("A theme with faults is not shown and cannot be kept; the last good one stays")
  func faulty() throws {
    var station = try ScriptedWorkstation(ScreenOffice())
    try station.press("Strg+t Ab Ab Ab")
    #expect(station.workstation.context.appearance.theme == "nacht")
    try station.press("Ab")
    #expect(station.workstation.context.appearance.theme == "nacht")
    #expect(station.workstation.toast?.level == .warning)
    try station.press("Enter")
    #expect(Self.kept(station).isEmpty)
    #expect(station.workstation.toast?.text.contains("themes check") == true)
    try station.press("Esc")
    #expect(Self.shown(station).last == Self.before)
  }

  @Test("The language under the cursor is spoken at once on every screen, and back again")
  func language() throws {
    var station = try ScriptedWorkstation(ScreenOffice())
    #expect(station.text.contains("Arbeitsvorrat"))
    try station.press("Strg+t Ende")
    #expect(station.text.contains("Colours and language") && station.text.contains("Queue"))
    #expect(!station.text.contains("Arbeitsvorrat"))
    try station.press("Esc")
    #expect(station.text.contains("Arbeitsvorrat") && station.text.contains("Aktenzeichen"))
    try station.press("Strg+t Ende Enter")
    #expect(Self.kept(station) == [Appearance(theme: "amt-dunkel", language: .english)])
    #expect(station.text.contains("Queue") && station.text.contains("Reference"))
    #expect(!station.text.contains("Aktenzeichen"))
  }

  @Test("Lists that were filled before speak the new language too")
  func lists() throws {
    let desk = try ScreenOffice()
    _ = try desk.fill()
    var letters = try ScriptedWorkstation(desk)
    try letters.open("drafted")
    try letters.press("v")
    #expect(letters.text.contains("Es fehlt"))
    try letters.press("Strg+t Ende Enter")
    #expect(letters.text.contains("Lacks") && !letters.text.contains("Es fehlt"))
    var catalogue = try ScriptedWorkstation(desk)
    try catalogue.press("§ Enter Strg+t Ende Enter Esc")
    #expect(catalogue.text.contains("Catalogue") && catalogue.text.contains("Matter"))
    #expect(!catalogue.text.contains("Anliegen"))
  }

  @Test("The command is offered where nobody types, and not while colours are chosen")
  func offered() throws {
    var station = try ScriptedWorkstation(ScreenOffice())
    func isOffered() -> Bool { station.workstation.offers.contains { $0.command == .appearance } }
    #expect(isOffered())
    try station.press("Strg+t")
    #expect(!isOffered())
    try station.press("Esc /")
    #expect(!isOffered())
  }

  @Test("What goes wrong with the settings is said", arguments: Language.allCases)
  func faults(language: Language) throws {
    var station = try ScriptedWorkstation(ScreenOffice(), language: language)
    let faults: [SettingsFault] = [
      .notKept(path: "/x/settings.toml"), .themeRefused(name: "nacht"),
      .unreadable(path: "/x/settings.toml", line: 3),
    ]
    for fault in faults {
      station.send(.settings(fault))
      let text = station.workstation.toast?.text ?? ""
      #expect(text == Words(language).sentence(for: fault) && text.hasSuffix("."))
    }
  }

  @Test("What becomes known of the themes is shown, the cursor where it was")
  func learned() throws {
    var station = try ScriptedWorkstation(ScreenOffice())
    try station.press("Strg+t Ab Ab")
    var themes = ScriptedWorkstation.themes
    themes[2] = ThemeChoice(name: "farbsicher", title: "Für alle Augen", isOwn: false, isFaulty: false)
    station.send(.themes(themes))
    #expect(station.text.contains("▶   Für alle Augen"))
    try station.press("Enter")
    #expect(station.workstation.toast?.text.contains("Für alle Augen") == true)
  }
}
