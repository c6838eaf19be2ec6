// Correcting one item of a person's data.

extension Person {
  /// The item as text, as it stands in an entry and on the screen; empty when there is none.
  package func text(of field: PersonField) -> String {
    switch field {
    case .familyName: name.familyName
    case .givenName: name.givenName ?? ""
    case .nameAtBirth: name.nameAtBirth ?? ""
    case .dateOfBirth: dateOfBirth.text
    case .placeOfBirth: placeOfBirth
    case .countryOfBirth: countryOfBirth.text
    case .sex: sex.rawValue
    case .nationalities: nationalities.map(\.text).joined(separator: " ")
    case .maritalStatus: maritalStatus.rawValue
    case .azrNumber: azrNumber?.text ?? ""
    case .address: address.line
    case .email: email ?? ""
    case .phone: phone ?? ""
    case .passportNumber: passport?.number.text ?? ""
    case .passportIssuer: passport?.issuingState.text ?? ""
    case .passportValidUntil: passport?.validUntil.iso ?? ""
    }
  }

  /// The person with one item replaced, or nil when the text is no value of that item.
  package func replacing(_ field: PersonField, with text: String) -> Person? {
    var person = self
    do {
      try person.set(field, to: text)
    } catch {
      return nil
    }
    return person
  }

  /// Takes a correction over. A text that no longer parses changes nothing; it was checked when it was entered.
  mutating func apply(_ correction: EntryContent.PersonCorrected) {
    self = replacing(correction.field, with: correction.new) ?? self
  }

  private struct NotAValue: Error {}

  private mutating func set(_ field: PersonField, to text: String) throws {
    let optional = text.isEmpty ? nil : text
    switch field {
    case .familyName:
      name = try PersonName(familyName: text, givenName: name.givenName, nameAtBirth: name.nameAtBirth)
    case .givenName:
      name = try PersonName(familyName: name.familyName, givenName: optional, nameAtBirth: name.nameAtBirth)
    case .nameAtBirth:
      name = try PersonName(familyName: name.familyName, givenName: name.givenName, nameAtBirth: optional)
    case .dateOfBirth: dateOfBirth = try PartialDate(parsing: text)
    case .placeOfBirth: placeOfBirth = text
    case .countryOfBirth: countryOfBirth = try Nationality(parsing: text)
    case .sex: sex = try value(Sex(rawValue: text))
    case .nationalities:
      let values = try text.split(separator: " ").map { try Nationality(parsing: String($0)) }
      guard (1...4).contains(values.count), Set(values).count == values.count else { throw NotAValue() }
      nationalities = values
    case .maritalStatus: maritalStatus = try value(MaritalStatus(rawValue: text))
    case .azrNumber: azrNumber = try optional.map { try AZRNumber(parsing: $0) }
    // Text that says the same changes nothing, so that holder, suffix and day of moving in stay.
    case .address: if text != address.line { address = try Address(line: text) }
    case .email: email = optional
    case .phone: phone = optional
    case .passportNumber, .passportIssuer, .passportValidUntil: try setPassport(field, to: text)
    }
  }

  private mutating func setPassport(_ field: PersonField, to text: String) throws {
    if field == .passportNumber, passport == nil {
      passport = try firstPassport(text)
      return
    }
    let old = passport
    let number = field == .passportNumber ? try PassportNumber(parsing: text) : try value(old?.number)
    let issuer =
      field == .passportIssuer ? try Nationality(parsing: text) : old?.issuingState ?? countryOfBirth
    let until = field == .passportValidUntil ? try CivilDate(parsing: text) : try value(old?.validUntil)
    passport = Passport(number: number, issuingState: issuer, validUntil: until, machineReadableZone: nil)
  }

  /// A passport where none was recorded: number, issuing state and last day with blanks between them.
  private func firstPassport(_ text: String) throws -> Passport {
    let parts = text.split(separator: " ")
    guard parts.count == 3 else { throw NotAValue() }
    return Passport(
      number: try PassportNumber(parsing: parts[0]),
      issuingState: try Nationality(parsing: parts[1]),
      validUntil: try CivilDate(parsing: parts[2]),
      machineReadableZone: nil
    )
  }

  private func value<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw NotAValue() }
    return value
  }
}
