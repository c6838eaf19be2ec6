/// A nationality or state by the key of the German registers: three digits, the first of which is the
/// continent.
///
/// Source: key directory of nationalities and territories, edition of August 2024.
package struct Nationality: Hashable, Sendable {
  /// 0 to 999; always a key of the table.
  private let number: UInt16

  private init(unchecked number: UInt16) { self.number = number }

  /// What kept a text from being a key.
  package enum Malformed: Error, Hashable {
    case notThreeDigits
    /// Three digits that the table does not hold.
    case unknownKey
  }

  /// The nationality of Germany, `000`.
  package static let german = Nationality(unchecked: 0)
  /// The nationality of Türkiye, `163`, whose workers have rights of their own under association law.
  package static let turkish = Nationality(unchecked: 163)
  /// Proven to be stateless, `997`.
  package static let stateless = Nationality(unchecked: 997)
  /// Undetermined, `998`.
  package static let undetermined = Nationality(unchecked: 998)
  /// Not stated, `999`.
  package static let notStated = Nationality(unchecked: 999)

  /// Every nationality of the table, by key.
  package static let all = NationalityTable.shared.numbers.map(Nationality.init(unchecked:))

  /// The nationality of an ICAO code as it stands in passports, such as `IRN`; Germany is `D`.
  ///
  /// Codes that stand for no state give the first key that has them: `XXX` gives undetermined.
  package init?(icaoCode: some StringProtocol) {
    guard let number = NationalityTable.shared.number(icaoCode: String(icaoCode)) else { return nil }
    self.init(unchecked: number)
  }

  /// Whether this names a state, not `997` to `999` nor the key `910` that registers use for themselves.
  package var isState: Bool { number < 910 }

  /// The German name, such as `Türkei`.
  package var germanName: String { record?.german ?? key }
  /// The English name; the German one where the table has none (states that are gone).
  package var englishName: String { record.map { $0.english ?? $0.german } ?? key }
  /// The code in passports, or nil where there is none.
  package var icaoCode: String? { record?.icaoCode }

  /// The three digits.
  package var key: String { String(Int(number), digits: 3) }

  private var record: NationalityTable.Record? { NationalityTable.shared.record(number) }
}

extension Nationality: WrittenAsText {
  /// Reads three digits that the table holds.
  package init(parsing text: some StringProtocol) throws(Malformed) {
    var scanner = ByteScanner(of: text)
    guard let number = scanner.number(digits: 3), scanner.isAtEnd else { throw .notThreeDigits }
    guard NationalityTable.shared.record(UInt16(number)) != nil else { throw .unknownKey }
    self.init(unchecked: UInt16(number))
  }

  /// The three digits.
  package var text: String { key }
}

extension Nationality: Comparable {
  /// The order of the keys.
  package static func < (left: Nationality, right: Nationality) -> Bool { left.number < right.number }
}
