/// A postal address of a person in Germany, as an application states it.
package struct Address: Hashable, Sendable, Codable {
  /// The name of the street.
  package let street: String
  /// Number and letter; kept as text.
  package let houseNumber: String
  /// What follows the house number, such as a floor or flat.
  package let suffix: String?
  /// The postcode, kept as text.
  package let postcode: String
  /// The town, as it was written.
  package let town: String
  /// The holder of the flat (`c/o`), where it is another person.
  package let holder: String?
  /// The day of moving in.
  package let movedInOn: CivilDate?

  /// The address with these parts; an optional text without a visible character counts as none.
  package init(
    street: String,
    houseNumber: String,
    suffix: String? = nil,
    postcode: String,
    town: String,
    holder: String? = nil,
    movedInOn: CivilDate? = nil
  ) throws(Malformed) {
    guard street.hasVisibleCharacter else { throw .street }
    guard houseNumber.hasVisibleCharacter else { throw .houseNumber }
    guard postcode.hasVisibleCharacter else { throw .postcode }
    guard town.hasVisibleCharacter else { throw .town }
    self.street = street
    self.houseNumber = houseNumber
    self.suffix = suffix?.hasVisibleCharacter == true ? suffix : nil
    self.postcode = postcode
    self.town = town
    self.holder = holder?.hasVisibleCharacter == true ? holder : nil
    self.movedInOn = movedInOn
  }

  /// The part that has no visible character.
  package enum Malformed: Error, Hashable { case street, houseNumber, postcode, town }

  /// Whether the office is competent by the town named; any other town raises a question, not a refusal.
  package var isInDuesseldorf: Bool { SearchForm.fold(town) == "dusseldorf" }

  /// `Oststraße 222 b`.
  package var streetLine: String {
    [street, houseNumber, suffix].compactMap(\.self).joined(separator: " ")
  }

  /// `40589 Düsseldorf`.
  package var townLine: String { "\(postcode) \(town)" }

  private enum CodingKeys: String, CodingKey {
    case street, houseNumber, suffix, postcode, town, holder, movedInOn
  }

  /// Reads the parts and makes the address of them, so that nothing malformed comes in.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    do {
      try self.init(
        street: container.decode(String.self, forKey: .street),
        houseNumber: container.decode(String.self, forKey: .houseNumber),
        suffix: container.decodeIfPresent(String.self, forKey: .suffix),
        postcode: container.decode(String.self, forKey: .postcode),
        town: container.decode(String.self, forKey: .town),
        holder: container.decodeIfPresent(String.self, forKey: .holder),
        movedInOn: container.decodeIfPresent(CivilDate.self, forKey: .movedInOn)
      )
    } catch let malformed as Malformed {
      let description = "not an address: no \(malformed)"
      let context = DecodingError.Context(codingPath: decoder.codingPath, debugDescription: description)
      throw DecodingError.dataCorrupted(context)
    }
  }
}
