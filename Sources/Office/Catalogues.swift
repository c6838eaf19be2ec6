package import Casework
import Synchronization

/// The editions of the catalogue, each read when the first case needs it and kept.
///
/// The store says which editions are released, every time anew, so that a release by anybody holds at once in every
/// session.
package final class Catalogues: Sendable {
  /// The edition inside the program.
  package let builtIn: Catalogue
  private let parse: @Sendable ([CatalogueFile]) -> Catalogue?
  private let kept = Mutex<[SHA256Digest: Catalogue]>([:])

  /// - Parameter parse: reads the files of a pack; nil where they have a fault.
  package init(builtIn: Catalogue, parse: @escaping @Sendable ([CatalogueFile]) -> Catalogue?) {
    self.builtIn = builtIn
    self.parse = parse
  }

  /// The edition by which a case of a day is judged.
  ///
  /// - Parameters:
  ///   - day: the day on which the case was received.
  ///   - known: the day on which it is looked at.
  package func catalogue(
    on day: CivilDate,
    known: CivilDate,
    in store: any CaseReading
  ) throws(OfficeError) -> Catalogue {
    let records = try stored { () throws(RepositoryError) in try store.packs() }
    guard !records.isEmpty else { return builtIn }
    return try catalogue(on: day, known: known, of: records, in: store)
  }

  func catalogue(
    on day: CivilDate,
    known: CivilDate,
    of records: [PackRecord],
    in store: any CaseReading
  ) throws(OfficeError) -> Catalogue {
    let shelf = CatalogueShelf(builtIn: builtIn.pack, validity: builtIn.validity, records: records)
    guard let record = shelf.edition(on: day, known: known) else { return builtIn }
    return try catalogue(of: record, in: store)
  }

  /// What the files of a pack in the store say.
  func catalogue(of record: PackRecord, in store: any CaseReading) throws(OfficeError) -> Catalogue {
    if let known = kept.withLock({ $0[record.digest] }) { return known }
    let files = try stored { () throws(RepositoryError) in try store.files(ofPack: record.digest) }
    guard CatalogueFile.digest(of: files) == record.digest, let read = parse(files) else {
      throw .pack(.damaged(record.identity))
    }
    kept.withLock { $0[record.digest] = read }
    return read
  }
}
