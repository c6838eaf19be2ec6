/// What a key did in a field of text.
package enum EditOutcome: Hashable, Sendable {
  /// The key means nothing here; whoever holds the field may use it.
  case ignored
  /// The cursor may have moved; the text is the same.
  case moved
  /// The text is another one.
  case changed
  /// The field does not take what was typed.
  case refused(EditRefusal)
}

/// Why a field does not take what was typed.
package enum EditRefusal: Hashable, Sendable {
  /// The field can only be read, for the reason given.
  case readOnly(reason: String)
  /// The day is none of those that can be taken, which the words say.
  case outside(reason: String)
  /// The text would be longer than this many characters.
  case tooManyCharacters(maximum: Int)
  /// The text would be longer than this many bytes of UTF-8.
  case tooManyBytes(maximum: Int)
}
