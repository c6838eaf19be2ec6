/// The sign and the word that say a meaning without colour.
package struct Mark: Hashable, Sendable {
  /// One column wide.
  package var glyph: String
  /// One ASCII character.
  package var ascii: String
  /// The meaning in a word or two.
  package var word: String

  package init(glyph: String, ascii: String, word: String) {
    self.glyph = glyph
    self.ascii = ascii
    self.word = word
  }
}
