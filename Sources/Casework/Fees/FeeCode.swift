/// The code under which the office books a fee: `F100`.
package struct FeeCode: RawRepresentable, Hashable, Sendable, Comparable {
  /// `F` and one to seven letters or digits.
  package let rawValue: String

  /// The code with this text, or nil when the text is not `F[A-Za-z0-9]{1,7}` in ASCII.
  package init?(rawValue: String) {
    let bytes = rawValue.utf8
    guard 2...8 ~= bytes.count, bytes.first == UInt8(ascii: "F"), bytes.allSatisfy(Self.isAllowed) else {
      return nil
    }
    self.rawValue = rawValue
  }

  /// Alphabetical order.
  package static func < (left: FeeCode, right: FeeCode) -> Bool { left.rawValue < right.rawValue }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
