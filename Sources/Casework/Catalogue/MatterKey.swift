/// The code name of a residence-law matter in the catalogue: `blueCard`, `spouseOfGerman`.
///
/// Written `[a-z][A-Za-z0-9]*` and never changed once a case has been opened under it.
package struct MatterKey: RawRepresentable, Hashable, Sendable, Codable {
  /// `[a-z][A-Za-z0-9]*`.
  package let rawValue: String

  /// The key with this text, or nil when the text is not `[a-z][A-Za-z0-9]*` in ASCII.
  package init?(rawValue: String) {
    var bytes = rawValue.utf8.makeIterator()
    guard let first = bytes.next(), UInt8(ascii: "a")...UInt8(ascii: "z") ~= first else { return nil }
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        continue
      default:
        return nil
      }
    }
    self.rawValue = rawValue
  }

  /// The key with this text, or nil when the text is not `[a-z][A-Za-z0-9]*` in ASCII.
  package init?(_ text: String) {
    self.init(rawValue: text)
  }
}

extension MatterKey: Comparable {
  /// Alphabetical order.
  package static func < (left: MatterKey, right: MatterKey) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension MatterKey: CustomStringConvertible {
  /// The key itself.
  package var description: String { rawValue }
}
