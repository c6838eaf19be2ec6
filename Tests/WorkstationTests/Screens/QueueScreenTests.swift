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
