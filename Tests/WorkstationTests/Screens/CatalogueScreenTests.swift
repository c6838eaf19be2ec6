import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("The catalogue at the screen")
struct CatalogueScreenTests {
  @Test("A matter is found by the beginnings of its words, its norm or its Sachgebiet, and Enter opens it")
  func found() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var station = try ScriptedWorkstation(desk)
    try station.press("§")
    #expect(station.shows("Norm"), Comment(rawValue: station.text))
    station.type("karte bl")
    #expect(station.shows("Blaue Karte"), Comment(rawValue: station.text))
    station.type(" gibtesnicht")
    #expect(!station.shows("Blaue Karte EU"), Comment(rawValue: station.text))
    for _ in 0..<12 { try station.press("Rück") }
    try station.press("Enter")
    #expect(station.shows("Fassung 1 von 1"), Comment(rawValue: station.text))
    #expect(station.shows("Nachweise"), Comment(rawValue: station.text))
    try station.press("d")
    #expect(station.shows("keine andere Fassung"), Comment(rawValue: station.text))
  }

  @Test("A proposed edition stands beside the one in force, marked as not released, with what it changes")
  func compared() throws {
    let desk = try ScreenOffice(proposed: try .screens(version: "2027.1", blueCard: "another name"))
    try desk.fill()
    var station = try ScriptedWorkstation(desk, size: Size(columns: 120, rows: 40), language: .english)
    try station.open("taken")
    try station.press("§")
    #expect(station.shows("version 2 of 2"), Comment(rawValue: station.text))
    #expect(station.shows("not released"), Comment(rawValue: station.text))
    try station.press("d")
    #expect(station.shows("EU Blue Card"), Comment(rawValue: station.text))
    #expect(station.shows("another name"), Comment(rawValue: station.text))
    try station.press("ö")
    #expect(station.shows("version 1 of 2"), Comment(rawValue: station.text))
    #expect(!station.shows("another name"), Comment(rawValue: station.text))
  }
}
