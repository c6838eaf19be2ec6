import AktenlageTesting
import Casework
import Testing

@Suite("Correcting a person")
struct PersonCorrectionTests {
  @Test("The text of an item, typed again, changes nothing", arguments: PersonField.allCases)
  func roundTrip(field: PersonField) throws {
    var person = try Person.sample()
    person.address = try Address(
      street: "Straße des 17. Juni",
      houseNumber: "135",
      suffix: "b",
      postcode: "40213",
      town: "Düsseldorf",
      holder: "Yılmaz",
      movedInOn: Fixture.day("2025-01-01")
    )
    #expect(person.replacing(field, with: person.text(of: field)) == person)
  }

  @Test("A new address keeps its suffix apart")
  func address() throws {
    let person = try #require(
      try Person.sample().replacing(.address, with: "Am Wehrhahn 12 b, 40211 Düsseldorf")
    )
    #expect(person.address.houseNumber == "12")
    #expect(person.address.suffix == "b")
    #expect(try Person.sample().replacing(.address, with: "Am Wehrhahn") == nil)
  }

  @Test("A first passport comes whole")
  func firstPassport() throws {
    let person = try Person.sample(passportNumber: nil)
    #expect(person.replacing(.passportNumber, with: "U1234567") == nil)
    #expect(person.replacing(.passportValidUntil, with: "2030-01-01") == nil)
    let with = try #require(person.replacing(.passportNumber, with: "U1234567 163 2030-01-01"))
    #expect(with.passport?.validUntil == (try Fixture.day("2030-01-01")))
  }
}
