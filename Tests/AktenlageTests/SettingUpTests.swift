import Foundation
import Glibc
import Testing

@Suite("Setting up")
struct SettingUpTests {
  @Test("A real store has its maker as administrator and takes neither officer nor day from the command line")
  func realStore() throws {
    let office = TestOffice(empty: try Folder())
    #expect(try office.plain(["init", "--as", "b.schaefer"]).status == 77)
    #expect(try office.plain(["init"]).status == 0)
    let login = try #require(getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) })
    let users = try office.plain(["users", "--json"]).objects
    #expect(users.map { $0["login"] as? String } == [login])
    #expect(users.first?["roles"] as? [String] == ["administrator"])
    for extra in [["--as", login], ["--today", "2026-11-23"]] {
      let run = try office.plain(["users", "--json"] + extra)
      #expect(run.status == 77)
      #expect(try run.object["refused"] is [String: Any])
    }
    // An administrator keeps officers and sees no file.
    #expect(try office.plain(["queue"]).status == 77)
    let add = [
      "users", "add", login, "--name", "Ich", "--role", "administrator,caseworker", "--sachgebiet", "family",
    ]
    // Nobody is overwritten unasked, nameless, or as the last who keeps the accounts.
    let unasked = try office.plain(add)
    #expect(unasked.status == 65)
    #expect(unasked.errors.contains("gibt es schon"))
    #expect(try office.plain(["queue"]).status == 77)
    let change = ["users", "add", login, "--change", "--name"]
    #expect(try office.plain(change + [" ", "--role", "administrator"]).status == 65)
    for last in [["--role", "caseworker"], ["--role", "administrator", "--inactive"]] {
      let run = try office.plain(change + ["Ich"] + last)
      #expect(run.status == 77)
      #expect(run.errors.contains("niemand mehr Konten verwalten"))
    }
    #expect(
      try office.plain(["users", "add", "neu", "--change", "--name", "N", "--role", "triage"]).status == 65
    )
    #expect(try office.plain(add + ["--change"]).status == 0)
    #expect(try office.plain(["queue"]).status == 0)
    #expect(try office.plain(["users", "add", "x", "--name", "X", "--role", "training"]).status == 64)
    #expect(try office.plain(["users", "add", "X Y", "--name", "X", "--role", "caseworker"]).status == 64)
  }

  @Test(
    "A name that cannot be read, half a list of roles and a team that nobody is in are refused in both languages",
    arguments: [
      (["--name", "Neu\u{1B}[2J"], Int32(65), "--name", "U+001B"),
      (["--name", "Ne\u{202E}u"], 65, "--name", "U+202E"), (["--name", "Neu\n"], 65, "--name", "U+000A"),
      (["--name", "Neu\u{200B}"], 65, "--name", "U+200B"),
      (["--team", "Team 1\u{2066}"], 65, "--team", "U+2066"),
      (["--team", "Team 77"], 65, "--team", "Team 77"),
      (["--role", "caseworker,,"], 64, "--role", "caseworker"), (["--role", ""], 64, "--role", "caseworker"),
      (["--role", ",triage"], 64, "--role", "caseworker"),
    ]
  )
  func unusableOfficer(wrong: [String], status: Int32, place: String, detail: String) throws {
    let office = try TestOffice()
    var arguments = ["users", "add", "x.neu"]
    for right in [["--name", "Neu, Nora"], ["--role", "caseworker"]] where right[0] != wrong[0] {
      arguments += right
    }
    arguments += ["--sachgebiet", "family"] + wrong
    for (language, rule) in [("de", "Quelle: "), ("en", "Source: ")] {
      let run = try office.run(arguments + ["--lang", language])
      #expect(run.status == status, "\(run.errors)")
      #expect(run.errors.contains(place) && run.errors.contains(detail), "\(run.errors)")
      #expect(run.errors.contains(rule), "\(run.errors)")
      #expect(run.errors.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
    }
    #expect(try !office.run("users", "--json").objects.contains { $0["login"] as? String == "x.neu" })
  }

  @Test("A team is known by somebody who is in it, or is made on purpose")
  func teams() throws {
    let office = try TestOffice()
    func add(_ login: String, _ extra: String...) throws -> Run {
      try office.run(
        ["users", "add", login, "--name", login, "--role", "caseworker", "--sachgebiet", "family"] + extra
      )
    }
    #expect(try add("x.erste", "--team", "Team 77", "--new-team").status == 0)
    #expect(try add("x.zweite", "--team", "Team 77").status == 0)
    let typo = try add("x.dritte", "--team", "Team 7")
    #expect(typo.status == 65)
    #expect(typo.errors.contains("Team 77"))
  }

  @Test("A training store has every role, and in each Sachgebiet enough people to decide alone")
  func trainingOffice() throws {
    let office = try TestOffice()
    let users = try office.run("users", "--json").objects
    let roles = Set(users.flatMap { $0["roles"] as? [String] ?? [] })
    #expect(
      roles.isSuperset(of: [
        "training", "officeHead", "triage", "newcomerService", "frontDesk", "legalDesk", "administrator",
        "dataProtection",
      ])
    )
    for area in ["employment", "training", "humanitarian", "family", "return"] {
      let own = users.filter { $0["sachgebiet"] as? String == area }.flatMap {
        $0["roles"] as? [String] ?? []
      }
      #expect(own.filter { $0 == "caseworker" }.count >= 2, "\(area)")
      for role in ["secondSigner", "teamLead", "areaHead"] { #expect(own.contains(role), "\(area) \(role)") }
    }
    #expect(users.contains { $0["login"] as? String == "b.schaefer" })
  }

  @Test("The store is named by option, else by variable, else by the data folder")
  func storePath() throws {
    let folder = try Folder()
    let office = TestOffice(empty: folder)
    var environment = office.environment
    environment["AKTENLAGE_STORE"] = nil
    environment["XDG_DATA_HOME"] = folder.url.appending(path: "data").path()
    #expect(try Run.of(Run.program, ["init", "--training"], environment: environment).status == 0)
    let file = folder.url.appending(path: "data/aktenlage/aktenlage.sqlite").path()
    #expect(FileManager.default.fileExists(atPath: file))
    #expect(try office.plain(["users"]).status == 69)
    #expect(try office.plain(["users", "--store", file]).status == 0)
    #expect(try office.plain(["--store", file, "users"]).status == 0)
    environment["XDG_DATA_HOME"] = nil
    let home = try Run.of(Run.program, ["init", "--training"], environment: environment)
    #expect(home.status == 0)
    let local = folder.url.appending(path: ".local/share/aktenlage/aktenlage.sqlite").path()
    #expect(FileManager.default.fileExists(atPath: local))
  }

  @Test("The doctor names what is fine and what is not")
  func doctor() throws {
    let office = try TestOffice()
    let checks = try office.plain(["doctor", "--json"])
    #expect(checks.status == 0)
    let objects = try checks.objects
    #expect(objects.map { $0["check"] as? String }.contains("store"))
    #expect(objects.allSatisfy { $0["state"] as? String != "broken" })
    let none = TestOffice(empty: try Folder())
    #expect(try none.plain(["doctor"]).status == 69)
    #expect(try none.plain(["doctor", "--theme", "gibtesnicht"]).output.contains("gibtesnicht"))
  }

  @Test("Catalogue and themes can be read without a store")
  func withoutStore() throws {
    let office = TestOffice(empty: try Folder())
    #expect(try office.plain(["catalogue", "list", "--json"]).objects.count > 100)
    let matter = try office.plain(["catalogue", "show", "blueCard", "--json"]).object
    #expect(matter["legalBasis"] as? String == "§ 18g Abs. 1 S. 1 AufenthG")
    let themes = try office.plain(["themes", "--json"]).objects.compactMap { $0["theme"] as? String }
    #expect(themes.contains("kontrast"))
    let file = office.folder.url.appending(path: "schlecht.toml")
    try Data("[theme]\nname = 3\n".utf8).write(to: file)
    #expect(try office.plain(["themes", "check", file.path()]).status == 65)
  }

  @Test(
    "The language follows option, then environment; German is the standard",
    arguments: [
      (["LANG": "en_GB.UTF-8"], [], "File"), (["LC_ALL": "de_DE.UTF-8", "LANG": "en_GB.UTF-8"], [], "Akte"),
      (["LANG": "C"], [], "Akte"), (["LANG": "de_DE.UTF-8"], ["--lang", "en"], "File"),
    ]
  )
  func language(variables: [String: String], options: [String], word: String) throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    var environment = office.environment.merging(variables) { $1 }
    if variables["LANG"] == nil { environment["LANG"] = nil }
    let run = try Run.of(Run.program, ["show", TestOffice.reference(1)] + options, environment: environment)
    #expect(run.output.contains("  \(word) "))
  }
}
