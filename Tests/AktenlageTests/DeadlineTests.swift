import Foundation
import Testing

@Suite("aktenlage deadline")
struct DeadlineTests {
  /// A worked example as it is asked on the command line.
  struct Example: CustomTestStringConvertible {
    let testDescription: String
    let arguments: [String]
    let lastDay: String?
    var others: [String: String] = [:]

    init(_ name: String, _ line: String, _ lastDay: String?, _ others: [String: String] = [:]) {
      testDescription = name
      arguments = line.split(separator: " ").map(String.init)
      self.lastDay = lastDay
      self.others = others
    }
  }

  @Test(
    "Every worked example can be asked",
    arguments: [
      Example("X1", "remedy --posted 2025-03-17", "2025-04-22", ["notifiedOn": "2025-03-21"]),
      Example("X2", "remedy --posted 26.02.2025", "2025-04-02", ["notifiedOn": "2025-03-02"]),
      Example("X3", "remedy --posted 2025-04-14", "2025-05-19", ["notifiedOn": "2025-04-18"]),
      Example("X4", "remedy --posted 2025-01-27", "2025-02-28"),
      Example("X5", "remedy --posted 2026-01-27", "2026-03-02"),
      Example("X6", "remedy --posted 2024-12-20", "2025-01-23", ["notifiedOn": "2024-12-23"]),
      Example("X7", "remedy --service pzu --delivered 2025-11-25", "2025-12-29"),
      Example("X8", "remedy --service pzu --delivered 2025-05-30 --notice missing", "2026-06-01"),
      Example("X9", "period --from 2025-04-04 --weeks 2", "2025-04-22"),
      Example("X10", "period --from 2025-04-04 --fixed-end 2025-04-18", "2025-04-18"),
      Example("X11", "period --from 2025-04-04 --weeks 2 --extend-weeks 2", "2025-05-06"),
      Example("X12", "period --from 2025-06-05 --weeks 2", "2025-06-20"),
      Example("X13", "departure --notified 2025-04-17 --days 30", "2025-05-19"),
      Example("X14", "departure --notified 2025-12-02 --days 30", "2026-01-02"),
      Example("X15", "inactivity --received 2025-05-14", "2025-08-14", ["actionFrom": "2025-08-15"]),
      Example("X16", "inactivity --received 2025-11-30", "2026-02-28", ["actionFrom": "2026-03-01"]),
      Example("X17", "deemed-consent ba --sent 2025-04-07", "2025-04-22", ["safeDay": "2025-04-21"]),
      Example(
        "X18",
        "deemed-consent paternity --sent 2026-10-31",
        "2027-02-28",
        ["actionFrom": "2027-03-01"]
      ),
      Example("X19", "newborn --born 2025-08-31", "2026-03-02"),
      Example(
        "X20",
        "remedy --service portal --sent 2025-03-03 --delivered 2025-03-06",
        "2025-04-07",
        ["notifiedOn": "2025-03-07"]
      ),
      Example(
        "X20 not fetched",
        "remedy --service portal --sent 2025-03-03 --delivered 2025-03-14",
        nil,
        ["fetchBy": "2025-03-13"]
      ),
      Example(
        "X21",
        "remedy --service public --delivered 2025-11-03",
        "2025-12-17",
        ["notifiedOn": "2025-11-17"]
      ),
      Example("X22", "age --born 2009-09-12 --years 16", "2025-09-11", ["actionFrom": "2025-09-12"]),
      Example("X23", "absence --left 2025-08-31", "2026-02-28"),
      Example("X23 as a span", "period --from 2025-08-31 --months 6 --no-roll", "2026-02-28"),
      Example("X24", "withdrawal --known 2025-02-28", "2026-02-28", ["safeDay": "2026-02-27"]),
      Example(
        "hours",
        "period --from 2025-04-18 --at 14:20 --hours 48",
        "2025-04-20",
        ["endsAt": "15:00"]
      ),
      Example("X9 by its posting", "period --posted 2025-03-31 --weeks 2", "2025-04-22"),
      Example(
        "a letter that came late",
        "remedy --posted 2025-03-17 --received 2025-03-28",
        "2025-04-28",
        ["notifiedOn": "2025-03-28"]
      ),
      Example(
        "X1 with a letter that came early",
        "remedy --posted 2025-03-17 --received 2025-03-18",
        "2025-04-22",
        ["notifiedOn": "2025-03-21"]
      ),
      Example("a title", "title --valid-until 2026-11-22", "2026-11-22"),
    ]
  )
  func examples(example: Example) throws {
    let object = try run(example.arguments + ["--json"], status: 0).object
    #expect(object["lastDay"] as? String == example.lastDay)
    for (key, value) in example.others { #expect(object[key] as? String == value, "\(key)") }
    for key in ["safeDay", "endsAt"] where example.others[key] == nil {
      #expect(object[key] == nil, "\(key)")
    }
    let steps = try #require(object["steps"] as? [[String: Any]])
    for step in steps {
      #expect((step["text"] as? String)?.isEmpty == false)
      #expect((step["date"] as? String)?.count == 10)
    }
    #expect(steps.first?["rule"] is NSNull)
    // Only events, such as the end of a period that is extended, have neither rule nor source.
    #expect(steps.allSatisfy { ($0["rule"] is String) == ($0["source"] is String) })
    #expect(steps.count == 1 || steps.last?["rule"] is String)
  }

  @Test(
    "People read the days and a short chain, and with --explain each step with its source, in both languages"
  )
  func text() throws {
    let line = ["remedy", "--posted", "2026-01-27"]
    let short = try run(line + ["--lang", "de"], status: 0)
    #expect(short.lines.first == "Letzter Tag  Montag, 02.03.2026")
    #expect(short.output.contains("Offen: "))
    #expect(
      short.lines.last
        == "  27.01.2026 Brief zur Post gegeben → 31.01.2026 (R6) → 01.02.2026 (R1) → 28.02.2026 (R2) → "
        + "02.03.2026 (R3)"
    )
    let long = try run(line + ["--lang", "de", "--explain"], status: 0)
    #expect(long.output.contains("[§ 41 Abs. 2 VwVfG NRW, R6 Fassung 2]"))
    #expect(long.output.contains("nicht geprüft"))
    let english = try run(line + ["--lang", "en", "--explain"], status: 0)
    #expect(english.lines.first == "Last day  Monday, 2 Mar 2026")
    #expect(english.output.contains("not verified"))
    #expect(!english.output.contains("Letzter") && !english.output.contains("Frist"))
  }

  @Test("A fetch without the day of the message says that the ten days were not checked")
  func uncheckedFetch() throws {
    let line = ["remedy", "--service", "portal", "--delivered", "2025-03-06", "--lang", "de"]
    #expect(try run(line, status: 0).output.contains("Ungeprüft: ob binnen zehn Tagen"))
    #expect(try !run(line + ["--sent", "2025-03-03"], status: 0).output.contains("Ungeprüft"))
  }

  @Test("The holidays of a year, one JSON object a line, with rule and source")
  func holidays() throws {
    let objects = try run(["holidays", "2026", "--json"], status: 0).objects
    #expect(objects.count == 11)
    #expect(objects.first?["date"] as? String == "2026-01-01")
    #expect(objects.allSatisfy { ($0["rule"] as? String)?.isEmpty == false })
    #expect(try run(["holidays", "2017", "--json"], status: 0).objects.count == 12)
    #expect(try run(["holidays", "2026", "--lang", "en"], status: 0).lines[1].contains("Good Friday"))
  }

  @Test(
    "What cannot be asked is refused with its place and a remedy",
    arguments: [
      ("remedy", Int32(64), "--posted"), ("remedy --posted morgen", 64, "--posted"),
      ("remedy --posted 2025-02-30", 64, "--posted"), ("remedy --posted 1999-12-31", 65, "--posted"),
      ("remedy --posted 2025-01-01 --delivered 2025-01-02", 64, "--delivered"),
      ("remedy --service pzu --posted 2025-01-01", 64, "--posted"),
      ("remedy --service pzu", 64, "--delivered"), ("remedy --sent 2025-01-01", 64, "--sent"),
      ("remedy --service portal --sent 2025-01-02 --delivered 2025-01-01", 65, "--delivered"),
      ("period --from 2025-01-01", 64, "--days"), ("period --weeks 2", 64, "--from"),
      ("period --from 2025-01-01 --days 0", 65, "--days"),
      ("period --from 2025-01-01 --days 1 --weeks 1", 64, "--weeks"),
      ("period --from 2025-01-01 --days 9999999", 65, "--days"),
      ("period --from 2100-12-01 --years 1", 65, "2100"),
      ("period --from 2025-01-01 --days 1 --fixed-end 2025-02-01", 64, "--fixed-end"),
      ("period --from 2025-02-02 --fixed-end 2025-02-01", 65, "--fixed-end"),
      ("period --from 2025-01-01 --days 1 --without-reference", 64, "--fixed-end"),
      ("period --beginning 2025-01-01 --fixed-end 2025-02-01", 64, "--beginning"),
      ("period --posted 2025-01-01 --from 2025-01-05 --days 3", 64, "--posted"),
      ("period --from 2025-01-01 --days 3 --no-roll --without-reference", 64, "--without-reference"),
      ("period --from 2025-01-01 --hours 4 --at 10:00 --without-reference", 64, "--without-reference"),
      ("remedy --posted 2025-01-05 --received 2025-01-04", 65, "--received"),
      ("remedy --service pzu --delivered 2025-01-05 --received 2025-01-06", 64, "--received"),
      ("period --from 2025-01-01 --hours 4", 64, "--at"),
      ("period --from 2025-01-01 --hours 4 --at 25:00", 64, "--at"),
      ("departure --notified 2025-01-01", 64, "--days"), ("deemed-consent ba", 64, "--sent"),
      ("age --born 2009-09-12", 64, "--years"), ("holidays 1999", 65, "1999"),
    ]
  )
  func faults(line: String, status: Int32, place: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let plain = try run(arguments + ["--lang", "en"], status: status)
    #expect(plain.output.isEmpty)
    #expect(plain.errors.contains(place))
    // What the parser itself refuses has no JSON.
    let json = try run(arguments + ["--json"], status: status)
    guard !json.output.isEmpty else { return }
    let failed = try #require(try json.object["failed"] as? [String: Any])
    #expect(["reason", "source", "remedy"].allSatisfy { (failed[$0] as? String)?.isEmpty == false })
  }

  @Test(
    "A length is a number from 1 to what makes sense, and the reason says which of both it is not",
    arguments: [
      "period --from 2025-01-01 --days", "period --from 2025-01-01 --weeks",
      "period --from 2025-01-01 --months", "period --from 2025-01-01 --years",
      "period --from 2025-01-01 --at 10:00 --hours", "period --from 2025-01-01 --weeks 2 --extend-days",
      "period --from 2025-01-01 --weeks 2 --extend-weeks",
      "period --from 2025-01-01 --weeks 2 --extend-months", "departure --notified 2025-01-01 --days",
      "age --born 2009-09-12 --years", "absence --left 2025-08-31 --months",
    ]
  )
  func lengths(line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let option = try #require(arguments.last)
    for count in ["0", "-2", "-9223372036854775809"] {
      let german = try run(arguments + [count], status: 65).errors
      #expect(german.contains("\(option): \(count) ist zu klein; es zählt ab 1."))
      let english = try run(arguments + [count, "--lang", "en"], status: 65).errors
      #expect(english.contains("\(option): \(count) is too small; it counts from 1."))
    }
    for count in ["9999999", "99999999999999999999"] {
      let german = try run(arguments + [count], status: 65).errors
      #expect(german.contains("\(option): \(count) ist zu groß; höchstens "))
    }
    for word in ["zwei", "1.5", "", "-"] {
      let refused = try run(arguments + [word, "--lang", "en"], status: 64)
      #expect(refused.errors.contains(option))
    }
  }

  private func run(_ arguments: [String], status: Int32) throws -> Run {
    let run = try TestOffice(empty: try Folder()).plain(["deadline"] + arguments)
    #expect(run.status == status, "\(run.errors)")
    return run
  }
}
