import AktenlageTesting
import Foundation
import Testing

@Suite("aktenlage views")
struct ViewsTests {
  @Test("A view is saved, listed, shown by queue, restricted further, replaced and deleted")
  func whole() throws {
    var office = try TestOffice(taking: [
      "000-employment-blueCard.json", "004-employment-settlementBlueCard.json",
    ])
    office.today = "2026-11-25"
    #expect(try office.run("views", "list", "--json").objects.isEmpty)
    let save = [
      "views", "save", "Blaue Karten", "--filter", "anliegen:blueCard", "--sort", "name", "--reverse",
    ]
    #expect(try office.run(save).status == 0)
    let listed = try office.run("views", "list", "--json").objects
    #expect(listed.map { $0["name"] as? String } == ["Blaue Karten"])
    #expect(
      listed.first?["filter"] as? String == "anliegen:blueCard" && listed.first?["scope"] as? String == "own"
    )
    let shown = try office.run("queue", "--view", "blaue karten", "--json").objects
    #expect(shown.map { $0["matter"] as? String } == ["blueCard"])
    let none = try office.run("queue", "--view", "Blaue Karten", "--filter", "alter>3000t", "--json")
    #expect(try none.status == 0 && none.objects.isEmpty)
    #expect(try office.run("views", "save", "BLAUE KARTEN", "--view", "all").status == 0)
    #expect(try office.run("queue", "--view", "Blaue Karten", "--json").objects.count == 2)
    #expect(try office.run("views", "delete", "Blaue Karten").status == 0)
    #expect(try office.run("views", "list", "--json").objects.isEmpty)
    #expect(try office.run("queue", "--view", "Blaue Karten").status == 65)
    #expect(try office.run("views", "delete", "Blaue Karten").status == 65)
  }

  @Test("Views are renamed, given to the team and moved among those of their owner")
  func changed() throws {
    let office = try TestOffice(taking: [])
    func names() throws -> [String] {
      try office.run("views", "list", "--json").objects.compactMap { $0["name"] as? String }
    }
    for name in ["A", "B", "C"] { #expect(try office.run("views", "save", name).status == 0) }
    #expect(try office.run("views", "move", "C").status == 0)
    #expect(try names() == ["A", "C", "B"])
    #expect(try office.run("views", "move", "A", "--back").status == 0)
    #expect(try names() == ["C", "A", "B"])
    #expect(try office.run("views", "move", "C").status == 0, "the first one stays the first")
    #expect(try names() == ["C", "A", "B"])
    #expect(try office.run("views", "rename", "B", "Fürs Team", "--team").status == 0)
    #expect(try names() == ["Fürs Team", "C", "A"])
    #expect(try office.run("views", "rename", "C", "a").status == 65, "the name is taken")
    #expect(try office.run("views", "rename", "C", "D", "--team", "--own").status == 64)
    #expect(try names() == ["Fürs Team", "C", "A"])
  }

  @Test("A name that could command a terminal and a filter that cannot be read are not saved")
  func hostile() throws {
    let office = try TestOffice(taking: [])
    #expect(try office.run("views", "save", "a\u{1B}[2Jb").status == 65)
    #expect(try office.run("views", "save", String(repeating: "x", count: 25)).status == 65)
    #expect(try office.run("views", "save", "x", "--filter", "stnd:x").status == 64)
    #expect(try office.run("views", "list", "--json").objects.isEmpty)
  }
}
