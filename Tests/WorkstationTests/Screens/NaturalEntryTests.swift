import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("Numbers typed as people say them")
struct NaturalEntryTests {
  private func station(_ kind: ActKind, in name: String = "taken") throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open(name)
    try clerk.press("x")
    clerk.type(Words(.german).name(of: kind))
    try clerk.press("Enter")
    #expect((clerk.workstation.screens.last as? ActScreen)?.kind == kind)
    return clerk
  }

  private func read(_ text: String, as entry: NaturalEntry) throws -> NaturalEntry.Reading {
    entry.read(text, try ScriptedWorkstation(try ScreenOffice()).workstation.context)
  }

  @Test(
    "An AZR number is read with blanks, dots and strokes, and shown in its two groups",
    arguments: ["250314123456", "250314 123456", "25.03.14.123456", "250314-123456", " 2503 1412 3456 "]
  )
  func azrNumber(text: String) throws {
    #expect(
      try read(text, as: .azrNumber)
        == .meant(
          normal: "250314 123456",
          note: "250314 123456, Prüfziffer ungeprüft",
          value: "250314123456"
        )
    )
  }

  @Test(
    "What is no AZR number is told in a sentence",
    arguments: [
      ("25031412345", "Die AZR-Nummer hat zwölf Ziffern; hier stehen 11."),
      ("2503141234567", "Die AZR-Nummer hat zwölf Ziffern; hier stehen 13."),
      ("25O314123456", "„O“ ist keine Ziffer; die AZR-Nummer hat zwölf."),
      ("251314123456", "Die dritte und vierte Ziffer der AZR-Nummer ergeben keinen Monat."),
    ]
  )
  func noAZRNumber(text: String, sentence: String) throws {
    #expect(try read(text, as: .azrNumber) == .refused(sentence))
  }

  @Test(
    "A day of birth is read with its age; parts may be unknown, a year has to be there",
    arguments: [
      ("17.05.1994", "17.05.1994", "17.05.1994, 32 Jahre", "1994-05-17"),
      ("1994-05-17", "17.05.1994", "17.05.1994, 32 Jahre", "1994-05-17"),
      ("17051994", "17.05.1994", "17.05.1994, 32 Jahre", "1994-05-17"),
      ("24 Nov 1994", "24.11.1994", "24.11.1994, 31 Jahre", "1994-11-24"),
      ("00.05.1994", "00.05.1994", "00.05.1994", "1994-05-00"),
    ]
  )
  func birth(text: String, normal: String, note: String, value: String) throws {
    #expect(try read(text, as: .birth) == .meant(normal: normal, note: note, value: value))
  }

  @Test("A birthday without a year is none", arguments: ["heute", "1705", "17.05.", "30.02.1994", "mai"])
  func noBirth(text: String) throws {
    guard case .refused(let sentence) = try read(text, as: .birth) else {
      Issue.record("\(text) is read")
      return
    }
    #expect(sentence.hasSuffix("."))
  }

  @Test(
    "An amount is shown as understood while it is typed, and written so when the field is left; undo brings it back"
  )
  func money() throws {
    var clerk = try station(.recordPayment)
    try clerk.press("Strg+u")
    clerk.type("1234,5")
    #expect(clerk.shows("1234,5           1.234,50 €"), Comment(rawValue: clerk.text))
    try clerk.press("Tab")
    #expect(!clerk.shows("1234,5 ") && clerk.shows("1.234,50 €"), Comment(rawValue: clerk.text))
    try clerk.press("Umschalt+Tab Strg+z")
    #expect(clerk.shows("1234,5 "), Comment(rawValue: clerk.text))
  }

  @Test("What has two readings is told when the field is left, and stays as it was typed")
  func ambiguous() throws {
    var clerk = try station(.recordPayment)
    try clerk.press("Strg+u")
    clerk.type("1,234")
    #expect(!clerk.shows("✗"))
    try clerk.press("Tab")
    #expect(
      clerk.shows("✗ Zweideutig: Sind 1.234,00 € gemeint, dann mit Cent."),
      Comment(rawValue: clerk.text)
    )
    #expect(clerk.shows("1,234"))
  }

  @Test("A corrected value is read as its item is, also when the item is chosen afterwards")
  func correction() throws {
    var clerk = try station(.correctPerson)
    try clerk.press("Tab")
    clerk.type("25.03.14-123456")
    try clerk.press("Umschalt+Tab Enter")
    clerk.type("AZR")
    try clerk.press("Enter Tab")
    #expect(clerk.shows("250314 123456, Prüfziffer ungeprüft"), Comment(rawValue: clerk.text))
    try clerk.press("Tab Enter Ab Enter F8")
    let act = clerk.effects.compactMap { effect -> Act? in
      if case .perform(let act, _, _, _) = effect { act } else { nil }
    }.last
    guard case .correctPerson(.azrNumber, value: "250314123456", _)? = act else {
      Issue.record(Comment(rawValue: clerk.text))
      return
    }
  }

  @Test("A folio that is no number is told and not dropped")
  func folio() throws {
    var clerk = try station(.assessEvidence)
    try clerk.press("Tab Tab")
    clerk.type("zwölf")
    try clerk.press("Tab")
    #expect(clerk.shows("✗ Eine Zahl ab 1, etwa 12."), Comment(rawValue: clerk.text))
  }

  @Test("The search says what a number is read as")
  func search() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.press("/")
    clerk.type("33/4/26")
    #expect(clerk.shows("verstanden als Vorgang 54/33-B-000004/26") && clerk.shows("1 Treffer"))
    try clerk.press("Strg+u")
    clerk.type("17.05.1994")
    #expect(clerk.shows("verstanden als geboren 17.05.1994"), Comment(rawValue: clerk.text))
  }

  @Test("The running number alone leads to this year's case", arguments: ["4", "000004"])
  func lastDigits(typed: String) throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.press(":")
    clerk.type(typed)
    let rows = try #require(clerk.workstation.finder?.shown)
    #expect(rows.contains { $0.target == .openCase(CaseReference("54/33-B-000004/26")) } || typed == "4")
  }
}
