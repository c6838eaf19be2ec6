/// The serial number of a passport or substitute: 1 to 20 visible characters, blanks dropped.
///
/// Source: record layout of the register of foreigners, field 017. One number may occur with several
/// persons: children entered in a parent's passport.
package struct PassportNumber: Hashable, Comparable, Sendable {
  /// The characters, in the case in which they came.
  package let text: String

  /// What kept a text from being such a number.
  package enum Malformed: Error, Hashable {
    case empty
    /// More than 20 characters without the blanks.
    case tooLong
    /// A control or another character that cannot be seen.
    case invisibleCharacter
  }

  /// The order of the characters' code points.
  package static func < (left: PassportNumber, right: PassportNumber) -> Bool { left.text < right.text }
}

extension PassportNumber: WrittenAsText {
  /// Reads a number and drops the blanks in it.
  package init(parsing text: some StringProtocol) throws(Malformed) {
    let kept = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    guard !kept.isEmpty else { throw .empty }
    guard kept.unicodeScalars.count <= 20 else { throw .tooLong }
    for scalar in kept.unicodeScalars where !String(scalar).hasVisibleCharacter { throw .invisibleCharacter }
    self.text = kept
  }
}
