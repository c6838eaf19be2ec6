import AktenlageTesting
import Casework
import Testing
import Workstation

@Suite("Who is in a case")
struct PresenceTests {
  private func presence(_ login: String, _ serial: Int, writing: Bool) throws -> Presence {
    Presence(
      try Fixture.officer(login),
      in: CaseReference("54/33-B-0000\(serial < 10 ? "0" : "")\(serial)/26"),
      isWriting: writing
    )
  }

  @Test("An open case counts as read, typed text as written, also when another case lies in front")
  func own() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk)
    #expect(station.workstation.presence == [])
    try station.open("taken")
    #expect(station.workstation.presence == [try presence("schaefer", 4, writing: false)])
    try station.press("c")
    #expect(station.workstation.presence == [try presence("schaefer", 4, writing: false)])
    station.type("Halb")
    #expect(station.workstation.presence == [try presence("schaefer", 4, writing: true)])
    try station.press("Strg+o 0")
    #expect(station.workstation.presence == [try presence("schaefer", 4, writing: true)])
    try station.open("drafted")
    #expect(
      station.workstation.presence
        == [try presence("schaefer", 7, writing: false), try presence("schaefer", 4, writing: true)]
    )
  }

  @Test(
    "Colleagues are named in the case and in the list at its row, those who write first; nobody elsewhere"
  )
  func others() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk)
    try station.open("taken")
    station.send(
      .others([try presence("krueger", 4, writing: false), try presence("nowak", 4, writing: true)])
    )
    #expect(station.shows("Auch hier: "), Comment(rawValue: station.text))
    let line = try #require(station.text.split(separator: "\n").first { $0.contains("Auch hier") })
    #expect(line.contains("(schreibt); Krüger, Dirk"), "\(line)")
    station.send(.others([try presence("krueger", 5, writing: false)]))
    #expect(!station.shows("Auch hier"))
    try station.press("F3 F3 6")
    station.send(.others(try (1...11).map { try presence("krueger", $0, writing: false) }))
    #expect(station.shows("Auch hier: Krüger, Dirk"), Comment(rawValue: station.text))
    station.send(.others([]))
    #expect(!station.shows("Auch hier"))
  }

  @Test("Nobody is left out for a name like another's, or named twice; more than two are counted")
  func names() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk)
    try station.open("taken")
    // Officers without a name are called by their logins.
    let writing = try presence("kimo", 4, writing: true)
    let reading = try presence("kim", 4, writing: false)
    let table: [([Presence], String)] = [
      ([reading, writing], "kimo (schreibt); kim  "),
      ([try presence("kimo", 4, writing: false), writing], "kimo (schreibt)  "),
      ([reading, writing, try presence("lea", 4, writing: false)], "kimo (schreibt); kim +1  "),
    ]
    for (others, named) in table {
      station.send(.others(others))
      #expect(station.shows("Auch hier: " + named), Comment(rawValue: named))
    }
  }
}
