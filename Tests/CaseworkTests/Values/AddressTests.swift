import Casework
import Testing

@Suite("Address")
struct AddressTests {
  @Test("An address is shown in two lines, and the town tells whether the office is competent")
  func shown() throws {
    let address = try Address(
      street: "Oststraße",
      houseNumber: "222",
      suffix: "b",
      postcode: "40589",
      town: "DÜSSELDORF"
    )
    #expect(address.streetLine == "Oststraße 222 b")
    #expect(address.townLine == "40589 DÜSSELDORF")
    #expect(address.isInDuesseldorf)
    #expect(try !Address(street: "A", houseNumber: "1", postcode: "41460", town: "Neuss").isInDuesseldorf)
  }

  @Test("A required part without a visible character is named; an optional one counts as none")
  func malformed() throws {
    #expect(throws: Address.Malformed.street) {
      try Address(street: " ", houseNumber: "1", postcode: "1", town: "T")
    }
    #expect(throws: Address.Malformed.houseNumber) {
      try Address(street: "S", houseNumber: "", postcode: "1", town: "T")
    }
    #expect(throws: Address.Malformed.postcode) {
      try Address(street: "S", houseNumber: "1", postcode: "", town: "T")
    }
    #expect(throws: Address.Malformed.town) {
      try Address(street: "S", houseNumber: "1", postcode: "1", town: "\u{200B}")
    }
    #expect(try Address(street: "S", houseNumber: "1", suffix: " ", postcode: "1", town: "T").suffix == nil)
  }
}
