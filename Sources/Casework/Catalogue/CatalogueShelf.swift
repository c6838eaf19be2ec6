/// The editions of the catalogue that an office has, and which of them a case is judged by.
package struct CatalogueShelf: Hashable, Sendable {
  /// The edition inside the program, which stands in where no other holds.
  private let builtIn: PackIdentity
  private let builtInValidity: Validity
  /// The released ones of the store, the one released first in front.
  private let released: [PackRecord]

  /// - Parameter records: what the store has; proposals that nobody released are left out.
  package init(builtIn: PackIdentity, validity: Validity, records: [PackRecord]) {
    self.builtIn = builtIn
    builtInValidity = validity
    released = records.filter { $0.released != nil }
      .sorted { ($0.released?.at.milliseconds ?? 0) < ($1.released?.at.milliseconds ?? 0) }
  }

  /// The edition for a case of a day: of those that hold on that day, the one released last; nil for the one inside
  /// the program.
  ///
  /// - Parameters:
  ///   - day: the case's own day, on which it was received.
  ///   - known: the day on which the question is asked; editions released after it are not known yet.
  package func edition(on day: CivilDate, known: CivilDate) -> PackRecord? {
    let found = released.last { record in
      record.validity.contains(day) && record.released.map { $0.at.civilDate <= known } ?? false
    }
    guard let found, let at = found.released?.at.civilDate else { return nil }
    // A newer program may bring what was released before it as its own.
    return builtInValidity.contains(day) && builtIn.released > at && builtIn.released <= known ? nil : found
  }
}
