import Casework
import Testing
import Workstation

/// A case by its stream of lines alone: nobody looks at a picture.
@Suite("The path of a case, read aloud")
struct ReadAloudPathTests {
  @Test("A case goes from the queue to the signature, and every step is heard")
  func path() throws {
    let desk = try ScreenOffice()
    let reference = try desk.receive("Öztürk", "Aylin", matter: "settlement", on: "2026-11-02")
    var clerk = try ScriptedWorkstation(desk, size: Workstation.readSize, isReadAloud: true)
    func hears(_ station: inout ScriptedWorkstation, _ words: String...) {
      let heard = station.heard()
      for word in words { #expect(heard.contains(word), "\(word) not in:\n\(heard)") }
    }

    hears(&clerk, "Arbeitsvorrat")
    try clerk.press("3")
    hears(&clerk, "Unverteilt", "Öztürk, Aylin", "1 von 1")
    try clerk.press("t")
    hears(&clerk, "übernommen; der Vorgang steht jetzt unter 1 Meine")
    try clerk.press("1")
    hears(&clerk, "1 Meine", reference.text)
    try clerk.press("Enter")
    hears(&clerk, "Öztürk, Aylin", "Übersicht")
    try clerk.press("3")
    hears(&clerk, "Nachweise", "1 von ")
    try clerk.press("Leertaste")
    hears(&clerk, "Kopie liegt vor")
    try clerk.press("Leertaste")
    hears(&clerk, "Original gesehen")
    try clerk.press("a")
    hears(&clerk, "Nachweise abschließen", "Begründung, Feld, leer")
    try clerk.press("F8")
    _ = clerk.heard()
    try clerk.press("a")
    hears(&clerk, "Registerabfrage", "Feld")
    clerk.type("Keine Einträge.")
    hears(&clerk, "Keine Einträge.")
    try clerk.press("F8")
    hears(&clerk, "u nimmt zurück: Registerabfrage")
    try clerk.press("b Enter")
    hears(&clerk, "1 von ")
    try clerk.press("Enter Tab Tab")
    clerk.type("30112029")
    try clerk.press("Tab")
    clerk.type("1. Die Niederlassungserlaubnis wird erteilt.")
    try clerk.press("Tab")
    clerk.type("Die Antragstellerin lebt seit 2019 im Bundesgebiet.")
    try clerk.press("Tab")
    clerk.type("Die Voraussetzungen des § 9 AufenthG liegen vor.")
    hears(&clerk, "30112029", "30.11.2029", "1. Die Niederlassungserlaubnis wird erteilt.")
    try clerk.press("F8")
    hears(&clerk, "Zur Zeichnung vorlegen: erledigt")

    var signer = try ScriptedWorkstation(desk, "krueger", size: Workstation.readSize, isReadAloud: true)
    try signer.press("4")
    hears(&signer, "Zeichnung", "Öztürk, Aylin")
    try signer.press("Enter")
    hears(&signer, "vier Augen sind gewahrt", "1. Die Niederlassungserlaubnis wird erteilt.")
    try signer.press("F6")
    hears(&signer, "Akte")
    try signer.press("Z")
    hears(&signer, "Schlusszeichnen? F8 führt aus")
    try signer.press("F8")
    hears(&signer, "Nichts wartet auf Ihre Schlusszeichnung.")
  }
}
