extension CaptureReading {
  /// The person; nil only together with faults.
  mutating func person() -> Person? {
    let name = name()
    let dateOfBirth = value(
      .dateOfBirth,
      required(.dateOfBirth),
      PartialDate.init(typed:),
      CaptureFault.Rule.partialDate
    )
    if let dateOfBirth { checkAge(dateOfBirth) }
    let placeOfBirth = required(.placeOfBirth)
    let country = nationality(.countryOfBirth, required(.countryOfBirth))
    let sex = word(.sex, required(.sex), of: Sex.allCases)
    let nationalities = nationalities()
    let maritalStatus = word(.maritalStatus, required(.maritalStatus), of: MaritalStatus.allCases)
    let azrNumber = value(
      .azrNumber,
      text(.azrNumber).map { $0.filter { !$0.isWhitespace } },
      AZRNumber.init(parsing:),
      CaptureFault.Rule.azrNumber
    )
    let address = address()
    let passport = passport()
    guard let name, let dateOfBirth, let placeOfBirth, let country, let sex, let nationalities,
      let maritalStatus, let address
    else { return nil }
    return Person(
      name: name,
      dateOfBirth: dateOfBirth,
      placeOfBirth: placeOfBirth,
      countryOfBirth: country,
      sex: sex,
      nationalities: nationalities,
      maritalStatus: maritalStatus,
      azrNumber: azrNumber,
      address: address,
      email: text(.email),
      phone: text(.phone),
      passport: passport
    )
  }

  private mutating func name() -> PersonName? {
    // Part by part, so that every fault is found and stands at its own field.
    let rule = CaptureFault.Rule.name
    let family = value(.familyName, required(.familyName), Self.familyName(_:), rule)
    let given = value(.givenName, text(.givenName), Self.givenName(_:), rule)
    let atBirth = value(.nameAtBirth, text(.nameAtBirth), Self.nameAtBirth(_:), rule)
    switch (text(.givenName), typed.hasNoGivenName) {
    case (nil, false): fault(.givenName, .givenNameNotMarkedAbsent)
    case (_?, true): fault(.givenName, .givenNameMarkedAbsent)
    case (nil, true), (_?, false): break
    }
    guard let family else { return nil }
    guard
      let name = try? PersonName(
        familyName: family.familyName,
        givenName: given?.givenName,
        nameAtBirth: atBirth?.nameAtBirth
      )
    else { return nil }
    if family.tooLongForRegister { find(.nameTooLong, Field.familyName.rawValue) }
    if given?.tooLongForRegister == true { find(.nameTooLong, Field.givenName.rawValue) }
    if atBirth?.tooLongForRegister == true { find(.nameTooLong, Field.nameAtBirth.rawValue) }
    let outside = name.charactersOutsideRegister
    if !outside.isEmpty { find(.nameOutsideRegister, String(String.UnicodeScalarView(outside))) }
    return name
  }

  private static func familyName(_ text: String) throws(PersonName.Malformed) -> PersonName {
    try PersonName(familyName: text, givenName: nil)
  }

  private static func givenName(_ text: String) throws(PersonName.Malformed) -> PersonName {
    try PersonName(familyName: "-", givenName: text)
  }

  private static func nameAtBirth(_ text: String) throws(PersonName.Malformed) -> PersonName {
    try PersonName(familyName: "-", givenName: nil, nameAtBirth: text)
  }

  private mutating func checkAge(_ born: PartialDate) {
    switch born.birthFault(on: now.civilDate) {
    case .inFuture: fault(.dateOfBirth, .bornInFuture)
    case .tooOld(let years): fault(.dateOfBirth, .tooOld(years: years))
    case nil: break
    }
  }

  /// One to four; a repeat is dropped and found.
  private mutating func nationalities() -> [Nationality]? {
    guard let text = required(.nationalities) else { return nil }
    var kept: [Nationality] = []
    for part in Self.parts(of: text) {
      guard let key = nationality(.nationalities, part) else { return nil }
      if !kept.contains(key) {
        kept.append(key)
      } else if !findings.contains(IntakeFinding(.nationalityRepeated, detail: key.key)) {
        find(.nationalityRepeated, key.key)
      }
    }
    guard (1...4).contains(kept.count) else {
      fault(.nationalities, .nationalityCount(kept.count))
      return nil
    }
    return kept
  }

  /// Names may hold blanks, so these part only keys and codes, of at most three characters.
  private static func parts(of text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" }.flatMap { part in
      let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      return words.allSatisfy { $0.utf8.count <= 3 } ? words : [words.joined(separator: " ")]
    }
  }

  private mutating func address() -> Address? {
    let street = addressPart(.street, or: .street)
    let houseNumber = addressPart(.houseNumber, or: .houseNumber)
    let postcode = addressPart(.postcode, or: .postcode)
    let town = addressPart(.town, or: .town)
    let movedInOn = day(.movedInOn, text(.movedInOn))
    guard let street, let houseNumber, let postcode, let town else { return nil }
    return try? Address(
      street: street,
      houseNumber: houseNumber,
      suffix: text(.addressSuffix),
      postcode: postcode,
      town: town,
      holder: text(.holder),
      movedInOn: movedInOn
    )
  }

  /// A part without which there is no address.
  private mutating func addressPart(_ field: Field, or malformed: Address.Malformed) -> String? {
    guard let text = required(field) else { return nil }
    if text.hasVisibleCharacter { return text }
    fault(field, .address(malformed))
    return nil
  }

  /// The passport, where anything was typed of one: then all of it is needed.
  private mutating func passport() -> Passport? {
    let fields: [Field] = [.passportNumber, .passportState, .passportValidUntil]
    guard fields.contains(where: { text($0) != nil }) else { return nil }
    let number = value(
      .passportNumber,
      required(.passportNumber),
      PassportNumber.init(parsing:),
      CaptureFault.Rule.passportNumber
    )
    let state = nationality(.passportState, required(.passportState))
    let validUntil = day(.passportValidUntil, required(.passportValidUntil))
    guard let number, let state, let validUntil else { return nil }
    return Passport(number: number, issuingState: state, validUntil: validUntil)
  }
}
