/// The reference of one case (Vorgang), such as `54/33-B-004711/26`.
///
/// Its form is the office's own (``ReferenceScheme`` in the catalogue); a value of this type was given out by a store.
package struct CaseReference: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The reference as it stands on letters, at most 45 characters (the register's limit).
  package let text: String

  package init(_ text: String) { self.text = text }

  /// The text itself.
  package var description: String { text }
  package init(from decoder: any Decoder) throws { text = try String(from: decoder) }
  /// Writes the bare text.
  package func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }
}

/// The reference of one person file (Ausländerakte), such as `54/33-A-004711/26`.
///
/// Source: § 64 AufenthV makes the file reference a compulsory item of the file.
package struct FileReference: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The reference as it stands on letters, at most 45 characters (the register's limit).
  package let text: String

  package init(_ text: String) { self.text = text }

  /// The text itself.
  package var description: String { text }
  package init(from decoder: any Decoder) throws { text = try String(from: decoder) }
  /// Writes the bare text.
  package func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }
}

/// The identity of one act by one officer: what is done under the same id is done once, however often it is asked for.
package struct ActID: Hashable, Sendable, Codable, CustomStringConvertible {
  /// 16 bytes, shown as a UUID.
  package let text: String

  package init(_ text: String) { self.text = text }

  /// The text itself.
  package var description: String { text }
  package init(from decoder: any Decoder) throws { text = try String(from: decoder) }
  /// Writes the bare text.
  package func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }
}
