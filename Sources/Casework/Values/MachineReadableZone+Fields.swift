extension MachineReadableZone {
  /// The kind of document: `P`, `PM`, `AR`.
  package var documentCode: String { plain(1, 1...2) }

  /// The issuing state by its ICAO code; Germany is `D`.
  package var issuingState: String { plain(1, 3...5) }

  /// The nationality by its ICAO code.
  package var nationality: String {
    switch layout {
    case .td1: plain(2, 16...18)
    case .td3: plain(2, 11...13)
    }
  }

  /// The number of the document, without fillers.
  package var documentNumber: String {
    switch layout {
    case .td1: Self.plain(longNumber.map { $0.number } ?? Array(bytes(1, 6...14)))
    case .td3: plain(2, 1...9)
    }
  }

  /// The primary part of the name, blanks for fillers.
  package var familyName: String { names.family }

  /// The secondary part of the name; empty if the document has a single name.
  package var givenName: String { names.given }

  /// `M`, `F`, `X` or `<`.
  package var sex: Character {
    Character(Unicode.Scalar(layout == .td1 ? bytes(2, 8...8)[7] : bytes(2, 21...21)[20]))
  }

  /// The last day of validity, or nil if the six characters are no day; always a year from 2000 on.
  package var validUntil: CivilDate? {
    guard let (year, month, day) = Self.numbers(bytes(2, layout == .td1 ? 9...14 : 22...27)) else {
      return nil
    }
    return try? CivilDate(year: 2000 + year, month: month, day: day)
  }

  /// The date of birth, `<<` being unknown parts, or nil if the six characters are no date.
  ///
  /// Two digits of a year do not say the century: it is the last one that does not lie after `day`.
  package func dateOfBirth(notAfter day: CivilDate) -> PartialDate? {
    guard let (year, month, dayOfMonth) = Self.numbers(bytes(2, layout == .td1 ? 1...6 : 14...19)) else {
      return nil
    }
    for century in [2100, 2000, 1900] {
      let parts = (century + year, month, dayOfMonth)
      if parts > day.parts { continue }
      let (month, dayOfMonth) = (String(month, digits: 2), String(dayOfMonth, digits: 2))
      return try? PartialDate(parsing: "\(century + year)-\(month)-\(dayOfMonth)")
    }
    return nil
  }

  /// A card number of more than nine characters goes on among the optional data, up to its check digit.
  var longNumber: (number: [UInt8], checkDigit: UInt8)? {
    guard layout == .td1, bytes(1, 15...15)[14] == Self.filler else { return nil }
    let rest = bytes(1, 16...30).prefix { $0 != Self.filler }
    guard rest.count > 1, let digit = rest.last else { return nil }
    return (Array(bytes(1, 6...14)) + rest.dropLast(), digit)
  }

  private var names: (family: String, given: String) {
    let field = Array(layout == .td1 ? bytes(3, 1...30) : bytes(1, 6...44))
    let gap = field.indices.dropLast().first { field[$0] == Self.filler && field[$0 + 1] == Self.filler }
    guard let gap else { return (Self.plain(field), "") }
    return (Self.plain(field[..<gap]), Self.plain(field[gap...]))
  }

  private func plain(_ line: Int, _ places: ClosedRange<Int>) -> String { Self.plain(bytes(line, places)) }

  /// The words between the fillers, with one blank between them.
  private static func plain(_ bytes: some Collection<UInt8>) -> String {
    let words = bytes.split(separator: filler).map { String(decoding: $0, as: UTF8.self) }
    return words.joined(separator: " ")
  }

  /// Three numbers of two digits; a pair of fillers is zero.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> (Int, Int, Int)? {
    var numbers: [Int] = []
    var rest = bytes
    while let tens = rest.popFirst(), let ones = rest.popFirst() {
      if tens == filler, ones == filler {
        numbers.append(0)
      } else if (0x30...0x39).contains(tens), (0x30...0x39).contains(ones) {
        numbers.append(Int(tens - 0x30) * 10 + Int(ones - 0x30))
      } else {
        return nil
      }
    }
    return numbers.count == 3 ? (numbers[0], numbers[1], numbers[2]) : nil
  }

  static let filler: UInt8 = 0x3C
}
