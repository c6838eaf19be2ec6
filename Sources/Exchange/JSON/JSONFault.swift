/// What keeps bytes from being a JSON text that is taken.
package enum JSONFault: Hashable, Sendable {
  /// A byte that does not go on, or does not start, a character of UTF-8.
  case invalidUTF8
  /// The text starts with a byte order mark.
  case byteOrderMark
  case unexpectedEnd
  /// A byte that cannot stand here.
  case unexpectedByte(UInt8)
  /// Something stands after the value.
  case trailingText
  /// More objects and arrays inside each other than this.
  case tooDeep(limit: Int)
  /// A key stands twice in one object. Text from outside.
  case duplicateKey(String)
  /// A character below U+0020 stands in a text without being escaped.
  case controlCharacter(UInt8)
  /// A backslash with something after it that JSON does not know.
  case unknownEscape
  /// Half of a surrogate pair.
  case loneSurrogate
  case malformedNumber
}

/// The first fault of a text, and where it is.
struct JSONFailure: Error {
  let fault: JSONFault
  let path: JSONPath
  /// Bytes before the fault.
  let offset: Int
}
