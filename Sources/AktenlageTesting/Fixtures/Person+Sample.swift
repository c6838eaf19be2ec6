package import Casework

extension Person {
  /// A person with passport and AZR number who lives in Düsseldorf.
  package static func sample(
    familyName: String = "Öztürk",
    givenName: String? = "Aylin",
    dateOfBirth: String = "1994-05-17",
    azrNumber: String? = "030518123456",
    passportNumber: String? = "U23456789",
    passportValidUntil: String = "2031-03-31",
    postcode: String = "40210",
    town: String = "Düsseldorf"
  ) throws -> Person {
    let turkey = try Nationality(parsing: "163")
    return Person(
      name: try PersonName(familyName: familyName, givenName: givenName),
      dateOfBirth: try PartialDate(parsing: dateOfBirth),
      placeOfBirth: "İzmir",
      countryOfBirth: turkey,
      sex: .female,
      nationalities: [turkey],
      maritalStatus: .single,
      azrNumber: try azrNumber.map { try AZRNumber(parsing: $0) },
      address: try Address(street: "Oststraße", houseNumber: "222", postcode: postcode, town: town),
      email: "aylin@example.org",
      phone: nil,
      passport: try passportNumber.map {
        Passport(
          number: try PassportNumber(parsing: $0),
          issuingState: turkey,
          validUntil: try CivilDate(parsing: passportValidUntil),
          machineReadableZone: nil
        )
      }
    )
  }
}
