/// The login of an officer: 1 to 32 characters of `a`–`z`, `0`–`9`, `.`, `_` and `-`.
package struct OfficerID: Hashable, Comparable, Sendable {
  /// The login.
  package let text: String

  /// What kept a text from being a login.
  package enum Malformed: Error, Hashable {
    case empty
    /// More than 32 characters.
    case tooLong
    /// The first character that a login cannot hold.
    case character(Unicode.Scalar)
  }

  /// The order of the characters' code points.
  package static func < (left: OfficerID, right: OfficerID) -> Bool { left.text < right.text }
}

extension OfficerID {
  /// A login that stands in the program's own text and is well formed.
  init(known login: StaticString) { text = login.description }
}

extension OfficerID: WrittenAsText {
  /// Reads a login; capitals are not made small, since Unix tells them apart.
  package init(parsing text: some StringProtocol) throws(Malformed) {
    guard !text.isEmpty else { throw .empty }
    guard text.unicodeScalars.count <= 32 else { throw .tooLong }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", ".", "_", "-": break
      default: throw .character(scalar)
      }
    }
    self.text = String(text)
  }
}
