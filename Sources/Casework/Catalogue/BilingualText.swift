/// A text of the catalogue in the two languages of the interface.
package struct BilingualText: Hashable, Sendable {
  package let german: String
  package let english: String

  package init(german: String, english: String) {
    self.german = german
    self.english = english
  }
}
