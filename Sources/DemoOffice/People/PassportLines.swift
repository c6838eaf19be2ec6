import Casework

/// The machine-readable lines of a passport, with check digits that fit.
///
/// Source: ICAO Doc 9303, part 4.
enum PassportLines {
  private static let characters = Array("CFGHJKLMNPRTVWXYZ0123456789".utf8)

  /// A serial number of nine characters.
  static func number(_ random: inout Random) -> String {
    var bytes: [UInt8] = [characters[random.below(17)]]
    for _ in 1..<9 { bytes.append(characters[random.below(characters.count)]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Two lines of 44 characters; nil for a state without a code.
  static func lines(
    name: PersonName,
    number: String,
    state: Nationality,
    born: PartialDate,
    sex: Sex,
    until: CivilDate
  ) -> [String]? {
    guard let code = state.icaoCode else { return nil }
    let issuer = padded(Array(code.utf8), to: 3)
    var first = Array("P<".utf8) + issuer + latin(name.familyName)
    if let given = name.givenName { first += Array("<<".utf8) + latin(given) }
    first = padded(Array(first.prefix(44)), to: 44)
    let numberField = checked(Array(number.utf8))
    let (year, month, day) = born.parts
    let birth = checked([year % 100, month, day].flatMap { $0 == 0 ? Array("<<".utf8) : digits($0) })
    let (untilYear, untilMonth, untilDay) = until.parts
    let expiry = checked(digits(untilYear % 100) + digits(untilMonth) + digits(untilDay))
    let optional = [UInt8](repeating: filler, count: 15)
    let composite = MachineReadableZone.checkDigit(of: numberField + birth + expiry + optional)
    let second =
      numberField + issuer + birth + [letter(of: sex)] + expiry + optional + [UInt8(0x30 + composite)]
    return [first, second].map { String(decoding: $0, as: UTF8.self) }
  }

  private static let filler = UInt8(ascii: "<")

  private static func letter(of sex: Sex) -> UInt8 {
    switch sex {
    case .male: UInt8(ascii: "M")
    case .female: UInt8(ascii: "F")
    case .diverse: UInt8(ascii: "X")
    case .noEntry: filler
    }
  }

  private static func digits(_ number: Int) -> [UInt8] {
    [UInt8(0x30 + number / 10), UInt8(0x30 + number % 10)]
  }

  private static func checked(_ field: [UInt8]) -> [UInt8] {
    field + [UInt8(0x30 + MachineReadableZone.checkDigit(of: field))]
  }

  private static func padded(_ bytes: [UInt8], to count: Int) -> [UInt8] {
    bytes + [UInt8](repeating: filler, count: max(0, count - bytes.count))
  }

  /// The letters A to Z of a name, by the transliteration of the standard.
  private static func latin(_ name: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for character in name {
      if let ascii = character.asciiValue {
        switch ascii {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): bytes.append(ascii - 32)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(ascii)
        case _: bytes.append(filler)
        }
      } else {
        switch character {
        case "Ä", "ä", "Æ", "æ": bytes += Array("AE".utf8)
        case "Ö", "ö", "Ø", "ø": bytes += Array("OE".utf8)
        case "Ü", "ü": bytes += Array("UE".utf8)
        case "Å", "å": bytes += Array("AA".utf8)
        case _: bytes += latin(SearchForm.fold(String(character)))
        }
      }
    }
    return bytes
  }
}
