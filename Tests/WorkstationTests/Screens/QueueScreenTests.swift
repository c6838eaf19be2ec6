import AktenlageTesting
import Casework
import Office
import TerminalCanvas
import Testing
import Workstation

@Suite("The work queue")
struct QueueScreenTests {
  @Test(
    "Somebody who has no case begins with those of the team; asking for one's own shows that there are none"
  )
  func beginsWithTeam() throws {
    var station = try ScriptedWorkstation(try ScreenOffice())
    #expect(station.shows("▌2 Team▐"), Comment(rawValue: station.text))
    try station.press("1")
    #expect(station.shows("▌1 Meine▐"))
    #expect(station.shows("Ihnen ist kein offener Vorgang zugeteilt."), Comment(rawValue: station.text))
  }

  @Test("The list follows what is typed, keeps the last filter that could be read, and comes back whole")
  func filter() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk)
    try station.press("6")
    let all = try #require(Self.count(station))
    try station.press("f")
    station.type("stan")
    #expect(Self.count(station) == all, "a word that may become a key looks for nobody yet")
    station.type("d:eingeg")
    let received = try #require(Self.count(station))
    #expect(received > 0 && received < all)
    station.type(" frist<bald")
    #expect(Self.count(station) == received)
    #expect(station.shows("„bald“ ist kein Tag"), Comment(rawValue: station.text))
    try station.press("Enter")
    #expect(station.shows("„bald“ ist kein Tag"), "a text that cannot be read is not put away")
    for _ in 0..<" frist<bald".count { try station.press("Rück") }
    try station.press("Tab Enter")
    #expect(station.shows("Filter: stand:Eingegangen"), Comment(rawValue: station.text))
    #expect(Self.count(station) == received)
    try station.press("f")
    station.type(" name:zzz")
    #expect(station.shows("Kein Vorgang entspricht dem Filter."))
    try station.press("Esc")
    #expect(Self.count(station) == received)
    try station.press("Rück")
    #expect(Self.count(station) == all)
    #expect(!station.shows("Filter:"))
  }

  @Test("The preview stays until the next one was read, and what stays long enough was looked at")
  func staying() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk)
    try station.press("6")
    var queue = try #require(station.workstation.screens.first as? QueueScreen)
    let first = try #require(queue.list.cursorID)
    let view = try desk.office.openCase(
      first,
      for: Caller(try Fixture.officer("schaefer"))
    )
    #expect(station.shows("Vorschau \(first)"), Comment(rawValue: station.text))
    station.answers = false
    try station.press("Ab Ab")
    #expect(station.shows("Vorschau \(first)"), Comment(rawValue: station.text))
    queue = try #require(station.workstation.screens.first as? QueueScreen)
    #expect(queue.list.cursorIndex == 2)
    let looked = queue.receive(
      .openCase(.success(view)),
      Ticket(.resting, 99),
      station.workstation.context
    )
    #expect(looked.effects == [.look(.preview, subject: first.text)])
    station.answers = true
    station.answerWaiting()
    #expect(!station.shows("Vorschau \(first)"), Comment(rawValue: station.text))
    // Now another one is shown.
    queue = try #require(station.workstation.screens.first as? QueueScreen)
    let late = queue.receive(.openCase(.success(view)), Ticket(.resting, 99), station.workstation.context)
    #expect(late.effects.isEmpty)
  }

  @Test("A filter outlives the way into a case and back, and holds in every list")
  func stays() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk)
    try station.press("6 f")
    station.type("name:a nicht reif")
    try station.press("Enter")
    let found = Self.count(station)
    try station.press("Enter F3")
    #expect(Self.count(station) == found)
    try station.press("2 6")
    #expect(Self.count(station) == found)
  }

  @Test("Where a value is still to be typed, the values are shown; a word with a slip is recognised")
  func filterHelp() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk)
    try station.press("6")
    let all = Self.count(station)
    try station.press("f")
    station.type("stand:")
    #expect(station.shows("Tab ergänzt:  Eingegangen"), Comment(rawValue: station.text))
    station.type("Entwurf,eingeg")
    #expect(station.shows("Tab ergänzt:  Eingegangen"), Comment(rawValue: station.text))
    try station.press("Tab Enter")
    #expect(station.shows("Filter: stand:Entwurf,Eingegangen"), Comment(rawValue: station.text))
    try station.press("Rück f")
    #expect(Self.count(station) == all)
    station.type("stnd:x")
    #expect(station.shows("„stnd“ gibt es nicht; gemeint: stand?"), Comment(rawValue: station.text))
    try station.press("Esc f")
    station.type(String(repeating: "x", count: 60) + ":y")
    #expect(station.shows("„xxxxxxxxxxxxxxx…“ gibt es nicht; möglich: stand, frist"))
  }

  @Test("A filter by days from today moves on with the day")
  func filterAfterMidnight() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk)
    try station.press("6 f")
    station.type("frist:heute")
    try station.press("Enter")
    let today = station.workstation.context.today
    #expect(Self.days(station) == [today])
    station.send(.clock(today.adding(days: 1), try TimeOfDay(hour: 0, minute: 1)))
    try station.press("F5")
    #expect(Self.days(station) == [today.adding(days: 1)])
  }

  /// The days that the lists were asked for last.
  private static func days(_ station: ScriptedWorkstation) -> [CivilDate] {
    for effect in station.effects.reversed() {
      guard case .ask(.queue(let query), _, _) = effect else { continue }
      guard case .test(.deadline(.on, .day(let day)))? = query.condition else { return [] }
      return [day]
    }
    return []
  }

  @Test("The list is ordered as chosen, the same choice turns it round, and it says so")
  func order() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk, size: Size(columns: 80, rows: 60))
    try station.press("6")
    let own = Self.references(station)
    #expect(own.count > 3)
    try station.press("o")
    #expect(station.shows("Ordnen nach") && station.shows("Enter kehrt um"), Comment(rawValue: station.text))
    try station.press("Ab Ab Ab Enter")
    #expect(Self.references(station) == own.sorted())
    #expect(station.shows("nach Aktenzeichen ▲"), Comment(rawValue: station.text))
    try station.press("i")
    #expect(station.shows("Sie haben die Liste selbst geordnet: nach Aktenzeichen ▲."))
    try station.press("Esc o Enter")
    #expect(Self.references(station) == own.sorted().reversed())
    try station.press("o Auf Esc")
    #expect(Self.references(station) == own.sorted().reversed(), "Esc leaves the order as it was")
    try station.press("2 6 Enter F3")
    #expect(Self.references(station) == own.sorted().reversed(), "the order outlives other lists and a case")
    try station.press("o Pos1 Enter")
    #expect(Self.references(station) == own)
    #expect(!station.shows("nach Aktenzeichen"))
  }

  @Test("Columns come and go at once, Enter keeps them, Esc brings back what was there")
  func columns() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk, size: Size(columns: 120, rows: 40))
    try station.press("6 z s")
    #expect(station.shows("[x] Anliegen") && station.shows("[ ] Zuständig"), Comment(rawValue: station.text))
    try station.press("Ab Leertaste")
    #expect(station.shows("[ ] Anliegen"))
    try station.press("Esc z")
    #expect(Self.header(station).contains("Anliegen"))
    try station.press("s Ab Leertaste Ab Ab Ab Leertaste Enter")
    #expect(!Self.header(station).contains("Anliegen") && Self.header(station).contains("Zuständig"))
    try station.press("2 6")
    #expect(Self.header(station).contains("Zuständig"), "columns stay for the session")
  }

  /// The references of the rows, from top to bottom.
  private static func references(_ station: ScriptedWorkstation) -> [String] {
    station.text.split(separator: "\n").map { $0.dropFirst(4) }.filter { $0.hasPrefix("54/33-B") }
      .map { String($0.prefix(17)) }
  }

  /// The header of the list.
  private static func header(_ station: ScriptedWorkstation) -> String {
    station.text.split(separator: "\n").first { $0.contains("Aktenzeichen") }.map(String.init) ?? ""
  }

  /// How many cases the list says it has.
  private static func count(_ station: ScriptedWorkstation) -> Int? {
    let words = station.text.split(whereSeparator: { $0 == " " || $0 == "\n" })
    guard let index = words.firstIndex(where: { $0.hasPrefix("Vorg") && $0 != "Vorgang:" }), index > 0 else {
      return nil
    }
    return Int(words[index - 1])
  }

  @Test("Keys typed while the list is on its way are done once it is there")
  func typedAhead() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk)
    station.answers = false
    try station.press("6 Enter")
    #expect(!station.shows("Hier steht kein Vorgang."), Comment(rawValue: station.text))
    station.answers = true
    station.answerWaiting()
    #expect(station.shows("1 Übersicht"), Comment(rawValue: station.text))
  }
}
