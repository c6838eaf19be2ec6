import Foundation
import Testing

@Suite("Clocks, deadline book and radar by command")
struct ClockCommandTests {
  private let reference = TestOffice.reference(1)

  @Test("Every clock is printed with its state, and with its steps where asked")
  func clocks() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let answer = try office.run("clocks", reference, "--json", "--explain").object
    #expect(answer["reference"] as? String == reference)
    let clocks = try #require(answer["clocks"] as? [[String: Any]])
    let inactivity = try #require(clocks.first { $0["kind"] as? String == "inactivity" })
    #expect((inactivity["steps"] as? [[String: Any]])?.isEmpty == false)
    #expect(inactivity["disputed"] is [String])
    #expect((inactivity["alarms"] as? [String])?.count == 3)
    let text = try office.run("clocks", reference, "--explain")
    #expect(text.output.contains("§ 75"))
    #expect(text.output.contains("Herleitung"))
    #expect(try office.run("clocks", reference, "--lang", "en").output.contains("Action for failure to act"))
  }

  @Test("A reason for the delay is recorded, shown with the clock, and stands in the book")
  func delay() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    #expect(try office.run("act", reference, "take").status == 0)
    let missing = try office.run("act", reference, "explain-delay", "--on", "2199-01-05")
    #expect(missing.status == 77)
    let day = "2199-01-05"
    let done = try office.run("act", reference, "explain-delay", "--reason", "Gutachten fehlt", "--on", day)
    #expect(done.status == 0)
    #expect(try office.run("clocks", reference).output.contains("Gutachten fehlt"))
    let book = try office.run("deadline-book", reference, "--json").objects
    let line = try #require(book.first { $0["kind"] as? String == "delayReason" })
    #expect(line["change"] as? String == "set")
    #expect(line["new"] as? String == day)
    #expect(line["by"] as? String == "training")
  }

  @Test("The book of the office is printed in pages of 80 columns with head and number")
  func pages() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let run = try office.run("deadline-book", "--from", "2000-01-01", "--to", "2199-12-30", "--text")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.contains("Ausländerbehörde") == true)
    #expect(lines.contains { $0.hasSuffix("Seite 1") })
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(run.output.contains(reference))
    let same = try office.run("deadline-book", "--from", "2000-01-01", "--to", "2199-12-30", "--json").objects
    #expect(same.count == (try office.run("deadline-book", reference, "--json").objects.count))
    #expect(try office.run("deadline-book", "--from", "2026-02-01", "--to", "2026-01-01").status == 64)
  }

  @Test("The radar answers without a title that ends, and refuses who does not lead")
  func radar() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    #expect(try office.run("radar", "--json").output.isEmpty)
    #expect(try office.run("radar").output.contains("0 Titel"))
    #expect(try office.run("radar", officer: "b.schaefer").status == 77)
    #expect(try office.run("radar", "--weeks", "0").status == 64)
  }
}
