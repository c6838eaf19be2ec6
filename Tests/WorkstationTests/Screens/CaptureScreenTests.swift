import AktenlageTesting
import Casework
import Office
import TerminalCanvas
import Testing
import Workstation

@Suite("An application is captured at the screen")
struct CaptureScreenTests {
  private func station(
    _ desk: ScreenOffice,
    journal: [JournalKey: JournalRecord] = [:]
  ) throws -> ScriptedWorkstation {
    try ScriptedWorkstation(desk, "yildiz", journal: journal)
  }

  private func cases(_ desk: ScreenOffice) throws -> [CaseRow] {
    let query = QueueQuery(filter: .all, page: .first, limit: 10)
    return try desk.office.queue(query, for: Caller(try Fixture.officer("yildiz"))).rows
  }

  @Test("Typed from the letter and taken in with F8 it becomes a case, which opens")
  func taken() throws {
    let desk = try ScreenOffice()
    var station = try station(desk)
    try station.capture(CaptureSample.letter)
    #expect(!station.journal.isEmpty)
    try station.press("F8")
    #expect(station.shows("aufgenommen."), Comment(rawValue: station.text))
    #expect(station.workstation.screens.last is CaseFileScreen)
    #expect(station.journal.isEmpty)
    let rows = try cases(desk)
    #expect(rows.map(\.personName) == ["Karimi, Leila Sara"])
    #expect(rows.first?.matter?.rawValue == "blueCard")
    #expect(rows.first?.receivedAt.civilDate == (try Fixture.day("2026-11-20")))
  }

  @Test(
    "The star stands where something is needed: not on the day at the counter, not on a name that there is not"
  )
  func stars() throws {
    var station = try station(try ScreenOffice())
    try station.press("+")
    #expect(station.shows("Eingang am *") && station.shows("Vornamen *"), Comment(rawValue: station.text))
    station.type("Vorsprache")
    try station.press("Tab")
    #expect(!station.shows("Eingang am *"), Comment(rawValue: station.text))
    try station.press("Tab Tab Tab Tab Leertaste")
    #expect(!station.shows("Vornamen *") && station.shows("Vornamen"), Comment(rawValue: station.text))
    #expect(station.shows("Familienname *"))
    try station.press("Leertaste")
    #expect(station.shows("Vornamen *"), Comment(rawValue: station.text))
  }

  @Test("A person whose passport names no given name is captured with the box, and one without either is not")
  func noGivenName() throws {
    let desk = try ScreenOffice()
    var station = try station(desk)
    var typed = CaptureSample.letter
    typed[.givenName] = nil
    try station.capture(typed)
    try station.press("F8")
    #expect(station.shows("Der Vorname fehlt."), Comment(rawValue: station.text))
    #expect(try cases(desk).isEmpty)
    try station.press("Enter Tab Leertaste F8")
    #expect(station.workstation.screens.last is CaseFileScreen, Comment(rawValue: station.text))
    #expect(try cases(desk).map(\.personName) == ["Karimi"])
  }

  @Test("Every fault is told with its field, nothing is taken in, and F8 takes it in once they are mended")
  func faults() throws {
    let desk = try ScreenOffice()
    var station = try station(desk)
    try station.capture(CaptureSample.withFaults)
    try station.press("F8")
    for words in [
      "Eingang am: Diese Angabe fehlt.", "Geburtsdatum: Diesen Tag hat der Monat nicht.",
      "Staatsangehörigkeit: Diesen Staat gibt es nicht.",
    ] {
      #expect(station.shows("✗ \(words)"), "\(words)")
    }
    #expect(try cases(desk).isEmpty)
    let form = try #require((station.workstation.screens.last as? CaptureScreen)?.form)
    #expect(
      form.faultyFields.map { form.fields[$0].id.rawValue } == ["receivedOn", "dateOfBirth", "nationalities"]
    )
    try station.press("Enter")
    station.type("20.11.2026")
    try station.press("Alt+n Strg+u")
    station.type("17.05.1994")
    try station.press("Alt+n Strg+u")
    station.type("IRN")
    try station.press("F8")
    #expect(station.workstation.screens.last is CaseFileScreen, Comment(rawValue: station.text))
    #expect(try cases(desk).count == 1)
  }

  @Test("A birth in the future is refused in words")
  func bornInFuture() throws {
    let desk = try ScreenOffice()
    var station = try station(desk)
    var typed = CaptureSample.letter
    typed[.dateOfBirth] = "24.11.2026"
    try station.capture(typed)
    try station.press("F8")
    #expect(
      station.shows("Geburtsdatum: Dieser Tag liegt in der Zukunft."),
      Comment(rawValue: station.text)
    )
    #expect(try cases(desk).isEmpty)
  }

  @Test("A receipt after now is refused in words")
  func receivedInFuture() throws {
    let desk = try ScreenOffice()
    var station = try station(desk)
    var typed = CaptureSample.letter
    typed[.receivedOn] = "24.11.2026"
    try station.capture(typed)
    try station.press("F8")
    #expect(station.shows("liegt nach jetzt"), Comment(rawValue: station.text))
    #expect(try cases(desk).isEmpty)
  }

  @Test("What was typed is there again after leaving, and after the program was dropped")
  func kept() throws {
    let desk = try ScreenOffice()
    var station = try station(desk)
    try station.capture(CaptureSample.withFaults)
    let typed = station.formValues
    try station.press("Esc +")
    #expect(station.formValues == typed)
    var again = try self.station(desk, journal: station.journal)
    try again.press("+")
    #expect(again.formValues == typed)
  }

  @Test("Two presses of F8 send once, and what is typed while it is on its way stays")
  func sentOnce() throws {
    let desk = try ScreenOffice()
    var station = try station(desk)
    try station.capture(CaptureSample.letter)
    station.answers = false
    try station.press("F8 F8")
    let sent = station.effects.filter { if case .takeIn = $0 { true } else { false } }
    #expect(sent.count == 1)
    station.type("x")
    station.answers = true
    station.answerWaiting()
    #expect(try cases(desk).count == 1)
    #expect(station.journal.count == 1)
  }

  @Test("Whoever has no right at the desk is told so")
  func noRight() throws {
    let desk = try ScreenOffice()
    let officer = Officer(
      id: try Fixture.officer("lesend"),
      name: "Lesend, Lea",
      roles: [.administrator],
      sachgebiet: nil
    )
    try desk.repository.write { (store) throws(RepositoryError) in try store.put(officer) }
    var station = try ScriptedWorkstation(desk, "lesend")
    try station.press("+")
    #expect(!(station.workstation.screens.last is CaptureScreen))
    #expect(station.shows("Recht"), Comment(rawValue: station.text))
  }

  @Test("A list of values in which nothing matches says so, and shows all again when the letters are gone")
  func noValue() throws {
    var station = try station(try ScreenOffice())
    try station.press("+ F4 q q")
    #expect(station.shows("Nichts passt."), Comment(rawValue: station.text))
    try station.press("Rück Rück")
    #expect(!station.shows("Nichts passt.") && station.screen.semantics.contains { $0.role == .menuItem })
  }
}
