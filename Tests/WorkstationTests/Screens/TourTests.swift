import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("The first-day tour")
struct TourTests {
  @Test(
    "goes on by what was done, for every kind of work",
    arguments: [
      ("schaefer", "2 Ab Enter 3 i Esc c x Esc q f n a m e : a Enter Rück Strg+o Esc :"),
      ("yildiz", "6 3 Ab Enter i Esc q + Esc :"),
      ("krueger", "4 Enter F6 R Esc i Esc q :"),
    ]
  )
  func whole(_ login: String, _ keys: String) throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var newcomer = try ScriptedWorkstation(desk, login, isTraining: true)
    try newcomer.press("#")
    var seen: [Int] = []
    for key in keys.split(separator: " ") {
      seen.append(try #require(newcomer.workstation.tour).place)
      try newcomer.press(String(key))
      #expect(newcomer.shows("Rundgang \(try #require(newcomer.workstation.tour).place + 1)/"))
    }
    let tour = try #require(newcomer.workstation.tour)
    #expect(tour.step == .end, "\(login) \(tour.step) after \(seen)\n\(newcomer.text)")
    #expect(seen == seen.sorted() && Set(seen).count >= tour.steps.count - 2)
    try newcomer.press("Esc #")
    #expect(newcomer.workstation.tour == nil && !newcomer.shows("Rundgang "))
  }

  @Test(
    "Every step has room in three lines of the smallest window",
    arguments: TourStep.allCases,
    Language.allCases
  )
  func room(_ step: TourStep, _ language: Language) {
    let lines = TextLayout.wrap(Words(language).told(step), columns: 78)
    #expect(lines.count <= 3, "\(lines)")
    #expect(Words(.german).told(step) != Words(.english).told(step))
  }

  @Test("There is none over real files, and the key says so")
  func real() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.press("#")
    #expect(clerk.workstation.tour == nil)
    #expect(clerk.shows("Den Rundgang gibt es nur im Übungsbestand"), Comment(rawValue: clerk.text))
  }

  @Test("A window of 80 columns is whole with the tour, and the cursor stays in it")
  func whole() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var newcomer = try ScriptedWorkstation(desk, isTraining: true)
    try newcomer.press("# 6 Ende")
    let screen = newcomer.screen
    #expect(screen.cursor.map { $0.row < 17 } ?? false, Comment(rawValue: newcomer.text))
    #expect(newcomer.shows("F3 Beenden"))
  }
}
