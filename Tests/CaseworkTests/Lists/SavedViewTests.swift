import AktenlageTesting
import Casework
import Testing

@Suite("Saved views")
struct SavedViewTests {
  @Test(
    "A name is what can be seen, without blanks around it",
    arguments: [
      ("Eilig", "Eilig"), ("  § 18b – Öz  ", "§ 18b – Öz"), (String(repeating: "ä", count: 24), nil),
      ("e\u{301}", "e\u{301}"), ("签证", "签证"),
    ] as [(String, String?)]
  )
  func names(typed: String, name: String?) throws {
    #expect(try ViewName(parsing: typed).text == name ?? typed)
  }

  @Test(
    "What is empty, too long or could command a terminal is no name",
    arguments: [
      ("", .empty), (" \t ", .empty), (String(repeating: "x", count: 25), .tooLong),
      ("a\u{1B}[2Jb", .invisible),
      ("a\nb", .invisible), ("a\u{202E}b", .invisible), ("a\u{0}b", .invisible), ("a\u{200B}b", .invisible),
      ("a\u{9B}b", .invisible), ("e" + String(repeating: "\u{301}", count: 200), .tooLong),
    ] as [(String, ViewNameFault)]
  )
  func hostile(typed: String, fault: ViewNameFault) {
    #expect(throws: fault) { try ViewName(parsing: typed) }
  }

  @Test("A view of a team is seen by its members, an own one by nobody else")
  func owners() throws {
    func officer(_ login: String, _ area: Sachgebiet?, _ team: String) throws -> Officer {
      Officer(id: try Fixture.officer(login), name: login, roles: [.caseworker], sachgebiet: area, team: team)
    }
    let anna = try officer("anna", .family, "Team 1")
    let others = [
      try officer("ben", .family, "Team 1"), try officer("cem", .family, "Team 2"),
      try officer("dora", .training, "Team 1"),
    ]
    #expect(others.map { ViewOwner.team(of: anna).includes($0) } == [true, false, false])
    #expect(others.map { ViewOwner.officer(anna.id).includes($0) } == [false, false, false])
    #expect(ViewOwner.officer(anna.id).includes(anna))
  }
}
