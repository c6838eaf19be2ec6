import AktenlageTesting
import Foundation
import Testing

@Suite("aktenlage queue --filter")
struct QueueFilterTests {
  @Test("Only the cases that are described, in either language; what cannot be read is told with its place")
  func filters() throws {
    var office = try TestOffice(taking: [
      "000-employment-blueCard.json", "004-employment-settlementBlueCard.json",
    ])
    office.today = "2026-11-25"
    let all = try office.run("queue", "--json").objects
    #expect(all.count == 2)
    let german = try office.run("queue", "--json", "--filter", "anliegen:\"Blaue Karte EU\" offen").objects
    let english = try office.run("queue", "--json", "--filter", "matter:blueCard open", "--lang", "en")
      .objects
    #expect(german.map { $0["matter"] as? String } == ["blueCard"])
    #expect(english.map { $0["reference"] as? String } == german.map { $0["reference"] as? String })
    let text = try office.run("queue", "--filter", "alter>3000t")
    #expect(text.status == 0 && text.output.contains("0 von 0"))
    let wrong = try office.run("queue", "--filter", "stnd:entwurf")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("„stnd“ gibt es nicht") && wrong.errors.contains("Filter, Zeichen 1"))
    let hostile = try office.run("queue", "--filter", "\"'; DROP TABLE queue; --\"")
    #expect(hostile.status == 0)
    #expect(try office.run("queue", "--json").objects.count == 2)
  }

  @Test("In the order asked for, from either end; no other order is known")
  func sorts() throws {
    var office = try TestOffice(taking: [
      "000-employment-blueCard.json", "004-employment-settlementBlueCard.json",
    ])
    office.today = "2026-11-25"
    func names(_ arguments: String...) throws -> [String] {
      try office.run(["queue", "--json"] + arguments).objects.compactMap { $0["reference"] as? String }
    }
    let byReference = try names("--sort", "reference")
    #expect(byReference.count == 2 && byReference == byReference.sorted())
    #expect(try names("--sort", "reference", "--reverse") == byReference.reversed())
    for key in ["list", "received", "name", "officer"] {
      let order = try names("--sort", key)
      #expect(Set(order) == Set(byReference))
      #expect(try names("--sort", key, "--reverse") == order.reversed(), "\(key)")
      #expect(try names("--sort", key, "--filter", "offen") == order, "\(key)")
    }
    #expect(try office.run("queue", "--sort", "colour").status == 64)
    let explained = try office.run("queue", "--json", "--explain", "--sort", "name")
    #expect(explained.status == 0)
    #expect(try explained.objects.count == 2 && explained.objects.allSatisfy { $0["place"] == nil })
  }
}
