import AktenlageTesting
import Casework
import Office
import Testing

@Suite("Taking in through the office")
struct TakingInTests {
  private func delivery(_ number: Int, _ person: Person, content: String? = nil) throws -> Delivery {
    try .sample(
      person: person,
      application: .sample(submissionID: "5f0c6a3e-0001-4000-8000-00000000000\(number)"),
      content: content ?? "delivery \(number)"
    )
  }

  @Test("The same delivery again changes nothing, another content under its name contradicts")
  func twice() throws {
    let fixture = try OfficeFixture()
    let taken = try fixture.takeIn(delivery(1, .sample()))
    let caller = try fixture.caller("triage")
    #expect(try fixture.office.takeIn(delivery(1, .sample()), for: caller) == .repeated(taken.reference))
    #expect(
      try fixture.office.takeIn(delivery(1, .sample(), content: "changed"), for: caller)
        == .contradicts(taken.reference)
    )
    #expect(try fixture.office.queue(QueueQuery(filter: .all), for: caller).total == 1)
    #expect(!taken.joinedFile)
    #expect(taken.documentCount == 1)
  }

  @Test(
    "A file is joined by AZR or passport number with the date of birth, and never otherwise",
    arguments: [
      ("250314123456", "X1111111", "1994-05-17", true), ("250314999999", "U23456789", "1994-05-17", false),
      (nil, "U23456789", "1994-05-17", true), ("250314123456", nil, "1994-05-17", true),
      ("250314123456", "U23456789", "1994-05-18", false), (nil, nil, "1994-05-17", false),
      (nil, "X1111111", "1994-05-17", false),
    ] as [(String?, String?, String, Bool)]
  )
  func joining(azr: String?, passport: String?, born: String, joins: Bool) throws {
    let fixture = try OfficeFixture()
    let known = try fixture.takeIn(delivery(1, .sample(azrNumber: "250314123456")))
    let person = try Person.sample(dateOfBirth: born, azrNumber: azr, passportNumber: passport)
    let taken = try fixture.takeIn(delivery(2, person))
    #expect(taken.joinedFile == joins)
    #expect((taken.file == known.file) == joins)
    #expect(
      taken.findings.contains(IntakeFinding(.possiblePerson, detail: known.file.text))
        == (!joins && born == "1994-05-17" || !joins && passport == "U23456789")
    )
  }

  @Test(
    "The same number and date of birth join only under a name that has a word in common",
    arguments: [
      ("Öztürk", "Aylin", true), ("Yıldız", "Aylin", true), ("Oeztuerk", "Ayşe", true),
      ("Sukarno", "Dewi", false),
    ]
  )
  func names(family: String, given: String, joins: Bool) throws {
    let fixture = try OfficeFixture()
    let known = try fixture.takeIn(delivery(1, .sample(azrNumber: "250314123456")))
    let person = try Person.sample(familyName: family, givenName: given, azrNumber: "250314123456")
    let taken = try fixture.takeIn(delivery(2, person))
    #expect(taken.joinedFile == joins)
    #expect(taken.findings.contains(IntakeFinding(.possiblePerson, detail: known.file.text)) == !joins)
  }

  @Test("An unknown date of birth proves nothing, and two files that fit are a doubt")
  func doubts() throws {
    let fixture = try OfficeFixture()
    let unknown = try Person.sample(dateOfBirth: "0000-00-00", azrNumber: "250314123456", passportNumber: nil)
    _ = try fixture.takeIn(delivery(1, unknown))
    #expect(try !fixture.takeIn(delivery(2, unknown)).joinedFile)

    let other = try OfficeFixture()
    _ = try other.takeIn(delivery(1, .sample(azrNumber: "250314123456", passportNumber: nil)))
    _ = try other.takeIn(delivery(2, .sample(azrNumber: nil, passportNumber: "U23456789")))
    let taken = try other.takeIn(delivery(3, .sample(azrNumber: "250314123456", passportNumber: "U23456789")))
    #expect(!taken.joinedFile)
    #expect(taken.findings.filter { $0.code == .possiblePerson }.count == 2)
  }

  @Test("A case that joins a file says what the application says otherwise")
  func differences() throws {
    let fixture = try OfficeFixture()
    let first = try fixture.takeIn(delivery(1, .sample()))
    let taken = try fixture.takeIn(delivery(2, .sample(postcode: "40213")))
    #expect(taken.file == first.file)
    #expect(
      taken.findings == [IntakeFinding(.personDiffers, detail: "address: Oststraße 222, 40213 Düsseldorf")]
    )
    let view = try fixture.office.openCase(taken.reference, for: fixture.caller("owner"))
    #expect(view.file.cases.count == 2)
    #expect(view.file.person.address.postcode == "40210")
  }

  @Test("A document whose bytes are not those of its digest is not taken in")
  func wrongBytes() throws {
    let fixture = try OfficeFixture()
    let wrong = DeliveredDocument(document: .sample(.e01, text: "a"), bytes: Array("b".utf8))
    #expect(throws: OfficeError.documentMissing(wrong.document.digest)) {
      try fixture.office.takeIn(.sample(documents: [wrong]), for: fixture.caller("triage"))
    }
    #expect(try fixture.office.queue(QueueQuery(filter: .all), for: fixture.caller("triage")).total == 0)
  }
}
