import Foundation
import Testing

@Suite("Acts by command")
struct ActTests {
  private let reference = TestOffice.reference(1)

  @Test(
    "A refusal names reason, source and remedy, as JSON on standard output and in words on standard error"
  )
  func refusal() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let run = try office.run("act", reference, "submit", "--json")
    #expect(run.status == 77)
    let refused = try #require(try run.object["refused"] as? [String: Any])
    for key in ["reason", "source", "remedy"] {
      #expect((refused[key] as? String)?.isEmpty == false, "\(key)")
    }
    #expect(refused["code"] as? String == "notPossible")
    #expect(refused["act"] as? String == "take")
    let spoken = try office.run("act", reference, "submit")
    #expect(spoken.output.isEmpty)
    #expect(spoken.errors.contains("nicht möglich"))
    #expect(try office.run("act", reference, "submit", "--lang", "en").errors.contains("not possible"))
  }

  @Test("What was appended is printed with its folios and the new revision")
  func receipt() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let before = try office.run("show", reference, "--json").object
    let receipt = try office.run("act", reference, "note", "--text", "Vermerk", "--json").object
    #expect(receipt["reference"] as? String == reference)
    #expect(receipt["act"] as? String == "note")
    #expect(receipt["revision"] as? Int == (before["revision"] as? Int).map { $0 + 1 })
    #expect((receipt["folios"] as? [Int])?.count == 1)
  }

  @Test(
    "Setting the fee keeps what is not named, takes back what is told none, and refuses to change nothing"
  )
  func fee() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    func set(_ options: String...) throws -> Run {
      try office.run(["act", reference, "set-fee"] + options, officer: "b.schaefer")
    }
    func cents() throws -> Int? {
      (try office.run("show", reference, "--json").object["fee"] as? [String: Any])?["cents"] as? Int
    }
    #expect(try office.run("act", reference, "take", officer: "b.schaefer").status == 0)
    #expect(try cents() == 10_000)
    let bare = try set()
    #expect(bare.status == 77)
    #expect(bare.errors.contains("genau das schon festgehalten"))
    #expect(try set("--fee-act", "extension").status == 0)
    #expect(try cents() == 9_300)
    #expect(try set("--remitted-to", "10", "--reason", "Härte").status == 0)
    #expect(try cents() == 1_000)
    #expect(try set("--remitted-to", "none").status == 0)
    #expect(try cents() == 9_300, "what it is charged for is still there")
    #expect(try set("--exempt", "benefits").status == 0)
    #expect(try cents() == 0)
    #expect(try set("--exempt", "none", "--fee-act", "none").status == 0)
    #expect(try cents() == 10_000)
    #expect(try set("--exempt", "none").status == 77)
  }

  @Test("The readiness of the stock is told in words, with codes for programs alone")
  func readiness() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let told = try office.run("readiness")
    #expect(told.status == 0)
    #expect(told.output.contains("1 offener Vorgang vor der Zeichnung, bei 0 fehlt nur noch der Entwurf"))
    let codes = try office.run("readiness", "--json").object["blockers"] as? [[String: Any]]
    let names = try #require(codes).compactMap { $0["code"] as? String }
    #expect(names.contains("draftMissing"))
    for name in names { #expect(!told.output.contains(name)) }
    #expect(told.output.contains("Entwurf fehlt") && told.output.contains("1 Vorgang"))
    #expect(try office.run("readiness", "--lang", "en").output.contains("draft missing"))
  }

  @Test("An act that saw an older revision is not done, and says what changed")
  func stale() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let seen = try #require(try office.run("show", reference, "--json").object["revision"] as? Int)
    #expect(try office.run("act", reference, "take", officer: "o.petrov").status == 0)
    let run = try office.run("act", reference, "note", "--text", "x", "--revision", String(seen), "--json")
    #expect(run.status == 75)
    let stale = try #require(try run.object["stale"] as? [String: Any])
    #expect(stale["seen"] as? Int == seen)
    #expect((stale["changes"] as? [[String: Any]])?.contains { $0["by"] as? String == "o.petrov" } == true)
    let present = try #require(stale["present"] as? Int)
    let now = ["act", reference, "note", "--text", "x", "--revision", String(present)]
    #expect(try office.run(now).status == 0)
  }

  @Test("The same act asked for twice under one id is done once")
  func idempotent() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let id = "0B9C7E1A-2D3F-4A5B-8C6D-7E8F90A1B2C3"
    let arguments = ["act", reference, "note", "--text", "Einmal", "--id", id, "--json"]
    let first = try office.run(arguments).object
    let second = try office.run(arguments).object
    #expect(first["folios"] as? [Int] == second["folios"] as? [Int])
    #expect(first["revision"] as? Int == second["revision"] as? Int)
    let notes = try office.run("show", reference, "--json").object["notes"] as? [[String: Any]]
    #expect(notes?.count == 1)
    #expect(try office.run("act", reference, "note", "--text", "x", "--id", "nummer 7").status == 64)
  }

  @Test("A text comes from the command line, a file or standard input", arguments: ["-", "@", "@@", "plain"])
  func texts(way: String) throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let text = "Zeile 1\nZeile 2 mit – Strich"
    let file = office.folder.url.appending(path: "vermerk.txt")
    try Data((text + "\n").utf8).write(to: file)
    let (argument, expected) =
      switch way {
      case "-": ("-", text)
      case "@": ("@" + file.path(), text)
      case "@@": ("@@handle", "@handle")
      default: ("-5 Grad", "-5 Grad")
      }
    let run = try office.run("act", reference, "note", "--text", argument, input: text + "\n")
    #expect(run.status == 0, "\(run.errors)")
    let notes = try office.run("show", reference, "--json").object["notes"] as? [[String: Any]]
    #expect(notes?.first?["text"] as? String == expected)
  }

  @Test("A document is filed, read back byte for byte, and never written over anything")
  func document() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let bytes = Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    let file = office.folder.url.appending(path: "vertrag.pdf")
    try bytes.write(to: file)
    let receipt = try office.run(
      "act",
      reference,
      "receive-document",
      "--file",
      file.path(),
      "--code",
      "E07",
      "--original-seen",
      "--json"
    ).object
    let folio = try #require((receipt["folios"] as? [Int])?.first)
    let out = office.folder.url.appending(path: "aus.pdf")
    #expect(try office.run("evidence", reference, String(folio), "--out", out.path()).status == 0)
    #expect(try Data(contentsOf: out) == bytes)
    let mode = try FileManager.default.attributesOfItem(atPath: out.path())[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try office.run("evidence", reference, String(folio), "--out", out.path()).status == 73)
    let link = office.folder.url.appending(path: "link.pdf")
    let target = office.folder.url.appending(path: "ziel.pdf")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
    #expect(try office.run("evidence", reference, String(folio), "--out", link.path()).status == 73)
    #expect(!FileManager.default.fileExists(atPath: target.path()))
    #expect(try office.run("evidence", reference, "999", "--out", out.path() + "2").status == 65)
  }

  @Test("Every act is listed, either as possible or with its refusal")
  func acts() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let acts = try office.run("acts", reference, "--json").objects
    #expect(Set(acts.compactMap { $0["act"] as? String }).count == 51)
    for act in acts {
      let refused = act["refused"] as? [String: Any]
      #expect((act["possible"] as? Bool == true) == (refused == nil), "\(act["act"] ?? "")")
      if let refused { #expect((refused["source"] as? String)?.isEmpty == false) }
    }
    #expect(acts.contains { $0["act"] as? String == "take" && $0["possible"] as? Bool == true })
  }

  @Test("A mistake in the options of an act is named before anything is done", arguments: Mistake.all)
  func mistake(_ mistake: Mistake) throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let run = try office.run(["act", reference] + mistake.arguments)
    #expect(run.status == mistake.status, "\(run.errors)")
    #expect(run.errors.contains(mistake.named))
    #expect(run.output.isEmpty)
  }

  struct Mistake: CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    let named: String

    var testDescription: String { arguments.joined(separator: " ") }

    static let all = [
      Mistake(arguments: ["assess-evidence", "--state", "missing"], status: 64, named: "--code"),
      Mistake(
        arguments: ["assess-evidence", "--code", "E99", "--state", "missing"],
        status: 64,
        named: "E99"
      ),
      Mistake(arguments: ["note", "--text", "x", "--court", "VG"], status: 64, named: "--court"),
      Mistake(
        arguments: ["set-follow-up", "--on", "30.02.2027", "--text", "x"],
        status: 64,
        named: "30.02.2027"
      ),
      Mistake(arguments: ["close-request", "--number", "eins", "--state", "met"], status: 64, named: "eins"),
      Mistake(
        arguments: ["request-documents", "--items", "E01;E02", "--due", "2027-01-01"],
        status: 64,
        named: "E01;E02"
      ),
      Mistake(arguments: ["note", "--text", "@/nirgendwo.txt"], status: 65, named: "/nirgendwo.txt"),
      Mistake(arguments: ["tanzen"], status: 65, named: "tanzen"),
      Mistake(arguments: ["assign", "--to", "nobody"], status: 65, named: "nobody"),
      Mistake(arguments: ["assign", "--to", "No Body"], status: 65, named: "No Body"),
      Mistake(arguments: ["note", "--text", ""], status: 77, named: "Text"),
    ]
  }

  @Test("What is not possible says why without values that nobody gave")
  func listed() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    #expect(try office.run("act", reference, "take", officer: "b.schaefer").status == 0)
    let acts = try office.run("acts", reference, "--json", officer: "b.schaefer").objects
    func refused(_ act: String) throws -> [String: Any] {
      try #require(acts.first { $0["act"] as? String == act }?["refused"] as? [String: Any])
    }
    for act in ["extend-request", "close-request"] {
      #expect(try refused(act)["code"] as? String == "noneOpen")
      #expect(try refused(act)["act"] as? String == "request-documents")
    }
    // A hearing begins only in a later state, so nothing is advised.
    #expect(try refused("end-hearing")["code"] as? String == "noneOpen")
    #expect(try refused("end-hearing")["act"] is NSNull)
    #expect(try refused("end-follow-up")["act"] as? String == "set-follow-up")
    let needs = acts.first { $0["act"] as? String == "set-follow-up" }?["needs"] as? String
    #expect(needs == "künftiger Tag und Zweck")

    let told = try office.run("acts", reference, officer: "b.schaefer").output
    #expect(told.contains("Es läuft keine Nachforderung."))
    #expect(told.contains("erst nach assess-evidence: consult, hear"))
    #expect(!told.contains("Nummer 1"))
    let explained = try office.run("acts", reference, "--explain", officer: "b.schaefer").output
    #expect(explained.contains("hear: „Anhörung einleiten“ ist im Stand „Zugeteilt“ nicht möglich."))
  }
}
