import AktenlageTesting
import Casework
import Office
import Testing
import TerminalCanvas
import Workstation

/// A case from the queue to the day it will be final, by keys alone, through two officers.
@Suite("The whole path of a case")
struct WholePathTests {
  @Test("A case is taken, examined, drafted, returned, amended, signed and dispatched by keys alone")
  func path() throws {
    let desk = try ScreenOffice()
    let reference = try desk.receive("Öztürk", "Aylin", matter: "settlement", on: "2026-11-02")
    var clerk = try ScriptedWorkstation(desk)

    // From the list of what is unassigned into one's own work.
    try clerk.press("3 t")
    #expect(clerk.shows("übernommen; der Vorgang steht jetzt unter 1 Meine"), Comment(rawValue: clerk.text))
    try clerk.press("1 Enter")
    #expect(clerk.shows("Öztürk, Aylin · \(reference)"), Comment(rawValue: clerk.text))

    // Read the document, then the note.
    try clerk.press("3 Enter")
    #expect(clerk.shows("keine Textebene"), Comment(rawValue: clerk.text))
    try clerk.press("F3 Ab Enter")
    #expect(clerk.shows("Öztürk E07"), Comment(rawValue: clerk.text))
    try clerk.press("F3 Pos1 c")
    clerk.type("Pass liegt vor.\nTermin am 30.11.")
    try clerk.press("F8")
    try clerk.press("5")
    #expect(clerk.shows("Termin am 30.11."), Comment(rawValue: clerk.text))

    // Evidence: copy, then original seen; what the key did can be taken back.
    try clerk.press("3 Leertaste")
    #expect(clerk.shows("Kopie liegt vor"), Comment(rawValue: clerk.text))
    #expect(clerk.shows("u nimmt zurück"), Comment(rawValue: clerk.text))
    try clerk.press("Leertaste")
    #expect(clerk.shows("Original gesehen"), Comment(rawValue: clerk.text))

    // The next step leads on: completeness, then the register.
    try clerk.press("a F8")
    try clerk.press("a")
    #expect(clerk.shows("Registerabfrage erfassen"), Comment(rawValue: clerk.text))
    clerk.type("Keine Einträge.")
    try clerk.press("F8")

    // The draft with its reasons.
    try clerk.press("b")
    #expect(clerk.shows("Entwurf fehlt"), Comment(rawValue: clerk.text))
    try clerk.press("Enter Enter Tab Tab")
    clerk.type("30112029")
    try clerk.press("Tab")
    clerk.type("1. Die Niederlassungserlaubnis wird erteilt.")
    try clerk.press("Tab")
    clerk.type("Die Antragstellerin lebt seit 2019 im Bundesgebiet.")
    try clerk.press("Tab")
    clerk.type("Die Voraussetzungen des § 9 AufenthG liegen vor.")
    try clerk.press("F8")
    #expect(clerk.shows("Zur Zeichnung vorlegen: erledigt"), Comment(rawValue: clerk.text))
    #expect(clerk.journal.isEmpty)

    // The signer reads the letter beside the file and sends it back.
    var signer = try ScriptedWorkstation(desk, "krueger")
    try signer.press("4")
    #expect(signer.shows("Öztürk, Aylin"), Comment(rawValue: signer.text))
    try signer.press("Enter")
    #expect(signer.shows("Bescheid, Fassung 1"), Comment(rawValue: signer.text))
    #expect(signer.shows("vier Augen sind gewahrt"), Comment(rawValue: signer.text))
    try signer.press("F6 BildAb F6 R")
    signer.type("Bitte die Dauer des Aufenthalts belegen.")
    try signer.press("F8")
    #expect(signer.shows("Nichts wartet auf Ihre Schlusszeichnung."), Comment(rawValue: signer.text))

    // It comes back to the clerk, who cannot send it again as it is.
    try clerk.press("F3 5 Enter")
    #expect(clerk.shows("Bitte die Dauer des Aufenthalts belegen."), Comment(rawValue: clerk.text))
    try clerk.press("b F8")
    #expect(clerk.shows("Noch nicht möglich"), Comment(rawValue: clerk.text))
    try clerk.press("Esc Tab Tab Tab Tab Strg+Ende")
    clerk.type(" Belegt ist das durch die Meldedaten (Blatt 3).")
    try clerk.press("F2")
    #expect(clerk.shows("Fassung 2"), Comment(rawValue: clerk.text))
    try clerk.press("F8")
    #expect(clerk.shows("Schlusszeichnung"), Comment(rawValue: clerk.text))

    // The signer compares both versions, signs, and the key that asks does not confirm.
    try signer.press("F5 Enter d")
    #expect(signer.shows("Fassung 1 → 2"), Comment(rawValue: signer.text))
    try signer.press("Z Z Enter")
    #expect(signer.shows("Schlusszeichnen? F8 führt aus"), Comment(rawValue: signer.text))
    try signer.press("F8")
    #expect(signer.shows("Nichts wartet auf Ihre Schlusszeichnung."), Comment(rawValue: signer.text))

    // Dispatch; the file says from when the decision will be final.
    try clerk.press("F5 a")
    #expect(clerk.shows("Bescheid absenden"), Comment(rawValue: clerk.text))
    try clerk.press("F8 1")
    #expect(clerk.shows("voraussichtlich ab"), Comment(rawValue: clerk.text))
    let view = try #require(clerk.caseFile?.view)
    #expect(view.record.stage == .notified)
    #expect(view.record.drafts.count == 2)
    #expect(clerk.journal.isEmpty)
  }

  @Test("After a decision the next case of the list is one key away")
  func nextCase() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.press("Enter")
    let first = try #require(clerk.caseFile?.reference)
    try clerk.press("n")
    let second = try #require(clerk.caseFile?.reference)
    #expect(first != second)
    try clerk.press("N")
    #expect(clerk.caseFile?.reference == first)
    try clerk.press("N")
    #expect(clerk.shows("Das ist der erste Vorgang der Liste."), Comment(rawValue: clerk.text))
  }

  @Test("Two officers: the slower one sees what changed and keeps every word")
  func stale() throws {
    let desk = try ScreenOffice()
    let cases = try desk.fill()
    let reference = try #require(cases["drafted"])
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open("drafted")
    try clerk.press("b Tab Tab Tab Strg+Ende")
    clerk.type(" 2. Mein Zusatz.")
    try desk.act(.note(.general, text: "Neuer Posteingang."), in: reference, by: "krueger")
    try clerk.press("F2")
    #expect(clerk.shows("Der Vorgang hat sich geändert"), Comment(rawValue: clerk.text))
    #expect(clerk.shows("Krüger, Dirk: Vermerk"), Comment(rawValue: clerk.text))
    try clerk.press("Esc")
    #expect(clerk.shows("2. Mein Zusatz."), Comment(rawValue: clerk.text))
    try clerk.press("F2")
    #expect(clerk.shows("Fassung 2"), Comment(rawValue: clerk.text))
    #expect(clerk.journal.isEmpty)
  }

  @Test("What was typed before the case changed comes back with what changed")
  func staleJournal() throws {
    let desk = try ScreenOffice()
    let cases = try desk.fill()
    let reference = try #require(cases["taken"])
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open("taken")
    try clerk.press("c")
    clerk.type("Halb fertig")
    try desk.act(.note(.general, text: "Neuer Posteingang."), in: reference, by: "krueger")
    var again = try ScriptedWorkstation(desk, journal: clerk.journal)
    try again.open("taken")
    try again.press("c")
    #expect(again.shows("Krüger, Dirk: Vermerk"), Comment(rawValue: again.text))
    try again.press("Esc")
    #expect(again.shows("Halb fertig"), Comment(rawValue: again.text))
    try again.press("F8 5")
    #expect(again.shows("Halb fertig"), Comment(rawValue: again.text))
    #expect(again.journal.isEmpty)
  }

  @Test("A document, a search and a queue are noted as looks; a case is noted once each time it is opened")
  func looks() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open("taken")
    try clerk.press("3 Enter F3 c F3")
    let kinds = clerk.effects.compactMap { effect in
      if case .look(let kind, _) = effect { kind } else { nil }
    }
    #expect(kinds.count { $0 == .caseOpened } == 1)
    #expect(kinds.contains(.document))
    #expect(kinds.contains(.search))
    #expect(kinds.contains(.list))
    #expect(kinds.contains(.preview))
  }
}

extension ScriptedWorkstation {
  /// The case file in front, if one is.
  var caseFile: CaseFileScreen? { workstation.screens.last as? CaseFileScreen }
}
