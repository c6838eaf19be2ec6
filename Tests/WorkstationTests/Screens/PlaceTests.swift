import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("The place of a session")
struct PlaceTests {
  @Test("is read from its line as it was written", arguments: 0..<200 as Range<UInt64>)
  func roundTrip(_ seed: UInt64) throws {
    var dice = KeyDice(seed: seed)
    var place = Place()
    let filters = ["", "stand:entwurf frist<14t", "name~öz nicht (reif)", "filter: cases:1,2", "名"]
    place.view = try #require(QueueView.allCases.randomElement(using: &dice))
    place.layout.sort.key = try #require(QueueSort.Key.allCases.randomElement(using: &dice))
    place.layout.sort.isDescending = .random(using: &dice)
    for column in QueueColumn.allCases where .random(using: &dice) { place.layout.columns.insert(column) }
    place.filter = try #require(filters.randomElement(using: &dice))
    if .random(using: &dice) { place.cursor = CaseReference("54/33-B-000028/26") }
    for number in 0..<Int.random(in: 0..<10, using: &dice) {
      let tab = try #require(CaseTab.allCases.randomElement(using: &dice))
      place.cases.append(.init(CaseReference("54/33-B-00001\(number)/26"), tab))
    }
    place.isInCase = !place.cases.isEmpty && .random(using: &dice)
    #expect(Place(place.line) == place, "\(place.line)")
    let breaks = place.line.count(where: \.isNewline)
    #expect(breaks == 0)
  }

  @Test(
    "What cannot be read of a line counts as not said",
    arguments: [
      "", " ", "case", "list nowhere", "case mine cases:", "list mine sort:", "list mine sort:shoe size:9 :",
      "filter:",
      "case mine cases:,,,:", "\u{1B}[2J \u{0} columns:x,y",
    ]
  )
  func hostile(_ line: String) {
    let place = Place(line)
    #expect(place.view == .mine && place.layout.sort == .standard && place.cases.isEmpty && !place.isInCase)
  }

  @Test("A session begins where the last one was: list, order, filter, cursor, open cases")
  func takenUp() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.press("6 o Ab Enter f")
    clerk.type("name:a")
    try clerk.press("Enter Ab Enter 4 q Ab Enter 2")
    let place = Place(clerk.workstation.place.line)
    #expect(place == clerk.workstation.place)

    var next = try ScriptedWorkstation(desk, place: place)
    #expect(next.shows("2 Vorgänge sind offen, Strg+O zeigt sie."), Comment(rawValue: next.text))
    #expect((next.workstation.screens.last as? CaseFileScreen)?.tab == .person)
    #expect(next.workstation.place == place)
    try clerk.press("q")
    try next.press("q")
    #expect(next.text == clerk.text)
    try clerk.press(", ,")
    try next.press(", ,")
    #expect((next.workstation.screens.last as? CaseFileScreen)?.tab == .timeline)
    #expect(next.text == clerk.text)
  }

  @Test("A case that is gone, and a list the officer has not, are said and do no harm")
  func gone() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    let place = Place(
      "case sign-off cursor:54/33-B-999999/26 cases:54/33-B-999999/26:notes filter:wort:unsinn"
    )
    var clerk = try ScriptedWorkstation(desk, place: place)
    #expect(clerk.workstation.screens.count == 2)
    try clerk.press("q 6")
    #expect(clerk.workstation.screens.count == 1)
    #expect(clerk.shows("54/33-B-000001/26"), Comment(rawValue: clerk.text))
  }
}
