/// The person that a file is about, as the register's record layout describes one.
package struct Person: Hashable, Sendable, Codable {
  /// Name as the passport writes it.
  package var name: PersonName
  /// Day, month or year may be unknown.
  package var dateOfBirth: PartialDate
  /// Text from outside; may be empty.
  package var placeOfBirth: String
  /// The country by its key of today.
  package var countryOfBirth: Nationality
  /// As registered.
  package var sex: Sex
  /// One to four values; an EU citizenship stands first.
  package var nationalities: [Nationality]
  /// As registered.
  package var maritalStatus: MaritalStatus
  /// The number in the central register, which finds the person everywhere; nil while none is known.
  package var azrNumber: AZRNumber?
  /// Where the person lives; it makes the office competent.
  package var address: Address
  /// Text from outside.
  package var email: String?
  /// Text from outside.
  package var phone: String?
  /// The newest passport; nil where none was shown.
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
