import Foundation
import Testing

@Suite("An application by letter or at the counter is captured by command")
struct CaptureTests {
  private let letter = [
    "capture", "--channel", "letter", "--received", "2026-11-20", "--family-name", "Karimi", "--given-name",
    "Leila Sara", "--born", "1994-05-00", "--birthplace", "Schiras", "--birth-country", "439",
    "--nationalities", "439", "--sex", "w", "--marital-status", "LD", "--street", "Oststraße",
    "--house-number", "222", "--postcode", "40210", "--town", "Düsseldorf", "--matter", "blueCard",
  ]

  @Test("It becomes a case like any other, and the same id is taken in once")
  func taken() throws {
    let office = try TestOffice()
    let command = letter + ["--id", "01234567-89AB-cdef-0123-456789abcdef", "--json"]
    let first = try office.run(command)
    #expect(first.status == 0)
    #expect(try first.object["result"] as? String == "taken")
    #expect(try first.object["reference"] as? String == TestOffice.reference(1))
    #expect(try first.object["matter"] as? String == "blueCard")
    #expect(try first.object["documents"] as? Int == 0)

    #expect(try office.run(command).object["result"] as? String == "repeated")
    let other = try office.run(command + ["--phone", "0211 1"])
    #expect(other.status == 65)
    #expect(try other.object["result"] as? String == "refused")

    let shown = try office.run("show", TestOffice.reference(1), "--json").object
    #expect(shown["receivedOn"] as? String == "2026-11-20")
    #expect(try office.run("verify", "--json").object["sound"] as? Bool == true)
  }

  @Test("A single name at the counter is told in the line of every intake")
  func counter() throws {
    let office = try TestOffice()
    let run = try office.run(
      "capture",
      "--channel",
      "counter",
      "--family-name",
      "Suharto",
      "--no-given-name",
      "--born",
      "00.00.1960",
      "--birthplace",
      "Jakarta",
      "--birth-country",
      "IDN",
      "--nationalities",
      "IDN",
      "--sex",
      "m",
      "--marital-status",
      "VH",
      "--street",
      "Oststraße",
      "--house-number",
      "1",
      "--postcode",
      "40210",
      "--town",
      "Düsseldorf"
    )
    #expect(run.status == 0)
    #expect(run.output.contains("aufgenommen als \(TestOffice.reference(1))"))
  }

  @Test("A birth or a receipt in the future is told with its option, and nothing is taken in")
  func future() throws {
    let office = try TestOffice()
    let born = try office.run(letter + ["--born", "2027-00-00"])
    #expect(born.status == 65)
    #expect(born.errors.contains("--born: Dieser Tag liegt in der Zukunft."))
    let received = try office.run(letter + ["--received", "2026-11-24"])
    #expect(received.status == 65)
    #expect(received.errors.contains("--received: Der Eingang"))
    #expect(try office.run("queue", "--view", "all", "--json").lines.isEmpty)
  }

  @Test("Every fault is told with its option and its remedy, and nothing is taken in")
  func faults() throws {
    let office = try TestOffice()
    let command = letter + ["--passport", "A1", "--born", "1994-13-00"]
    let told = try office.run(command)
    #expect(told.status == 65)
    for option in ["--born: ", "--passport-state: ", "--passport-until: "] {
      #expect(told.errors.contains(option))
    }
    let run = try office.run(command + ["--json"])
    #expect(run.status == 65)
    let faults = try #require(try run.object["faults"] as? [[String: Any]])
    #expect(
      faults.map { $0["field"] as? String } == ["dateOfBirth", "passportState", "passportValidUntil"]
    )
    #expect(faults.allSatisfy { !(($0["remedy"] as? String) ?? "").isEmpty })
    #expect(try office.run("queue", "--view", "all", "--json").lines.isEmpty)
  }
}
