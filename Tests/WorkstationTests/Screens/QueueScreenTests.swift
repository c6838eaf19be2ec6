import AktenlageTesting
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
