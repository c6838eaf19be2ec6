extension MachineReadableZone {
  /// A check digit that does not fit its field.
  package struct Finding: Hashable, Sendable {
    /// The field whose check digit is wrong.
    package let field: Field
    /// The digit that the field's characters give.
    package let expected: Int
    /// The character that stands there.
    package let found: Character
  }

  /// A field with a check digit.
  package enum Field: Hashable, Sendable, CaseIterable {
    case documentNumber, dateOfBirth, validUntil
    /// The personal number of a passport; a filler stands for 0 if the field is empty.
    case optionalData
    /// The digit over all the others.
    case composite
  }

  /// The check digits that do not fit, in the order of the fields; empty for a document that was read well.
  package var findings: [Finding] {
    switch layout {
    case .td1: findingsOfCard
    case .td3: findingsOfPassport
    }
  }

  private var findingsOfPassport: [Finding] {
    let optional = bytes(2, 29...42)
    let optionalDigit = bytes(2, 43...43)[42]
    let isOptionalEmpty = optional.allSatisfy { $0 == Self.filler } && optionalDigit == Self.filler
    return [
      finding(.documentNumber, over: Array(bytes(2, 1...9)), digit: bytes(2, 10...10)[9]),
      finding(.dateOfBirth, over: Array(bytes(2, 14...19)), digit: bytes(2, 20...20)[19]),
      finding(.validUntil, over: Array(bytes(2, 22...27)), digit: bytes(2, 28...28)[27]),
      isOptionalEmpty ? nil : finding(.optionalData, over: Array(optional), digit: optionalDigit),
      finding(
        .composite,
        over: Array(bytes(2, 1...10)) + bytes(2, 14...20) + bytes(2, 22...43),
        digit: bytes(2, 44...44)[43]
      ),
    ].compactMap(\.self)
  }

  private var findingsOfCard: [Finding] {
    let number = longNumber ?? (Array(bytes(1, 6...14)), bytes(1, 15...15)[14])
    return [
      finding(.documentNumber, over: number.number, digit: number.checkDigit),
      finding(.dateOfBirth, over: Array(bytes(2, 1...6)), digit: bytes(2, 7...7)[6]),
      finding(.validUntil, over: Array(bytes(2, 9...14)), digit: bytes(2, 15...15)[14]),
      finding(
        .composite,
        over: Array(bytes(1, 6...30)) + bytes(2, 1...7) + bytes(2, 9...15) + bytes(2, 19...29),
        digit: bytes(2, 30...30)[29]
      ),
    ].compactMap(\.self)
  }

  private func finding(_ field: Field, over characters: [UInt8], digit: UInt8) -> Finding? {
    let expected = Self.checkDigit(of: characters)
    guard digit != UInt8(0x30 + expected) else { return nil }
    return Finding(field: field, expected: expected, found: Character(Unicode.Scalar(digit)))
  }
}
