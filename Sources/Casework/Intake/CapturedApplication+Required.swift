// What an application as typed so far cannot do without.

extension CapturedApplication {
  /// The fields that must not be blank, given what the other fields say.
  ///
  /// A passport, a title and an urgency are left out or given whole.
  package var requiredFields: Set<Field> {
    var required: Set<Field> = [
      .channel, .familyName, .dateOfBirth, .placeOfBirth, .countryOfBirth, .sex, .nationalities,
      .maritalStatus, .street, .houseNumber, .postcode, .town, .language,
    ]
    if self[.channel].lowercased() != Channel.counter.rawValue { required.insert(.receivedOn) }
    if !hasNoGivenName { required.insert(.givenName) }
    for whole in Self.wholes where whole.contains(where: isTyped) { required.formUnion(whole) }
    return required
  }

  private func isTyped(_ field: Field) -> Bool {
    self[field].unicodeScalars.contains { !$0.properties.isWhitespace }
  }

  private static let wholes: [Set<Field>] = [
    [.passportNumber, .passportState, .passportValidUntil], [.titleMatter, .titleValidUntil],
    [.urgencyGround, .urgencyDate],
  ]
}
