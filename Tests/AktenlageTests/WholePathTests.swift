import Foundation
import Testing

@Suite("A case goes its whole way by command")
struct WholePathTests {
  private let reference = TestOffice.reference(1)
  private let caseworker = "b.schaefer"
  /// A settlement permit, which a second person has to sign.
  private static let sample = "004-employment-settlementBlueCard.json"

  @Test("An application is taken in once, worked on, signed by a second person, sent and served")
  func wholePath() throws {
    var office = try TestOffice(taking: [Self.sample])

    let again = try office.run(
      "intake",
      TestOffice.samples.appending(path: Self.sample).path(),
      "--json"
    )
    #expect(again.status == 0)
    #expect(try again.object["result"] as? String == "repeated")
    #expect(try office.run("queue", "--json").objects.map { $0["reference"] as? String } == [reference])

    try act(office, "take")
    try act(office, "note", "--text", "Telefonat mit dem Arbeitgeber", "--kind", "phone")
    for code in ["E01", "E02", "E03", "E04", "E05", "E07", "E15", "E16"] {
      try act(office, "assess-evidence", "--code", code, "--state", "originalSeen")
    }
    try act(
      office,
      "assess-evidence",
      "--code",
      "E17",
      "--state",
      "notNeeded",
      "--reason",
      "Liegt bereits vor"
    )
    try act(office, "end-completeness")
    try act(office, "query-register", "--register", "azr", "--text", "Kein weiterer Eintrag")
    try act(office, "draft", "--outcome", "grant", "--operative", "Die Niederlassungserlaubnis wird erteilt.")
    #expect(try state(office) == "draft")
    let unpaid = try office.run("act", reference, "submit", "--json", officer: caseworker)
    #expect(unpaid.status == 77)
    let open = try office.run("show", reference, "--json", officer: caseworker).object
    #expect((open["readiness"] as? [[String: Any]])?.map { $0["code"] as? String } == ["feeOpen"])
    let ready = try office.run("queue", "--view", "ready", "--json", officer: caseworker).objects
    #expect(ready.isEmpty)
    let stock = try office.run("readiness", "--json", officer: caseworker).object
    #expect(stock["cases"] as? Int == 1)
    #expect(stock["blocked"] as? Int == 1)
    #expect((stock["blockers"] as? [[String: Any]])?.map { $0["code"] as? String } == ["feeOpen"])
    let fee = try #require(open["fee"] as? [String: Any])
    #expect(fee["code"] as? String == "F113")
    #expect(fee["cents"] as? Int == 11_300)
    #expect(fee["open"] as? Int == 11_300)
    try act(office, "record-payment", "--amount", "56,50", "--means", "card", "--receipt", "K-2026-1")
    let paid = try office.run("show", reference, "--json", officer: caseworker).object
    #expect((paid["fee"] as? [String: Any])?["open"] as? Int == 5_650)
    let now = try office.run("queue", "--view", "ready", "--json", officer: caseworker).object
    #expect(now["reference"] as? String == reference)
    try act(office, "submit")
    #expect(try state(office) == "finalSignOff")

    let own = try office.run("act", reference, "sign", "--json", officer: caseworker)
    #expect(own.status == 77)
    try act(office, "return", "--text", "Tenor genauer fassen", officer: "p.hagedorn")
    let returned = try office.run("queue", "--view", "returned", "--json", officer: caseworker)
    #expect(try returned.object["returned"] as? Bool == true)

    let text = "Die Niederlassungserlaubnis wird unbefristet erteilt."
    try act(office, "draft", "--outcome", "grant", "--operative", text, "--valid-until", "2027-06-30")
    let dated = try office.run("act", reference, "submit", officer: caseworker)
    #expect(dated.status == 77)
    #expect(dated.errors.contains("Der Titel wird ohne Ende erteilt"))
    try act(office, "draft", "--outcome", "grant", "--operative", text)
    try act(office, "submit")
    let waiting = try office.run("queue", "--view", "sign-off", "--json", officer: "p.hagedorn")
    #expect(try waiting.object["reference"] as? String == reference)
    try act(office, "sign", officer: "p.hagedorn")
    #expect(try state(office) == "decided")
    try act(office, "dispatch", "--mode", "letter", "--on", "2026-11-23")
    #expect(try state(office) == "notified")
    try frozen(office)

    office.today = "2026-11-30"
    try act(office, "confirm-service")
    let shown = try office.run("show", reference, "--json", officer: caseworker).object
    #expect(shown["state"] as? String == "appealable")
    let deadline = try #require(shown["nextDeadline"] as? [String: Any])
    #expect(deadline["kind"] as? String == "remedyPeriod")
    // Posted on Monday 23, presumed on Friday 27 November; the month ends on Sunday 27, so Monday 28 December.
    #expect(deadline["date"] as? String == "2026-12-28")

    let verified = try office.run("verify", "--json").object
    #expect(verified["sound"] as? Bool == true)
    #expect(verified["files"] as? Int == 1)
  }

  /// The decision that left is printed as the very bytes that the file keeps.
  private func frozen(_ office: TestOffice) throws {
    let shown = try office.run("show", reference, "--json", officer: caseworker).object
    let decision = try #require(shown["decision"] as? [String: Any])
    let dispatch = try #require(decision["dispatch"] as? [String: Any])
    let paper = try #require(dispatch["paper"] as? [String: Any])
    #expect(paper["form"] as? String == "application/pdf")
    let out = office.folder.url.appending(path: "bescheid.pdf").path()
    let printed = try office.run(
      "letter",
      reference,
      "decision",
      "--format",
      "pdf",
      "--out",
      out,
      "--json",
      officer: caseworker
    )
    #expect(printed.status == 0, "\(printed.errors)")
    #expect(try printed.object["sha256"] as? String == paper["sha256"] as? String)
    #expect(try printed.object["frozen"] as? Bool == true)
    let bytes = try Data(contentsOf: URL(filePath: out))
    #expect(bytes.count == paper["bytes"] as? Int && bytes.starts(with: Data("%PDF-".utf8)))
    let text = try office.run("letter", reference, "decision", officer: caseworker)
    #expect(text.output == dispatch["text"] as? String)
  }

  @Test("All 48 samples are taken in; a second run takes nothing and the queue shows each once")
  func samples() throws {
    let office = try TestOffice()
    let folder = TestOffice.samples.path()
    let first = try office.run("intake", folder, "--json")
    #expect(first.status == 0)
    let taken = try first.objects
    #expect(taken.count == 48)
    #expect(taken.allSatisfy { $0["result"] as? String == "taken" })
    let second = try office.run("intake", folder, "--json")
    #expect(second.status == 0)
    #expect(try second.objects.allSatisfy { $0["result"] as? String == "repeated" })
    let queue = try office.run("queue", "--json").objects.compactMap { $0["reference"] as? String }
    #expect(queue.sorted() == taken.compactMap { $0["reference"] as? String }.sorted())
    #expect(try office.run("queue", "--limit", "5", "--json").objects.count == 5)
  }

  @Test(
    "An intake that is killed at any moment and run again takes every application once",
    arguments: [0.1, 0.4, 0.9]
  )
  func killed(seconds: Double) throws {
    let office = try TestOffice()
    let intake = ["intake", TestOffice.samples.path(), "--today", office.today]
    let program = try Run.program.path()
    let kill = ["-s", "KILL", String(seconds), program] + intake
    _ = try Run.of(URL(filePath: "/usr/bin/timeout"), kill, environment: office.environment)
    #expect(try office.plain(intake).status == 0)
    let rows = try office.run("queue", "--json").objects
    #expect(Set(rows.compactMap { $0["reference"] as? String }) == Set((1...48).map(TestOffice.reference)))
    #expect(Set(rows.compactMap { $0["file"] as? String }).count <= 48)
    #expect(rows.count == 48)
    #expect(try office.run("verify").status == 0)
  }

  @Test("A file as it stood on an earlier day knows nothing of later acts")
  func asOf() throws {
    var office = try TestOffice(taking: [Self.sample])
    office.today = "2026-11-25"
    try act(office, "take")
    let before = try office.run("show", reference, "--json", "--as-of", "2026-11-24").object
    #expect(before["state"] as? String == "received")
    #expect(before["assignee"] is NSNull)
    #expect(try office.run("show", reference, "--json").object["assignee"] as? String == caseworker)
  }

  private func act(_ office: TestOffice, _ arguments: String..., officer: String? = nil) throws {
    let run = try office.run(["act", reference] + arguments, officer: officer ?? caseworker)
    #expect(run.status == 0, "\(arguments): \(run.errors)")
  }

  private func state(_ office: TestOffice) throws -> String? {
    try office.run("show", reference, "--json", officer: caseworker).object["state"] as? String
  }
}
