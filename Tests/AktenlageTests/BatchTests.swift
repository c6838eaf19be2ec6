import AktenlageTesting
import Foundation
import Testing

@Suite("aktenlage batch")
struct BatchTests {
  private static let files = ["000-employment-blueCard.json", "004-employment-settlementBlueCard.json"]

  @Test("A preview does nothing; the run does what is possible and says of the others why not")
  func runs() throws {
    var office = try TestOffice(taking: Self.files)
    office.today = "2026-11-25"
    let all = try office.run("queue", "--json").objects.compactMap { $0["reference"] as? String }
    let preview = try office.run("batch", "take", "--view", "all", "--preview", "--json")
    #expect(preview.status == 0)
    #expect(try preview.objects.map { $0["reference"] as? String } == all)
    #expect(try preview.objects.allSatisfy { $0["possible"] as? Bool == true })
    #expect(try office.run("queue", "--view", "mine", "--json").objects.isEmpty)
    let one = try #require(all.first)
    #expect(try office.run("act", one, "take").status == 0)
    let half = try office.run("batch", "take", "--filter", "offen", "--json")
    #expect(half.status == 77)
    let told = try #require(try half.objects.first { $0["reference"] as? String == one })
    let single = try office.run("act", one, "take", "--json").objects.first
    let reason = (told["refused"] as? [String: Any])?["reason"] as? String
    #expect(reason == (single?["refused"] as? [String: Any])?["reason"] as? String && reason != nil)
    #expect(try half.objects.filter { $0["done"] as? Bool == true }.count == all.count - 1)
    #expect(try office.run("queue", "--view", "mine", "--json").objects.count == all.count)
    let note = try office.run(["batch", "note", "--text", "Rundschreiben"] + all)
    #expect(note.status == 0 && note.output.contains("2 erledigt."), Comment(rawValue: note.output))
  }

  @Test("What is no act for several cases, names no case or does not hold is refused before anything is done")
  func refuses() throws {
    let office = try TestOffice(taking: Self.files)
    #expect(try office.run("batch", "sign", "--view", "all").status == 64)
    #expect(try office.run("batch", "take").status == 64)
    #expect(try office.run("batch", "take", "9999/26").status == 65)
    #expect(try office.run("batch", "take", "--filter", "stnd:x").status == 64)
    #expect(try office.run("batch", "take", "--view", "all", "--text", "x").status == 64)
    #expect(try office.run("queue", "--view", "mine", "--json").objects.isEmpty)
  }
}
