package import Casework

/// A person file as loaded: chain verified, entries read, state folded.
package struct LoadedFile: Sendable {
  package let entries: [ReadEntry]
  /// The sealed digests beside the entries, in the same order.
  package let digests: [SHA256Digest]
  package let file: PersonFile

  /// The digest that the next entry stands on.
  var head: SHA256Digest { digests.last ?? Chain.origin }

  /// Verifies, reads and folds the entries of a file.
  init(_ entries: [Entry], reference: FileReference, asOf day: CivilDate? = nil) throws(OfficeError) {
    if let fault = Chain.firstFault(in: entries) { throw .brokenFile(fault) }
    do {
      self.entries = try entries.map { try ReadEntry($0) }
      digests = entries.map(\.digest)
      file = try PersonFile(folding: self.entries, asOf: day)
    } catch {
      throw .unreadableFile(reference)
    }
  }

  /// The entries of one case.
  package func entries(of reference: CaseReference) -> [ReadEntry] {
    entries.filter { $0.header.caseReference == reference }
  }
}

extension Office {
  /// Loads the file that holds a case; the chain is verified each time.
  static func load(
    _ reference: CaseReference,
    from store: any CaseReading,
    asOf day: CivilDate? = nil
  ) throws(OfficeError) -> (file: LoadedFile, record: Case) {
    let fileReference = try stored { () throws(RepositoryError) in try store.file(of: reference) }
    guard let fileReference else { throw .unknownCase(reference.text) }
    let entries = try stored { () throws(RepositoryError) in try store.entries(of: fileReference) }
    let loaded = try LoadedFile(entries, reference: fileReference, asOf: day)
    guard let record = loaded.file.caseRecord(reference) else { throw .unknownCase(reference.text) }
    return (loaded, record)
  }

  /// The officer who asks, if the store knows them.
  static func officer(_ id: OfficerID, in organisation: Organisation) throws(OfficeError) -> Officer {
    guard let officer = organisation[id] else { throw .unknownOfficer(id.text) }
    return officer
  }
}
