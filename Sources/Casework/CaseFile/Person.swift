/// The person that a file is about, as the register's record layout describes one.
package struct Person: Hashable, Sendable, Codable {
  package var name: PersonName
  package var dateOfBirth: PartialDate
  package var placeOfBirth: String
  package var countryOfBirth: Nationality
  package var sex: Sex
  /// One to four values; an EU citizenship stands first.
  package var nationalities: [Nationality]
  package var maritalStatus: MaritalStatus
  package var azrNumber: AZRNumber?
  package var address: Address
  package var email: String?
  package var phone: String?
  package var passport: Passport?

  package init(
    name: PersonName,
    dateOfBirth: PartialDate,
    placeOfBirth: String,
    countryOfBirth: Nationality,
    sex: Sex,
    nationalities: [Nationality],
    maritalStatus: MaritalStatus,
    azrNumber: AZRNumber?,
    address: Address,
    email: String?,
    phone: String?,
    passport: Passport?
  ) {
    self.name = name
    self.dateOfBirth = dateOfBirth
    self.placeOfBirth = placeOfBirth
    self.countryOfBirth = countryOfBirth
    self.sex = sex
    self.nationalities = nationalities
    self.maritalStatus = maritalStatus
    self.azrNumber = azrNumber
    self.address = address
    self.email = email
    self.phone = phone
    self.passport = passport
  }
}

/// One item of a person's data that can be corrected on its own.
package enum PersonField: String, CaseIterable, Hashable, Sendable, Codable {
  case familyName, givenName, nameAtBirth, dateOfBirth, placeOfBirth, countryOfBirth, sex, nationalities
  case maritalStatus, azrNumber, address, email, phone, passportNumber, passportIssuer, passportValidUntil
}

extension PersonField {
  /// Whether the item belongs to who the person is: only these have a source that counts for the whole record.
  var isIdentity: Bool {
    switch self {
    case .familyName, .givenName, .nameAtBirth, .dateOfBirth, .placeOfBirth, .countryOfBirth, .sex,
      .nationalities:
      true
    case .maritalStatus, .azrNumber, .address, .email, .phone, .passportNumber, .passportIssuer,
      .passportValidUntil:
      false
    }
  }
}

/// What a person's data rests on, strongest first; the register prescribes this order.
///
/// Source: record layout of the central register (DSAusländer), order of sources for names and birth data.
package enum PersonDataSource: String, CaseIterable, Hashable, Sendable, Codable {
  case checkedPassport, uncheckedPassport, germanCivilStatusRecord, foreignCivilStatusRecord, ownStatement
}
