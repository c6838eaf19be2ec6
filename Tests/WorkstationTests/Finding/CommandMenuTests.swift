import AktenlageTesting
import TerminalCanvas
import Testing
import Workstation

@Suite("The menus")
struct CommandMenuTests {
  private func station(_ language: Language = .german) throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk, language: language)
    try station.open("taken")
    return station
  }

  @Test("Every command of the screen stands in one menu", arguments: Scene.allCases)
  func complete(_ scene: Scene) throws {
    var station = try scene.play(Size(columns: 80, rows: 24), .german)
    guard !station.workstation.isCovered, scene != .tooSmall else { return }
    try station.press("F9")
    let menus = try #require(station.workstation.menu).menus
    let commands = menus.flatMap(\.rows).map(\.target)
    #expect(commands.count == Set(commands).count)
    let offered = Set(station.workstation.offers.map { FinderRow.Target.command($0.command) })
    #expect(Set(commands) == offered.subtracting([.command(.menu)]))
  }

  @Test(
    "Arrows go round the menus and their rows; Esc and F9 close and change nothing",
    arguments: ["Esc", "F9", "F3"]
  )
  func moves(_ key: String) throws {
    var station = try station()
    let before = station.text
    try station.press("F9")
    let count = try #require(station.workstation.menu?.menus.count)
    try station.press("Links")
    #expect(station.workstation.menu?.open == count - 1)
    try station.press("Rechts Rechts Auf")
    let menu = try #require(station.workstation.menu)
    #expect(menu.open == 1 && menu.cursor == menu.rows.count - 1)
    try station.press("Ab")
    #expect(station.workstation.menu?.cursor == 0)
    try station.press(key)
    #expect(station.text == before)
  }

  @Test("Enter runs the command under the cursor; one that is not possible says why")
  func runs() throws {
    var station = try station()
    try station.press("F9")
    for _ in 0..<30 where station.workstation.menu?.current?.target != .command(.note) {
      try station.press("Ab")
    }
    try station.press("Enter")
    #expect(station.workstation.screens.last is ActScreen && !station.workstation.isCovered)
    try station.press("Esc F9")
    let refused = try #require(
      station.workstation.menu?.menus.first?.rows.firstIndex { $0.disabledReason != nil }
    )
    for _ in 0..<refused { try station.press("Ab") }
    let reason = try #require(station.workstation.menu?.current?.disabledReason)
    #expect(station.shows(String(reason.prefix(30))))
    try station.press("Enter")
    #expect(station.workstation.toast == Toast(.warning, reason))
  }

  @Test("A letter runs the only command with it, and goes through several", arguments: Language.allCases)
  func letters(_ language: Language) throws {
    var station = try station(language)
    try station.press("F9 Ende Pos1")
    let rows = try #require(station.workstation.menu).rows
    let letters = Dictionary(grouping: rows.indices) { rows[$0].name.lowercased().prefix(1) }
    let several = try #require(letters.filter { $0.value.count > 1 }.min { $0.key < $1.key })
    for place in several.value + several.value {
      if place == 0 { continue }
      try station.press(String(several.key))
      #expect(try several.value.contains(#require(station.workstation.menu).cursor))
    }
    let alone = try #require(letters.filter { $0.value.count == 1 }.min { $0.key < $1.key })
    let reason = rows[alone.value[0]].disabledReason
    try station.press(String(alone.key))
    #expect(station.workstation.menu == nil)
    #expect(reason == nil || station.workstation.toast == reason.map { Toast(.warning, $0) })
  }

  @Test(
    "The menus can be drawn in every window",
    arguments: Scene.allCases,
    [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)]
  )
  func drawn(_ scene: Scene, _ size: Size) throws {
    var station = try scene.play(size, .english)
    guard !station.workstation.isCovered, scene != .tooSmall else { return }
    try station.press("F9")
    for _ in 0..<6 {
      let canvas = station.screen
      let cursor = try #require(canvas.cursor)
      #expect(canvas.bounds.contains(cursor))
      try station.press("Rechts Auf")
    }
  }
}
