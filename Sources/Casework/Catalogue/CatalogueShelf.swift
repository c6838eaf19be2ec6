/// The editions of the catalogue that the office has had; a case is judged by the edition of its own date.
package struct CatalogueShelf: Sendable {
  /// The editions, the one released first in front.
  package let editions: [Catalogue]

  package init(_ editions: [Catalogue]) {
    self.editions = editions.sorted { $0.pack.released < $1.pack.released }
  }

  /// The edition for a day: of those whose days hold it, the one released last; nil where none does.
  package func catalogue(on day: CivilDate) -> Catalogue? {
    editions.last { $0.validity.contains(day) }
  }
}
