/// A value that stands in entries and packages as one text and comes back only through its parser.
package protocol WrittenAsText: Codable {
  associatedtype Malformed: Error

  /// Reads the value; whatever is wrong is named.
  init(parsing text: String) throws(Malformed)

  /// The one text from which `init(parsing:)` makes an equal value.
  var text: String { get }
}

extension WrittenAsText {
  /// Reads the text through the parser.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(parsing: text)
    } catch {
      // The text itself may be personal data and does not belong in a fault.
      let description = "not a \(Self.self): \(error)"
      throw DecodingError.dataCorruptedError(in: container, debugDescription: description)
    }
  }

  /// Writes the text.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
