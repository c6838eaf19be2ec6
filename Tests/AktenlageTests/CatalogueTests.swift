import Foundation
import Testing

@Suite("Catalogue and fees on the command line")
struct CatalogueTests {
  private let office: TestOffice

  init() throws { office = TestOffice(empty: try Folder()) }

  @Test("The built-in catalogue has no fault")
  func builtIn() throws {
    let run = try office.plain(["catalogue", "check"])
    #expect(run.status == 0)
    #expect(run.output == "12 Dateien, in Ordnung\n")
  }

  @Test("An exported catalogue is whole, and its spoiled file is named with line and rule")
  func exportAndCheck() throws {
    let folder = office.folder.url.appending(path: "katalog")
    #expect(try office.plain(["catalogue", "export", folder.path()]).lines.count == 12)
    #expect(try office.plain(["catalogue", "check", folder.path()]).status == 0)
    #expect(try office.plain(["catalogue", "export", folder.path()]).status == 73)

    let file = folder.appending(path: "fees.toml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: "cents = 10000")
    )
    let spoiled = office.folder.url.appending(path: "fees.toml")
    try Data(text.replacing("cents = 10000", with: "cents = \"viel\"", maxReplacements: 1).utf8).write(
      to: spoiled
    )
    // A single file takes the place of the built-in one of its name.
    let run = try office.plain(["catalogue", "check", spoiled.path()])
    #expect(run.status == 65)
    #expect(
      run.output.hasPrefix("\(spoiled.path()):\(line + 1): fee.F100.cents: Hier steht eine ganze Zahl.")
    )
    let fault = try office.plain(["catalogue", "check", spoiled.path(), "--json"]).object
    #expect(fault["file"] as? String == spoiled.path())
    #expect(fault["line"] as? Int == line + 1)
    #expect(fault["path"] as? String == "fee.F100.cents")
    #expect(fault["rule"] as? String == "wrongType")

    try FileManager.default.removeItem(at: file)
    let missing = try office.plain(["catalogue", "check", folder.path(), "--json"])
    #expect(missing.status == 65)
    #expect(try missing.objects.contains { $0["rule"] as? String == "codeWithoutEntry" })
    #expect(try office.plain(["catalogue", "check", "/nirgends.toml"]).status == 65)
  }

  @Test("A matter shows its fees, questions and followers as of a day, in both languages")
  func show() throws {
    let shown = try office.plain(["catalogue", "show", "study", "--json", "--on", "2026-11-23"]).object
    let fees = try #require(shown["fees"] as? [[String: Any]])
    #expect(fees.map { $0["code"] as? String } == ["F100", "F93", "F96", "F98", "F50", "F67"])
    #expect(fees.first?["cents"] as? Int == 10_000)
    let questions = try #require(shown["questions"] as? [[String: Any]])
    #expect(
      questions.contains { $0["key"] as? String == "daysWorkedThisYear" && $0["verified"] as? Bool == false }
    )
    let next = try #require(shown["next"] as? [[String: Any]])
    #expect(next.map { $0["matter"] as? String }.contains("jobSearchAfter"))
    let maximum = try #require(shown["maximum"] as? [String: Any])
    #expect(maximum["months"] as? Int == 24 && maximum["bound"] as? String == "purpose")

    let text = try office.plain(["catalogue", "show", "blueCard", "--on", "2026-11-23"]).output
    for part in ["100,00 € (F100, § 45 Nr. 1 AufenthV)", "nicht geprüft", "Danach", "settlementBlueCard"] {
      #expect(text.contains(part), "\(part)")
    }
    let english = try office.plain([
      "catalogue", "show", "familySubsidiary", "--lang", "en", "--on", "2026-11-23",
    ])
    #expect(english.output.contains("Blocked from 24 Jul 2025 to 23 Jul 2027"))
    #expect(try office.plain(["catalogue", "show", "paternityConsent", "--on", "2026-08-18"]).status == 65)
    #expect(try office.plain(["catalogue", "show", "blueCard", "--on", "2025-03-16"]).status == 65)
  }

  @Test("A fee comes with its reasons")
  func fee() throws {
    let run = try office.plain([
      "fee", "childReunification", "--born", "2015-05-05", "--with", "express", "--paid", "50", "--on",
      "2026-11-23",
      "--explain",
    ])
    #expect(run.status == 0)
    #expect(run.lines.first == "Kindernachzug: 17,50 €")
    #expect(run.output.contains("die Hälfte, unter 18 Jahren"))
    #expect(run.output.contains("100,00 € → 50,00 €"))
    let object = try office.plain([
      "fee", "turkishAssociation", "--on", "2025-06-01", "--json",
    ]).object
    #expect(object["cents"] as? Int == 3700)
    #expect(object["verified"] as? Bool == false)
    let free = try office.plain(["fee", "refugee", "--lang", "en", "--on", "2026-11-23", "--explain"])
    #expect(free.output.contains("free: protection status"))
  }

  private static let refusals: [([String], Int32)] = [
    (["settlementGeneral", "--act", "extension"], 65), (["flugschein"], 65),
    (["blueCard", "--act", "handstand"], 64), (["blueCard", "--paid", "viel"], 64),
    (["blueCard", "--born", "gestern"], 64), (["blueCard", "--on", "2024-01-01"], 65),
  ]

  @Test("What cannot be charged is refused with a reason", arguments: refusals)
  func refused(arguments: [String], status: Int32) throws {
    #expect(try office.plain(["fee"] + arguments).status == status)
  }

  @Test(
    "A changed pack is rehearsed, proposed by one, released by another, and then judges; nobody does both"
  )
  func change() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let reference = TestOffice.reference(1)
    let folder = office.folder.url.appending(path: "neu")
    #expect(try office.plain(["catalogue", "export", folder.path()]).status == 0)
    try replace("version = \"2026.1\"", "version = \"2027.1\"", in: folder.appending(path: "office.toml"))
    try replace("cents = 10000", "cents = 12000", in: folder.appending(path: "fees.toml"))

    let rehearsed = try office.run("catalogue", "rehearse", folder.path(), "--json").objects
    #expect(rehearsed.first?["reference"] as? String == reference)
    #expect(
      (rehearsed.first?["changes"] as? [String])?.contains { $0.contains("100,00 € → 120,00 €") } == true
    )
    #expect(rehearsed.last?["changed"] as? Int == 1)
    func version() throws -> String? {
      let shown = try office.run("show", reference, "--json").object
      return (shown["catalogue"] as? [String: Any])?["version"] as? String
    }
    #expect(try office.run("catalogue", "import", folder.path(), officer: "r.tillmann").status == 0)
    #expect(try version() == "2026.1")
    #expect(try office.run("catalogue", "import", folder.path(), officer: "r.tillmann").status == 65)
    #expect(try office.run("catalogue", "import", folder.path(), officer: "b.schaefer").status == 77)
    let alone = try office.run("catalogue", "release", "2027.1", officer: "r.tillmann")
    #expect(alone.status == 77)
    #expect(alone.errors.contains("zweite Person"))
    #expect(try office.run("catalogue", "release", "2027.1", officer: "m.lindemann").status == 0)
    #expect(try version() == "2027.1")
    let packs = try office.run("catalogue", "packs", "--json").objects
    #expect(packs.map { $0["version"] as? String } == ["2026.1", "2027.1"])
    #expect(packs.last?["releasedBy"] as? String == "m.lindemann")
    let exported = office.folder.url.appending(path: "wieder")
    #expect(try office.run("catalogue", "export", exported.path(), "--edition", "2027.1").status == 0)
    #expect(
      try String(contentsOf: exported.appending(path: "fees.toml"), encoding: .utf8).contains("cents = 12000")
    )
    #expect(try office.run("verify").status == 0)
  }

  private func replace(_ old: String, _ new: String, in file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacing(old, with: new, maxReplacements: 1).utf8).write(to: file)
  }
}
