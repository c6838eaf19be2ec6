import Casework

extension Reading {
  /// The names of the applicant; what the register cannot take is found, what is no name is a fault.
  mutating func name(_ fields: Fields) -> PersonName? {
    // Part by part, so that every fault is found and stands at its own key.
    let family = namePart(required("familyName", fields)) { (text) throws(PersonName.Malformed) in
      try PersonName(familyName: text, givenName: nil)
    }
    let givenNode = nullable("givenName", fields)
    let given = namePart(givenNode) { (text) throws(PersonName.Malformed) in
      try PersonName(familyName: "-", givenName: text)
    }
    let atBirth = namePart(optional("nameAtBirth", fields)) { (text) throws(PersonName.Malformed) in
      try PersonName(familyName: "-", givenName: nil, nameAtBirth: text)
    }
    let isMarkedAbsent = boolean(optional("givenNameAbsent", fields))
    if givenNode == nil, isMarkedAbsent != true {
      let offset = fields["givenName"]?.value.bytes.lowerBound ?? fields.offset
      fault(.givenNameNotMarkedAbsent, at: fields.path.key("givenName"), offset: offset)
    }
    guard let family else { return nil }
    let name = try? PersonName(
      familyName: family.familyName,
      givenName: given?.givenName,
      nameAtBirth: atBirth?.nameAtBirth
    )
    if let outside = name?.charactersOutsideRegister, !outside.isEmpty {
      find(.nameOutsideRegister, String(String.UnicodeScalarView(outside)))
    }
    return name
  }

  /// A name with nothing but the part at a node.
  private mutating func namePart(
    _ node: Node?,
    _ make: (String) throws(PersonName.Malformed) -> PersonName
  ) -> PersonName? {
    let name = value(node, make) { malformed in
      switch malformed {
      case .familyNameWithoutVisibleCharacter, .givenNameWithoutVisibleCharacter: .noVisibleCharacter
      case .familyNameTooLong: .tooLong(limit: 120)
      }
    }
    if let node, name?.tooLongForRegister == true { find(.nameTooLong, node.key) }
    return name
  }
}
