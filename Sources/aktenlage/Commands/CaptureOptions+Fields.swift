import Casework

extension CaptureOptions {
  /// What was given of a field.
  subscript(field: CapturedApplication.Field) -> String? {
    switch field {
    case .channel: channel
    case .receivedOn: received
    case .receivedAt: receivedTime
    case .familyName: familyName
    case .givenName: givenName
    case .nameAtBirth: nameAtBirth
    case .dateOfBirth: born
    case .placeOfBirth: birthplace
    case .countryOfBirth: birthCountry
    case .sex: sex
    case .nationalities: nationalities
    case .maritalStatus: maritalStatus
    case .azrNumber: azr
    case .street: street
    case .houseNumber: houseNumber
    case .addressSuffix: addressSuffix
    case .postcode: postcode
    case .town: town
    case .holder: holder
    case .movedInOn: movedIn
    case .email: email
    case .phone: phone
    case .passportNumber: passport
    case .passportState: passportState
    case .passportValidUntil: passportUntil
    case .language: language
    case .matter: matter
    case .purpose: request
    case .titleMatter: titleMatter
    case .titleValidUntil: titleUntil
    case .urgencyGround: urgency
    case .urgencyDate: urgencyDate
    }
  }
}

extension CapturedApplication.Field {
  /// The option of `aktenlage capture` that gives the field.
  var option: String {
    switch self {
    case .channel: "--channel"
    case .receivedOn: "--received"
    case .receivedAt: "--received-time"
    case .familyName: "--family-name"
    case .givenName: "--given-name"
    case .nameAtBirth: "--name-at-birth"
    case .dateOfBirth: "--born"
    case .placeOfBirth: "--birthplace"
    case .countryOfBirth: "--birth-country"
    case .sex: "--sex"
    case .nationalities: "--nationalities"
    case .maritalStatus: "--marital-status"
    case .azrNumber: "--azr"
    case .street: "--street"
    case .houseNumber: "--house-number"
    case .addressSuffix: "--address-suffix"
    case .postcode: "--postcode"
    case .town: "--town"
    case .holder: "--holder"
    case .movedInOn: "--moved-in"
    case .email: "--email"
    case .phone: "--phone"
    case .passportNumber: "--passport"
    case .passportState: "--passport-state"
    case .passportValidUntil: "--passport-until"
    case .language: "--language"
    case .matter: "--matter"
    case .purpose: "--request"
    case .titleMatter: "--title-matter"
    case .titleValidUntil: "--title-until"
    case .urgencyGround: "--urgency"
    case .urgencyDate: "--urgency-date"
    }
  }
}
