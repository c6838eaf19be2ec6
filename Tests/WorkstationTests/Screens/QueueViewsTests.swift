import AktenlageTesting
import Casework
import Office
import TerminalCanvas
import Testing
import Workstation

@Suite("Saved views on the screen")
struct QueueViewsTests {
  /// Saves the filtered list of all cases under a name.
  private func save(_ name: String, _ filter: String, _ station: inout ScriptedWorkstation) throws {
    try station.press("6 f")
    for _ in 0..<60 { try station.press("Rück") }
    station.type(filter)
    try station.press("Enter V Pos1 Enter")
    station.type(name)
    try station.press("Enter")
  }

  private func names(_ desk: ScreenOffice, _ login: String = "schaefer") throws -> [String] {
    try desk.office.views(for: Caller(try Fixture.officer(login))).map(\.name.text)
  }

  @Test("A list is saved with filter, order and columns; its tab shows them, other tabs keep their own way")
  func saved() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk, size: Size(columns: 120, rows: 40))
    try station.press("6 o Ab Enter")
    try save("Namen mit A", "name:a", &station)
    #expect(station.shows("Gesichert: Namen mit A."), Comment(rawValue: station.text))
    #expect(
      station.shows("▌9 Namen mit A▐") && station.shows("Filter: name:a"),
      Comment(rawValue: station.text)
    )
    try station.press("2")
    #expect(station.shows("▌2 Team▐") && station.shows("Filter: name:a"), "the lists kept what was set there")
    try station.press("Rück o Pos1 Enter")
    #expect(!station.shows("Filter:"))
    try station.press("9")
    #expect(
      station.shows("Filter: name:a") && station.shows("nach Eingang ▲"),
      Comment(rawValue: station.text)
    )
    try station.press("6")
    #expect(!station.shows("Filter:") && !station.shows("nach Eingang"))
    // The next session has the tab at once.
    let next = try ScriptedWorkstation(desk, size: Size(columns: 120, rows: 40))
    #expect(next.shows("9 Namen mit A"), Comment(rawValue: next.text))
  }

  @Test("Names are checked where they are typed, and nothing that was typed is lost")
  func badName() throws {
    let desk = try ScreenOffice()
    var station = try ScriptedWorkstation(desk)
    try station.press("V Enter Enter")
    #expect(station.shows("Bitte geben Sie einen Namen an."), Comment(rawValue: station.text))
    station.type("Ein viel zu langer Name für einen Reiter")
    try station.press("Enter")
    #expect(station.shows("höchstens 24 Zeichen"), Comment(rawValue: station.text))
    #expect(station.shows("Ein viel zu langer Name für einen Reiter"))
    try station.press("Esc Esc")
    #expect(try names(desk).isEmpty)
    #expect(!station.shows("Ansicht sichern"))
  }

  @Test("A view of the team is there for its members and in front of own ones")
  func team() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk)
    try save("Meins", "offen", &station)
    try save("Fürs Team", "eilig", &station)
    try station.press("V t")
    #expect(station.shows("Fürs Team: sieht jetzt das ganze Team."), Comment(rawValue: station.text))
    #expect(try names(desk) == ["Fürs Team", "Meins"])
    try station.press("Esc")
    #expect(station.shows("▌9 Fürs Team▐"), "the tab goes along: \(station.text)")
    for login in ["nowak", "krueger"] {
      let caller = Caller(try Fixture.officer(login))
      let organisation = try desk.office.organisation()
      let isMember = try #require(organisation[caller.officer]).isInTeam(
        of: try #require(organisation[station.login])
      )
      #expect(try names(desk, login) == (isMember ? ["Fürs Team"] : []))
    }
  }

  @Test("Views are renamed, moved and deleted by one key each; deleting asks for a second one")
  func changes() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk)
    try save("Eins", "offen", &station)
    try save("Zwei", "eilig", &station)
    try station.press("V e")
    station.type(" neu")
    try station.press("Enter")
    #expect(try names(desk) == ["Eins", "Zwei neu"])
    try station.press("<")
    #expect(try names(desk) == ["Zwei neu", "Eins"])
    #expect(station.shows("Verschoben."))
    try station.press("Entf Ab Entf")
    #expect(
      try names(desk) == ["Zwei neu", "Eins"],
      "one key deletes nothing, whatever stands under the cursor"
    )
    #expect(station.shows("noch einmal Entf: löschen"), Comment(rawValue: station.text))
    try station.press("Entf")
    #expect(try names(desk) == ["Zwei neu"])
    try station.press("Entf Entf Esc")
    #expect(try names(desk).isEmpty)
    #expect(station.shows("▌6 Alle▐"), "whose tab is gone goes to its list: \(station.text)")
  }

  @Test("What was changed about a shown view is saved into it by one choice")
  func overwritten() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk, size: Size(columns: 120, rows: 40))
    try save("Eins", "offen", &station)
    try station.press("V")
    #expect(!station.shows("so sichern, wie die Liste jetzt ist"), "nothing was changed")
    try station.press("Esc o Ab Enter V Pos1 Ab")
    #expect(station.shows("▶ „Eins“ so sichern, wie die Liste jetzt ist"), Comment(rawValue: station.text))
    try station.press("Enter")
    let view = try #require(try desk.office.views(for: Caller(station.login)).first)
    #expect(view.sort == QueueSort(.received) && view.filter == "offen")
  }

  @Test("A view that a colleague deleted meanwhile says so, and the tab goes away")
  func gone() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk)
    try save("Eins", "offen", &station)
    let caller = Caller(station.login)
    let view = try #require(try desk.office.views(for: caller).first)
    _ = try desk.office.change(.remove(view), for: caller)
    try station.press("2 F5")
    #expect(!station.shows("9 Eins"), Comment(rawValue: station.text))
  }

  @Test("One key shows what is new, in the words of the language, and takes the filter away again")
  func news() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk, size: Size(columns: 120, rows: 40))
    try station.press("6 f")
    station.type("name:a oder eilig")
    try station.press("Enter n")
    #expect(station.shows("Filter: (name:a oder eilig) neues"), Comment(rawValue: station.text))
    try station.press("n")
    #expect(
      station.shows("Filter: (name:a oder eilig)") && !station.shows("neues"),
      Comment(rawValue: station.text)
    )
    try station.press("Rück n")
    #expect(station.shows("Filter: neues"))
    try station.press("n")
    #expect(!station.shows("Filter:"))
  }
}

extension Officer {
  fileprivate func isInTeam(of other: Officer) -> Bool {
    ViewOwner.team(of: self) == ViewOwner.team(of: other)
  }
}
