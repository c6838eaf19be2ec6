import AktenlageTesting
import Casework
import Office
import Testing
import Workstation

@Suite("Passages that a signer remarks on")
struct PassageReviewTests {
  @Test("are quoted into the remark, followed in the draft, reached by a key, and shown to the signer again")
  func whole() throws {
    let desk = try ScreenOffice()
    let cases = try desk.fill()
    let reference = try #require(cases["submitted"])
    var signer = try ScriptedWorkstation(desk, "krueger")
    try signer.press("4 Enter m Ab Leertaste Leertaste")
    #expect(signer.shows("Welche Stellen? · 2 markiert"), Comment(rawValue: signer.text))
    try signer.press("Enter")
    #expect(signer.shows("> Die Antragstellerin ist Ingenieurin"), Comment(rawValue: signer.text))
    signer.type("Wo belegt?")
    // What was chosen and typed is there again, and another passage comes behind it.
    try signer.press("Esc m Enter")
    #expect(
      signer.shows("Wo belegt?") && signer.shows("> 1. Die Aufenthaltserlaubnis"),
      Comment(rawValue: signer.text)
    )
    signer.type("Zu lang.")
    try signer.press("F8")
    let remark = try #require(try desk.office.openCase(reference, for: Caller(signer.login)).record.remark)
    #expect(remark.text.split(separator: "\n").count { $0.hasPrefix("> ") } == 3, "\(remark.text)")

    var clerk = try ScriptedWorkstation(desk)
    try clerk.open("submitted")
    #expect(clerk.shows("3 Stellen angemerkt"), Comment(rawValue: clerk.text))
    try clerk.press("b")
    #expect(clerk.shows("Stellen 0/3"), Comment(rawValue: clerk.text))
    try clerk.press("F6 Ende Enter")
    #expect(clerk.shows("Zu lang."), Comment(rawValue: clerk.text))
    clerk.type("Neu: ")
    try clerk.press("F2")
    #expect(clerk.shows("Stellen 0/3"), "Before a passage is not in it: \(clerk.text)")
    try clerk.press("F6 Ende Enter")
    try clerk.press("Rechts Rechts Rechts")
    clerk.type("(neu) ")
    try clerk.press("F2")
    #expect(clerk.shows("Stellen 1/3"), Comment(rawValue: clerk.text))
    try clerk.press("F8")

    try signer.press("F5 Enter F6")
    #expect(signer.shows("Anmerkungen zu Fassung 1"), Comment(rawValue: signer.text))
    #expect(signer.shows("✓ geändert: Tenor"), Comment(rawValue: signer.text))
  }

  @Test("A draft in which nobody remarked on a passage looks as before")
  func none() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open("returned")
    try clerk.press("b")
    #expect(!clerk.shows("Stellen 0"))
    #expect(
      clerk.shows("Bitte die Gültigkeit"),
      Comment(rawValue: clerk.text)
    )
  }
}
