import TerminalCanvas
import Testing
import Workstation

/// What goes to the clipboard, and what does not.
@Suite("Copying")
struct CopyingTests {
  private func station(_ permission: CopyPermission, _ scene: Scene = .queue) throws -> ScriptedWorkstation {
    var station = try scene.play(Size(columns: 80, rows: 24), .german)
    station.workstation.context.canCopy = true
    station.workstation.context.copying = permission
    return station
  }

  private func copied(_ station: ScriptedWorkstation) -> [String] {
    station.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
  }

  @Test("The reference is copied unless the setting says off", arguments: CopyPermission.allCases)
  func reference(_ permission: CopyPermission) throws {
    var station = try station(permission)
    try station.press("Y")
    #expect(copied(station) == (permission == .off ? [] : ["54/33-B-000008/26"]))
    #expect(station.shows(permission == .off ? "verbietet" : "54/33-B-000008/26 an die Zwischenablage"))
  }

  @Test(
    "A value with personal data is copied only where the setting says all",
    arguments: CopyPermission.allCases
  )
  func value(_ permission: CopyPermission) throws {
    var station = try station(permission)
    try station.press("y")
    #expect(copied(station).count == (permission == .all ? 1 : 0))
    if permission == .reference { #expect(station.shows("nur das Aktenzeichen")) }
    #expect(copied(station).allSatisfy { $0.contains("Þórsdóttir") })
  }

  @Test("On a screen of a case its reference is copied, in a field the letter is typed")
  func places() throws {
    var file = try station(.reference, .evidence)
    try file.press("Y")
    #expect(copied(file) == ["54/33-B-000004/26"])
    var search = try station(.all, .searchHint)
    search.type("Yy")
    #expect(copied(search).isEmpty)
    #expect(search.shows("Yy"))
  }
}
