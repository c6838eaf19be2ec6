/// A value of a JSON text, with the bytes it came from.
struct JSONValue {
  let content: Content
  /// Its bytes in the text, without the blanks around it.
  let bytes: Range<Int>

  enum Content {
    /// In the order of the text; no key stands twice.
    case object([JSONMember])
    case array([JSONValue])
    case text(String)
    /// As it is written, so that no digit is lost.
    case number(String)
    case boolean(Bool)
    case null
  }

  var kind: JSONKind {
    switch content {
    case .object: .object
    case .array: .array
    case .text: .text
    case .number: .number
    case .boolean: .boolean
    case .null: .null
    }
  }
}

/// A key of an object with its value.
struct JSONMember {
  let key: String
  let value: JSONValue
}

/// The kinds of JSON values.
package enum JSONKind: Hashable, Sendable {
  case object, array, text, number, boolean, null
}
