/// A text of the catalogue in the two languages of the interface.
package struct BilingualText: Hashable, Sendable {
  /// The German words; they win where the two differ.
  package let german: String
  /// The English words.
  package let english: String

  package init(german: String, english: String) {
    self.german = german
    self.english = english
  }
}
