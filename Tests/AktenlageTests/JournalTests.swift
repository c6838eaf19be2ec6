import Foundation
import Glibc
import Testing

@Suite("What is typed and not finished")
struct JournalTests {
  private let office: TestOffice

  init() throws { office = try TestOffice(taking: [TestOffice.blueCard]) }

  private var state: URL { office.folder.url.appending(path: "state") }

  private func open(state: String? = nil) throws -> ProgramAtTerminal {
    try office.terminal([], ["XDG_STATE_HOME": state ?? self.state.path()])
  }

  /// Opens the form for a note in the one case.
  private func openNote(_ program: ProgramAtTerminal) {
    program.sees("Arbeitsvorrat")
    program.type("6")
    program.sees(TestOffice.reference(1))
    program.type("\r")
    program.sees("Stand der Akte")
    program.type("c")
    program.sees("F8")
    program.sees("Ausführen")
  }

  /// The values of all records, as they lie on the disk.
  private var kept: [String] {
    let files = FileManager.default.enumerator(at: state, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "json" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }

  /// Waits until what is kept is as wanted.
  private func keeps(_ isWanted: ([String]) -> Bool) -> Bool {
    let end = ContinuousClock.now + .seconds(10)
    while !isWanted(kept) {
      guard ContinuousClock.now < end else { return false }
      usleep(5_000)
    }
    return true
  }

  @Test("A folder that cannot be written is told while one types, and leaving with text asks once more")
  func notWritable() throws {
    let file = office.folder.url.appending(path: "keinOrdner")
    try Data().write(to: file)
    let program = try open(state: file.path())
    openNote(program)
    program.sees("Ihr Text wird NICHT aufgehoben: kein Ordner")
    program.type("Ein Satz")
    program.sees("Ein Satz")
    #expect(!program.rows.contains { $0.contains("wird laufend aufgehoben") })
    program.type("\u{11}")
    program.sees("Ihr Text ginge verloren (kein Ordner)")
    // Once the folder can be made, the text is kept without another key.
    try FileManager.default.removeItem(at: file)
    program.sees("Ihr Text wird laufend aufgehoben")
    #expect(program.wait { rows in !rows.contains { $0.contains("NICHT") } })
    program.kill()
    let again = try open(state: file.path())
    openNote(again)
    again.sees("Ein Satz")
    try FileManager.default.removeItem(at: file)
    try Data().write(to: file)
    again.type("\t!")
    again.sees("NICHT aufgehoben")
    again.type("\u{11}")
    again.sees("ginge verloren")
    again.type("\u{11}")
    #expect(again.hasEnded())
  }

  @Test("What an earlier session kept is offered as soon as the folder can be used, also in the open form")
  func foundLate() throws {
    let first = try open()
    openNote(first)
    first.type("Von gestern")
    #expect(keeps { $0.contains { $0.contains("Von gestern") } })
    first.kill()
    let aside = office.folder.url.appending(path: "beiseite")
    try FileManager.default.moveItem(at: state, to: aside)
    try Data().write(to: state)
    let second = try open()
    openNote(second)
    second.sees("NICHT aufgehoben")
    try FileManager.default.removeItem(at: state)
    try FileManager.default.moveItem(at: aside, to: state)
    second.sees("Von gestern")
    second.type(" und heute")
    #expect(keeps { $0.count == 1 && $0[0].contains("und heute") })
  }

  @Test("An older text waits for its turn where the officer typed before the folder could be used")
  func foundBehindOwn() throws {
    let first = try open()
    openNote(first)
    first.type("Von gestern")
    #expect(keeps { $0.contains { $0.contains("Von gestern") } })
    first.kill()
    let aside = office.folder.url.appending(path: "beiseite")
    try FileManager.default.moveItem(at: state, to: aside)
    try Data().write(to: state)
    let second = try open()
    openNote(second)
    second.type("Von heute")
    second.sees("NICHT aufgehoben")
    try FileManager.default.removeItem(at: state)
    try FileManager.default.moveItem(at: aside, to: state)
    #expect(keeps { $0.count == 2 && $0.contains { $0.contains("Von heute") } })
    #expect(kept.contains { $0.contains("Von gestern") })
  }

  @Test("A folder that is removed while one types is told, made again, and holds every text of the session")
  func removed() throws {
    let program = try open()
    openNote(program)
    program.type("Erster Satz")
    #expect(keeps { $0.contains { $0.contains("Erster Satz") } })
    program.type("\u{1B}")
    program.sees("Ihr Text steht beim nächsten Öffnen")
    program.type("w")
    program.sees("Ausführen")
    program.type("\t")
    try FileManager.default.removeItem(at: state)
    program.type("nachsehen")
    program.sees("war entfernt; er ist neu angelegt")
    #expect(
      keeps { texts in
        ["Erster Satz", "nachsehen"].allSatisfy { text in texts.contains { $0.contains(text) } }
      }
    )
  }

  @Test("The doctor names a folder of unfinished texts that cannot be written")
  func doctor() throws {
    let file = office.folder.url.appending(path: "keinOrdner")
    try Data().write(to: file)
    var environment = office.environment
    environment["XDG_STATE_HOME"] = file.path()
    let run = try Run.of(Run.program, ["doctor"], environment: environment)
    #expect(run.status == 69)
    #expect(run.output.contains("Ordner für unfertige Texte: gestört"))
    #expect(try office.plain(["doctor"]).output.contains("Ordner für unfertige Texte: in Ordnung"))
  }

  @Test("Two sessions of one officer keep a text each, and saving one leaves the other's")
  func twoSessions() throws {
    let (first, second) = (try open(), try open())
    openNote(first)
    openNote(second)
    first.type("Text der ersten")
    #expect(keeps { $0.contains { $0.contains("Text der ersten") } })
    second.type("Text der zweiten")
    #expect(keeps { $0.count == 2 && $0.contains { $0.contains("Text der zweiten") } })
    // A third session is not offered what the two still work on.
    let third = try open()
    openNote(third)
    #expect(!third.rows.contains { $0.contains("Text der") })
    third.kill()
    first.type("\u{1B}[19~")
    #expect(keeps { $0.count == 1 && $0[0].contains("Text der zweiten") })
    second.kill()
    let fourth = try open()
    openNote(fourth)
    // The first session's note came in between, which is said first.
    fourth.sees("Der Vorgang hat sich geändert")
    fourth.type("\u{1B}")
    fourth.sees("Text der zweiten")
  }

  @Test("Of two texts that were left behind, the younger is offered first and the older after it")
  func twoLeft() throws {
    let (first, second) = (try open(), try open())
    openNote(first)
    openNote(second)
    first.type("Der ältere")
    #expect(keeps { $0.count == 1 })
    second.type("Der jüngere")
    #expect(keeps { $0.count == 2 })
    first.kill()
    second.kill()
    let third = try open()
    openNote(third)
    third.sees("Der jüngere")
    third.type("\u{1B}[19~")
    #expect(keeps { $0.count == 1 })
    third.kill(SIGTERM)
    #expect(third.hasEnded())
    let fourth = try open()
    openNote(fourth)
    fourth.sees("Der Vorgang hat sich geändert")
    fourth.type("\u{1B}")
    fourth.sees("Der ältere")
  }

  @Test("A store that is locked is told, Esc gives up with the text kept, and a second try does the act once")
  func locked() throws {
    let program = try open()
    openNote(program)
    program.type("Rücksprache")
    let lock = Glibc.open(office.store.path() + ".lock", O_RDWR | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX) == 0)
    program.type("\u{1B}[19~")
    program.sees("ein anderes Programm schreibt gerade. Esc gibt auf")
    program.type("\u{1B}")
    program.sees("Aufgegeben, nichts geändert")
    program.sees("Rücksprache")
    #expect(kept.count == 1)
    program.type("\u{1B}[19~")
    program.sees("Wartet seit")
    // Children of other tests may have the file open as well; unlocking frees it for all.
    #expect(flock(lock, LOCK_UN) == 0)
    close(lock)
    program.sees("nimmt zurück")
    let entries = try office.run("show", TestOffice.reference(1), "--json").output
    #expect(entries.components(separatedBy: "Rücksprache").count == 2)
    #expect(keeps { $0.isEmpty })
  }
}
