/// The words for people, in one language: names, sentences, dates and numbers.
///
/// Every other room speaks in typed facts; here alone they become text. Texts from outside (names, titles, reasons)
/// are put in as they are; the canvas makes them harmless.
package struct Words: Hashable, Sendable {
  package let language: Language

  /// The names that the catalogue gives.
  let names: CatalogueNames

  package init(_ language: Language, names: CatalogueNames = .none) {
    self.language = language
    self.names = names
  }

  /// The text in the language of these words; the other one is not made.
  func say(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .german: german()
    case .english: english()
    }
  }
}
