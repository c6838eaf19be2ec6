/// The number of a person in the central register of foreigners: twelve digits without personal meaning.
///
/// The first six are the day of first storing (YYMMDD, with zeros where unknown). How the check digit at
/// the end is made is not public, so only the form is checked.
/// Source: § 3 AZRG; pattern of XJustiz.
package struct AZRNumber: Hashable, Comparable, Sendable {
  /// The twelve digits.
  package let digits: String

  /// What kept a text from being such a number.
  package enum Malformed: Error, Hashable {
    case notTwelveDigits
    /// The third and fourth digit are more than 12.
    case month
    /// The fifth and sixth digit are more than 31.
    case day
  }

  /// `250314 123456`, as people read it out.
  package var grouped: String { "\(digits.prefix(6)) \(digits.suffix(6))" }

  /// The order of the digits.
  package static func < (left: AZRNumber, right: AZRNumber) -> Bool { left.digits < right.digits }
}

extension AZRNumber: WrittenAsText {
  /// Reads twelve digits without blanks.
  package init(parsing text: some StringProtocol) throws(Malformed) {
    var scanner = ByteScanner(of: text)
    guard scanner.number(digits: 2) != nil, let month = scanner.number(digits: 2),
      let day = scanner.number(digits: 2), scanner.number(digits: 6) != nil, scanner.isAtEnd
    else { throw .notTwelveDigits }
    guard month <= 12 else { throw .month }
    guard day <= 31 else { throw .day }
    digits = String(text)
  }

  /// The twelve digits.
  package var text: String { digits }
}
