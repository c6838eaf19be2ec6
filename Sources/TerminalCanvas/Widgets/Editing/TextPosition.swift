/// A place between two characters of an edited text.
package struct TextPosition: Hashable, Sendable, Comparable {
  /// Number of the paragraph, from 0.
  package var paragraph: Int
  /// Characters of that paragraph before the place.
  package var offset: Int

  /// The place after `offset` characters of a paragraph.
  package init(paragraph: Int, offset: Int) {
    self.paragraph = paragraph
    self.offset = offset
  }

  package static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.paragraph, left.offset) < (right.paragraph, right.offset)
  }
}
