import Foundation
import Testing

@Suite("What commands print")
struct OutputTests {
  private let reference = TestOffice.reference(1)

  @Test("Nothing from outside reaches a terminal raw, whatever the command")
  func hostile() throws {
    let office = try TestOffice()
    let hostile = "Ev\u{1B}[31mil\u{202E}\u{7}\nName\u{9B}2J\u{200B}"
    let file = try office.application { object in
      var applicant = try #require(object["applicant"] as? [String: Any])
      applicant["familyName"] = hostile
      object["applicant"] = applicant
      object["purpose"] = hostile
      object[hostile] = hostile
    }
    let bad = try office.application { $0["format"] = hostile }
    let runs = [
      try office.run("intake", file, bad),
      try office.run("intake", file, bad, "--json"),
      try office.run("act", reference, "note", "--text", hostile),
      try office.run("act", reference, "note", "--text", hostile, "--json"),
      try office.run("act", reference, "assign", "--to", hostile),
      try office.run("act", reference, "handstand \(hostile)", "--json"),
      try office.run("queue"), try office.run("queue", "--explain"), try office.run("queue", "--json"),
      try office.run("show", reference, "--explain"), try office.run("show", reference, "--json"),
      try office.run("acts", reference), try office.run("search", "Evil"), try office.run("search", hostile),
      try office.run("deliveries"), try office.run("deliveries", "--json"),
      try office.run("show", hostile), try office.run("show", hostile, "--json"),
      try office.run("queue", officer: hostile), try office.run("\(hostile)"),
      try office.run("queue", "--\(hostile)"), try office.plain(["queue", "--store", hostile]),
      try office.plain(["themes", "check", hostile]),
    ]
    for (index, run) in runs.enumerated() {
      for scalar in (run.output + run.errors).unicodeScalars where scalar != "\n" {
        let category = scalar.properties.generalCategory
        #expect(
          category != .control && category != .format,
          "run \(index): U+\(String(scalar.value, radix: 16))"
        )
      }
    }
    #expect(try office.run("queue", "--json").objects.first?["name"] as? String == "\(hostile), Rezā")
    #expect(try office.run("queue").output.contains("‹U+001B›"))
  }

  @Test("A case as JSON has the keys that others rely on")
  func showKeys() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let shown = try office.run("show", reference, "--json").object
    #expect(shown["reference"] as? String == reference)
    #expect(shown["file"] as? String == "54/33-A-000001/26")
    #expect(shown["sachgebiet"] as? String == "employment")
    #expect(shown["matter"] as? String == "blueCard")
    #expect(shown["state"] as? String == "received")
    #expect(shown["receivedOn"] as? String == "2026-11-12")
    #expect(shown.keys.contains("assignee"))
    let deadline = try #require(shown["nextDeadline"] as? [String: Any])
    #expect(Set(deadline.keys) == ["kind", "date", "source"])
    let readiness = try #require(shown["readiness"] as? [[String: Any]])
    #expect(!readiness.isEmpty)
    for item in readiness { #expect(Set(["what", "source", "remedy"]).isSubset(of: item.keys)) }
    let entries = try #require(shown["entries"] as? [[String: Any]])
    #expect(entries.map { $0["folio"] as? Int } == Array(1...entries.count))
    for entry in entries {
      #expect(Set(["folio", "at", "by", "kind", "digest"]).isSubset(of: entry.keys))
      #expect((entry["digest"] as? String)?.utf8.count == 64)
    }
  }

  @Test("A row of a list has the same keys, and the reference stands in it once")
  func queueKeys() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let run = try office.run("queue", "--json")
    let row = try run.object
    for key in [
      "reference", "file", "sachgebiet", "matter", "state", "assignee", "receivedOn", "nextDeadline",
    ] {
      #expect(row.keys.contains(key), "\(key)")
    }
    #expect(run.output.components(separatedBy: reference).count == 2)
    let explained = try office.run("queue", "--json", "--explain").object
    #expect((explained["place"] as? [String: Any])?["what"] is String)
  }

  @Test("Why a date is what it is, is shown step by step")
  func explain() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let shown = try office.run("show", reference, "--json", "--explain").object
    let deadlines = try #require(shown["deadlines"] as? [[String: Any]])
    let inactivity = try #require(deadlines.first { $0["kind"] as? String == "inactivity" })
    let steps = try #require(inactivity["steps"] as? [[String: Any]])
    #expect(steps.first?["date"] as? String == "2026-11-12")
    #expect(steps.last?["date"] as? String == inactivity["date"] as? String)
    #expect(try office.run("show", reference, "--explain").output.contains("§ 187 Abs. 1 BGB"))
  }

  @Test(
    "The lists hold what their names say",
    arguments: [
      ("mine", ["000001"]), ("unassigned", ["000003"]), ("team", ["000001", "000003"]),
    ]
  )
  func lists(view: String, expected: [String]) throws {
    let office = try TestOffice(taking: [
      TestOffice.blueCard, "005-training-study.json", "001-employment-skilledVocational.json",
    ])
    #expect(try office.run("act", reference, "take", officer: "b.schaefer").status == 0)
    let rows = try office.run("queue", "--view", view, "--json", officer: "b.schaefer").objects
    let serials = rows.compactMap { ($0["reference"] as? String)?.dropFirst(8).prefix(6) }.map(String.init)
    #expect(serials.sorted() == expected)
  }

  @Test("Names, numbers and words find their case", arguments: ["rezayi", "ZZM8CCT1W", "06.09.1988", "1/26"])
  func search(text: String) throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let hits = try office.run("search", text, "--json").objects
    #expect(hits.map { $0["reference"] as? String } == [reference])
    #expect(hits.first?["match"] is String)
  }

  @Test("Every look is in the look-log before it is shown")
  func looks() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let lock = open(office.store.path() + ".lock", O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    let run = try office.run("show", reference)
    #expect(run.status == 75)
    #expect(!run.output.contains(reference))
  }

  @Test(
    "A text that cannot be searched for is wrong usage and says why, in both languages",
    arguments: [
      ("?!", "weder ein Buchstabe", "neither a letter"),
      (String(repeating: "x", count: 10_000), "mehr als 200 Zeichen", "more than 200 characters"),
      ("1 2 3 4 5 6 7 8 9", "mehr als 8 Wörter", "more than 8 words"),
    ]
  )
  func unsearchable(text: String, german: String, english: String) throws {
    let office = try TestOffice()
    let run = try office.run("search", text)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(german))
    #expect(try office.run("search", text, "--lang", "en").errors.contains(english))
  }
}
