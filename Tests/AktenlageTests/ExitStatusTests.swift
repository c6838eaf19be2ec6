import Foundation
import Glibc
import Testing

@Suite("How a command ends")
struct ExitStatusTests {
  private let reference = TestOffice.reference(1)

  @Test(
    "A wrong command line is 64",
    arguments: [
      ["--no-such-option"], ["batch", "take", "--view", "gestern"], ["queue", "--limit", "0"], ["show"],
      ["dance"],
      ["queue", "--lang", "fr"], ["queue", "--today", "morgen"], ["show", "1/26", "--as-of", "2026-02-30"],
    ]
  )
  func usage(arguments: [String]) throws {
    let office = try TestOffice()
    let run = try office.plain(arguments)
    #expect(run.status == 64)
    #expect(!run.errors.isEmpty)
    #expect(run.output.isEmpty)
  }

  @Test(
    "What is wrong with a command line is said in one line of the reader's language, with place and remedy",
    arguments: [
      (
        ["queue", "--vew", "x"], "aktenlage queue kennt die Option --vew nicht. Meinten Sie --view?",
        "aktenlage queue has no option --vew. Did you mean --view?"
      ),
      (["-x"], "aktenlage kennt die Option -x nicht.", "aktenlage has no option -x."),
      (["queue", "--limit"], "Der Wert fehlt: --limit <zahl>.", "The value is missing: --limit <n>."),
      (
        ["queue", "--limit", "a'b"], "„a'b“ passt nicht zu --limit <zahl>", "“a'b” does not fit --limit <n>"
      ),
      (
        ["queue", "--json=1"], "--json nimmt keinen Wert, auch nicht „1“.", "--json takes no value, nor “1”."
      ),
      (["dance"], "Den Befehl aktenlage dance gibt es nicht.", "There is no command aktenlage dance."),
      (
        ["catalogue", "foo", "bar"], "Den Befehl aktenlage catalogue foo gibt es nicht.",
        "There is no command aktenlage catalogue foo."
      ),
      (
        ["show", "a", "b", "c"], "Für „b c“ hat aktenlage show keinen Platz.",
        "aktenlage show has no place for “b c”."
      ),
      (
        ["show"], "Es fehlt <az>: Aktenzeichen des Vorgangs.",
        "What is missing is <ref>: Reference of the case."
      ),
      (
        ["batch", "take", "--view", "gestern"], "Möglich: mine, team, unassigned",
        "Possible: mine, team, unassigned"
      ),
      (["queue", "--lang=fr"], "Möglich: de, en.", ""),
      (
        ["queue", "--today", "morgen"],
        "„morgen“ passt nicht zu --today <tag>: morgen ist kein Tag von 1900-01-01 bis 2199-12-31.",
        "“morgen” does not fit --today <date>: morgen is not a day from 1900-01-01 to 2199-12-31."
      ),
      (["queue", "--limit", "0"], "--limit beginnt bei 1.", "--limit starts at 1."),
      (
        ["fee", "blueCard", "--months", "0"], "--months geht von 1 bis 1.200.",
        "--months goes from 1 to 1,200."
      ),
      (
        ["fee", "blueCard", "--on", "2026-01-05", "--born", "2026-01-06"],
        "--born liegt nach dem Tag des Antrags.", "--born is after the day of the application."
      ),
      (
        ["fee", "blueCard", "--paid", "-5"],
        "Ein Wert mit Strich am Anfang steht hinter einem Gleichheitszeichen.",
        "A value that begins with a dash stands after an equals sign."
      ),
    ]
  )
  func usageInWords(arguments: [String], german: String, english: String) throws {
    let office = TestOffice(empty: try Folder())
    let told = try office.plain(arguments)
    #expect(told.status == 64)
    #expect(told.errors.contains(german), "\(told.errors)")
    #expect(told.errors.contains("Quelle: Aufruf des Befehls."))
    #expect(told.errors.split(separator: "\n").count == 1)
    guard !english.isEmpty else { return }
    let inEnglish = try office.plain(arguments + ["--lang", "en"])
    #expect(inEnglish.status == 64)
    #expect(inEnglish.errors.contains(english), "\(inEnglish.errors)")
  }

  @Test("Every value that an act or a captured application takes stands in the help")
  func valuesInHelp() throws {
    let office = TestOffice(empty: try Folder())
    let act = try office.plain(["act", "--help"]).output
    for word in ["expired", "urgentMotion", "C-ZAB", "serviceRecord", "otherTitle", "lookUp"] {
      #expect(act.contains(word), "\(word)")
    }
    let capture = try office.plain(["capture", "--help"]).output
    for word in ["letter, counter, email", "LD, VH", "m, w, d, x"] {
      #expect(capture.replacing("\n                          ", with: " ").contains(word), "\(word)")
    }
  }

  @Test(
    "No word of the parser's own stays English in German help",
    arguments: [["--help"], ["users", "--help"], ["queue", "--help"], ["act", "--help"]]
  )
  func germanHelp(arguments: [String]) throws {
    let help = try TestOffice(empty: try Folder()).plain(arguments).output
    for word in ["values:", "default", "Show ", "See '", "subcommand", "<path>", "<date>", "<options>"] {
      #expect(!help.contains(word), "\(word)")
    }
  }

  @Test("Help and version are 0, in both languages")
  func help() throws {
    let office = TestOffice(empty: try Folder())
    let german = try office.plain(["--help"])
    #expect(german.status == 0)
    #expect(german.output.contains("BEFEHLE:"))
    let english = try office.plain(["--help", "--lang", "en"])
    #expect(english.output.contains("SUBCOMMANDS:"))
    #expect(!english.output.contains("Arbeitsplatz"))
    #expect(try office.plain(["--version"]).output.hasPrefix("aktenlage "))
    #expect(try office.plain(["--generate-completion-script", "bash"]).output.contains("aktenlage"))
  }

  @Test("Without a terminal the workstation does not open: 69")
  func noTerminal() throws {
    let run = try TestOffice(empty: try Folder()).plain([])
    #expect(run.status == 69)
    #expect(run.errors.contains("Terminal"))
  }

  @Test("An unknown case or officer is 65")
  func unknown() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    #expect(try office.run("show", TestOffice.reference(4711)).status == 65)
    #expect(try office.run("show", "kein Aktenzeichen").status == 65)
    #expect(try office.run("queue", officer: "nobody").status == 65)
    #expect(try office.run("queue", officer: "Nobody!").status == 65)
    #expect(try office.run("verify", TestOffice.reference(4711)).status == 65)
    #expect(try office.run("catalogue", "show", "flugschein").status == 65)
  }

  @Test("A refused delivery is 65, is listed, and the others of the run are taken all the same")
  func refusedDelivery() throws {
    let office = try TestOffice()
    let bad = try office.application { object in
      var applicant = try #require(object["applicant"] as? [String: Any])
      applicant["dateOfBirth"] = "1991-02-30"
      object["applicant"] = applicant
    }
    let good = TestOffice.samples.appending(path: TestOffice.blueCard).path()
    let run = try office.run("intake", bad, good, "--json")
    #expect(run.status == 65)
    let results = try run.objects
    #expect(results.map { $0["result"] as? String } == ["refused", "taken"])
    let fault = try #require((results.first?["faults"] as? [[String: Any]])?.first)
    #expect(fault["path"] as? String == "$.applicant.dateOfBirth")
    #expect((fault["rule"] as? String)?.isEmpty == false)
    let listed = try office.run("deliveries", "--json").object
    #expect((listed["reasons"] as? [String])?.first?.hasPrefix("$.applicant.dateOfBirth: ") == true)
    #expect(try office.run("intake", "/nirgendwo.json").status == 65)
    #expect(try office.run("deliveries", "--json").objects.count == 1)
  }

  @Test("A submission that comes again with other content is refused and listed")
  func contradiction() throws {
    let office = try TestOffice()
    #expect(try office.run("intake", office.application { _ in }).status == 0)
    let other = try office.application { $0["purpose"] = "Etwas anderes" }
    #expect(try office.run("intake", other).status == 65)
    #expect(try office.run("deliveries", "--json").objects.count == 1)
    #expect(try office.run("queue", "--json").objects.count == 1)
  }

  @Test("What an officer may not do is 77")
  func notPermitted() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    for arguments in [["queue"], ["intake", TestOffice.samples.path()], ["show", reference]] {
      let run = try office.run(arguments + ["--json"], officer: "j.overath")
      #expect(run.status == 77, "\(arguments)")
      #expect(try run.object["refused"] is [String: Any])
    }
    #expect(
      try office.run("users", "add", "x.neu", "--name", "Neu", "--role", "caseworker", officer: "b.schaefer")
        .status == 77
    )
    #expect(try office.run("rebuild", officer: "b.schaefer").status == 77)
    #expect(try office.run("rebuild", officer: "j.overath").status == 0)
  }

  @Test("A full output is 73")
  func fullOutput() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let program = try Run.program.path()
    let run = try Run.of(
      URL(filePath: "/bin/sh"),
      ["-c", "exec \"$0\" queue > /dev/full", program],
      environment: office.environment
    )
    #expect(run.status == 73)
  }
}
