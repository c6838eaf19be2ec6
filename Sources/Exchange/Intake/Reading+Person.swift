import Casework

extension Reading {
  mutating func person(_ node: Node?, source: [UInt8]) -> Person? {
    let keys = [
      "familyName", "givenName", "givenNameAbsent", "nameAtBirth", "dateOfBirth", "placeOfBirth",
      "countryOfBirth",
      "sex", "nationalities", "maritalStatus", "azrNumber", "address", "email", "phone", "passport",
    ]
    guard let fields = object(node, keys: keys, source: source) else { return nil }
    let name = name(fields)
    let dateOfBirth = value(required("dateOfBirth", fields), PartialDate.init(parsing:), Rule.partialDate)
    let placeOfBirth = text(required("placeOfBirth", fields))
    let country = value(required("countryOfBirth", fields), Nationality.init(parsing:), Rule.nationality)
    let sex: Sex? = word(required("sex", fields))
    let nationalities = nationalities(required("nationalities", fields))
    let maritalStatus: MaritalStatus? = word(required("maritalStatus", fields))
    let azrNumber = value(nullable("azrNumber", fields), AZRNumber.init(parsing:), Rule.azrNumber)
    let address = address(required("address", fields), source: source)
    let email = text(optional("email", fields))
    let phone = text(optional("phone", fields))
    let passport = passport(nullable("passport", fields), source: source)
    guard let name, let dateOfBirth, let placeOfBirth, let country, let sex, let nationalities,
      let maritalStatus,
      let address
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
      email: email,
      phone: phone,
      passport: passport
    )
  }

  /// One to four keys; a repeat is dropped and found.
  private mutating func nationalities(_ node: Node?) -> [Nationality]? {
    guard let node, let elements = array(node) else { return nil }
    var kept: [Nationality] = []
    var repeated: [Nationality] = []
    var isWhole = true
    for (index, element) in elements.enumerated() {
      guard let key = value(node.element(index, element), Nationality.init(parsing:), Rule.nationality) else {
        isWhole = false
        continue
      }
      if !kept.contains(key) {
        kept.append(key)
      } else if !repeated.contains(key) {
        repeated.append(key)
        find(.nationalityRepeated, key.key)
      }
    }
    guard isWhole else { return nil }
    guard (1...4).contains(kept.count) else {
      fault(.count(allowed: 1...4, found: kept.count), at: node)
      return nil
    }
    return kept
  }

  private mutating func passport(_ node: Node?, source: [UInt8]) -> Passport? {
    let keys = ["number", "issuingState", "validUntil", "machineReadableZone"]
    guard let fields = object(node, keys: keys, source: source) else { return nil }
    let number = value(required("number", fields), PassportNumber.init(parsing:), Rule.passportNumber)
    let issuer = value(required("issuingState", fields), Nationality.init(parsing:), Rule.nationality)
    let validUntil = day(required("validUntil", fields))
    let zone = machineReadableZone(optional("machineReadableZone", fields))
    guard let number, let issuer, let validUntil else { return nil }
    return Passport(number: number, issuingState: issuer, validUntil: validUntil, machineReadableZone: zone)
  }

  private mutating func machineReadableZone(_ node: Node?) -> MachineReadableZone? {
    guard let node, let elements = array(node) else { return nil }
    let lines = elements.enumerated().map { text(node.element($0, $1)) }
    let texts = lines.compactMap(\.self)
    guard texts.count == lines.count else { return nil }
    do {
      let zone = try MachineReadableZone(lines: texts)
      for finding in zone.findings { find(.checkDigit, "\(finding.field)") }
      return zone
    } catch {
      fault(.machineReadableZone(error), at: node)
      return nil
    }
  }
}
