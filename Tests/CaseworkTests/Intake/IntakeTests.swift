import AktenlageTesting
import Casework
import Testing

@Suite("Intake")
struct IntakeTests {
  private func contents(_ delivery: Delivery, possible: [FileReference] = []) throws -> [EntryContent] {
    Intake.contents(of: delivery, catalogue: try .sample(), possibleFiles: possible)
  }

  private func findings(_ contents: [EntryContent]) -> [IntakeFinding] {
    guard case .received(let received)? = contents.first else { return [] }
    return received.findings
  }

  @Test("An application, its documents and where it goes, in this order")
  func order() throws {
    let contents = try contents(.sample())
    #expect(contents.map(\.kind) == [.received, .documentReceived, .routed])
    #expect(findings(contents).isEmpty)
    guard case .routed(let routed)? = contents.last else { throw Fixture.Impossible(text: "routed") }
    #expect(routed.sachgebiet == .employment)
    #expect(routed.ground == .catalogue)
  }

  @Test("An unknown matter is kept as a finding and left to triage; a finding stands once")
  func matter() throws {
    let unknown = try contents(.sample(application: .sample(matter: "moonPermit")))
    #expect(findings(unknown) == [IntakeFinding(.matterUnknown, detail: "moonPermit")])
    let delivery = try Delivery.sample(application: .sample(matter: nil))
    let noticed = Delivery(
      fileName: delivery.fileName,
      digest: delivery.digest,
      person: delivery.person,
      application: delivery.application,
      documents: [],
      findings: [IntakeFinding(.matterOpen)]
    )
    #expect(findings(try contents(noticed)) == [IntakeFinding(.matterOpen)])
    let unread = Delivery(
      fileName: delivery.fileName,
      digest: delivery.digest,
      person: delivery.person,
      application: delivery.application,
      documents: [],
      findings: [IntakeFinding(.matterUnknown, detail: "Blaue Karte")]
    )
    #expect(findings(try contents(unread)) == [IntakeFinding(.matterUnknown, detail: "Blaue Karte")])
    guard case .routed(let routed)? = try contents(noticed).last else {
      throw Fixture.Impossible(text: "routed")
    }
    #expect(routed.ground == .matterUnknown)
    #expect(routed.sachgebiet == .service)
  }

  @Test("An address elsewhere is a question, and possible files are named")
  func questions() throws {
    let person = try Person.sample(postcode: "50667", town: "Köln")
    let file = FileReference("54/33-A-000009/26")
    let found = findings(try contents(.sample(person: person), possible: [file]))
    #expect(
      found == [
        IntakeFinding(.competenceQuestion, detail: "50667 Köln"),
        IntakeFinding(.possiblePerson, detail: file.text),
      ]
    )
  }

  @Test("What the application says otherwise about a known person is named item by item")
  func differences() throws {
    let known = try Person.sample()
    #expect(Intake.differences(of: known, from: known).isEmpty)
    let moved = try Person.sample(passportNumber: "U99999999", postcode: "40213")
    #expect(
      Intake.differences(of: moved, from: known) == [
        IntakeFinding(.personDiffers, detail: "address: Oststraße 222, 40213 Düsseldorf"),
        IntakeFinding(.personDiffers, detail: "passportNumber: U99999999"),
      ]
    )
  }
}
