/// The way from the top of a JSON text to a value: `$.applicant.nationalities[1]`.
struct JSONPath: Hashable {
  private(set) var text: String

  static let top = JSONPath(text: "$")

  /// The value of a key; a key that is no plain word stands in brackets and quotation marks.
  func key(_ key: String) -> JSONPath {
    Self.isPlain(key) ? JSONPath(text: "\(text).\(key)") : JSONPath(text: "\(text)[\(Self.quoted(key))]")
  }

  /// An element, counted from zero.
  func element(_ index: Int) -> JSONPath { JSONPath(text: "\(text)[\(index)]") }

  private static func isPlain(_ key: String) -> Bool {
    guard let first = key.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return key.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
    }
  }

  private static func quoted(_ key: String) -> String {
    var quoted = "\""
    for scalar in key.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted += "\\"
        quoted.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default:
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
