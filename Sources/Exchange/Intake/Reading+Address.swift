import Casework

extension Reading {
  mutating func address(_ node: Node?, source: [UInt8]) -> Address? {
    let keys = ["street", "houseNumber", "suffix", "postcode", "town", "holder", "movedInOn"]
    guard let fields = object(node, keys: keys, source: source) else { return nil }
    let street = part("street", fields)
    let houseNumber = part("houseNumber", fields)
    let suffix = text(optional("suffix", fields))
    let postcode = part("postcode", fields)
    let town = part("town", fields)
    let holder = text(optional("holder", fields))
    let movedInOn = day(optional("movedInOn", fields))
    guard let street, let houseNumber, let postcode, let town else { return nil }
    return try? Address(
      street: street,
      houseNumber: houseNumber,
      suffix: suffix,
      postcode: postcode,
      town: town,
      holder: holder,
      movedInOn: movedInOn
    )
  }

  /// A part without which there is no address.
  private mutating func part(_ key: String, _ fields: Fields) -> String? {
    // An address of this part alone says whether it can be one; all four follow the same rule.
    value(required(key, fields)) { (text) throws(Address.Malformed) in
      _ = try Address(street: text, houseNumber: "-", postcode: "-", town: "-")
      return text
    } _: { _ in
      .noVisibleCharacter
    }
  }
}
