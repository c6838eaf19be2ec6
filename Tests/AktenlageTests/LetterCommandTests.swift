import Foundation
import Testing

@Suite("aktenlage letter")
struct LetterCommandTests {
  private let reference = TestOffice.reference(1)

  /// A case whose papers were asked for.
  private func waiting() throws -> TestOffice {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    #expect(try office.run("act", reference, "take", officer: "b.schaefer").status == 0)
    let asked = try office.run(
      "act",
      reference,
      "request-documents",
      "--items",
      "E07",
      "--due",
      "2026-12-21",
      officer: "b.schaefer"
    )
    #expect(asked.status == 0, "\(asked.errors)")
    return office
  }

  @Test("A letter that was sent is printed as the file keeps it")
  func sent() throws {
    let office = try waiting()
    let plain = try office.run("letter", reference, "request", officer: "b.schaefer")
    #expect(plain.status == 0)
    #expect(plain.errors.isEmpty)
    for part in ["Aktenzeichen: \(reference)", "Nachforderung von Unterlagen", "bis zum 21.12.2026"] {
      #expect(plain.output.contains(part), "\(part)")
    }
    let json = try office.run("letter", reference, "request", "--json", officer: "b.schaefer").object
    #expect(json["text"] as? String == plain.output)
    #expect(json["sent"] as? Bool == true)
    #expect((json["lacks"] as? [Any])?.isEmpty == true)
  }

  @Test(
    "A number that no letter has is refused, at the edge of numbers too",
    arguments: ["0", "2", "-9223372036854775808", "9223372036854775807"]
  )
  func unknownNumber(number: String) throws {
    let run = try waiting().run("letter", reference, "request", "--number=\(number)", officer: "b.schaefer")
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Die Nummer \(number) gibt es nicht."))
  }

  @Test("Page and PDF go into a new file; nothing is overwritten")
  func files() throws {
    let office = try waiting()
    let page = office.folder.url.appending(path: "brief.html").path()
    let pdf = office.folder.url.appending(path: "brief.pdf").path()
    #expect(try office.run("letter", reference, "request", "--format", "html", "--out", page).status == 0)
    #expect(try String(contentsOfFile: page, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
    #expect(try office.run("letter", reference, "request", "--format", "pdf", "--out", pdf).status == 0)
    #expect(FileManager.default.contents(atPath: pdf)?.starts(with: Data("%PDF-".utf8)) == true)
    #expect(try office.run("letter", reference, "request", "--format", "pdf", "--out", pdf).status == 73)
    #expect(try office.run("letter", reference, "request", "--format", "pdf").status == 64)
  }

  @Test("Without weasyprint the program says how to get it, and still prints text and pages")
  func withoutPrinter() throws {
    let folder = try Folder()
    let out = folder.url.appending(path: "a.pdf").path()
    let environment = ["PATH": "/nirgends", "LANG": "de_DE.UTF-8", "HOME": folder.url.path()]
    func run(_ arguments: String...) throws -> Run {
      try Run.of(Run.program, ["letter", "--sample"] + arguments, environment: environment)
    }
    let refused = try run("decision", "--format", "pdf", "--out", out)
    #expect(refused.status == 69)
    #expect(refused.errors.contains("apt install weasyprint"))
    #expect(!FileManager.default.fileExists(atPath: out))
    #expect(try run("decision").output.contains("Rechtsbehelfsbelehrung"))
    #expect(try run("decision", "--format", "html").output.contains("<!DOCTYPE html>"))
  }

  @Test(
    "A sample of each kind needs no store",
    arguments: ["request", "hearing", "decision", "certificate", "consultation", "status", "transfer"]
  )
  func samples(kind: String) throws {
    let office = TestOffice(empty: try Folder())
    let run = try office.plain(["letter", "--sample", kind, "--translate", "en"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("Aktenzeichen: 54/33-B-004711/26"))
    #expect(run.output.contains("Translation into English") == (kind != "consultation"))
  }

  @Test("What the case does not have is refused with a reason")
  func missing() throws {
    let office = try waiting()
    for arguments in [["decision"], ["transfer"], ["hearing"], ["request", "--number", "2"]] {
      let run = try office.run(["letter", reference] + arguments)
      #expect(run.status == 65)
      #expect(!run.errors.isEmpty && run.output.isEmpty)
    }
    #expect(try office.run("letter", reference).status == 64)
    #expect(try office.run("letter", reference, "poem").status == 64)
    #expect(try office.run("letter", reference, "status", "--translate", "xx").status == 64)
    #expect(try office.run("letter", TestOffice.reference(99), "status").status == 65)
    #expect(try office.run("letter", reference, "status", officer: "niemand").status == 65)
  }

  @Test("A print that cannot be logged is not shown")
  func logged() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let lock = open(office.store.path() + ".lock", O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    let run = try office.run("letter", reference, "status")
    #expect(run.status == 75)
    #expect(run.output.isEmpty)
  }
}
