package import Casework

extension Office {
  /// Keeps the bytes of a document that an act is about to name; durable when it returns.
  package func keep(_ bytes: [UInt8], for caller: Caller) throws(OfficeError) -> SHA256Digest {
    let organisation = try organisation()
    guard try Self.officer(caller.officer, in: organisation).holds(.desk) else { throw .notPermitted(.desk) }
    return try stored { () throws(RepositoryError) in try repository.attachments.write(bytes) }
  }

  /// Deliveries that were refused and not yet settled, oldest first.
  package func rejectedDeliveries(for caller: Caller) throws(OfficeError) -> [RejectedDelivery] {
    let organisation = try organisation()
    guard try Self.officer(caller.officer, in: organisation).holds(.read) else { throw .notPermitted(.read) }
    return try read { (store) throws(RepositoryError) in try store.rejectedDeliveries() }
  }
}

extension Office {
  /// Which case each entry of a file names, by the headers alone, whether they hold or not: to say where a fault is.
  package func caseReferences(
    in file: FileReference
  ) throws(OfficeError) -> [(folio: Int, reference: CaseReference)] {
    let entries = try read { (store) throws(RepositoryError) in try store.entries(of: file) }
    return entries.compactMap { entry in
      entry.header.caseReference.map { (entry.header.folio, $0) }
    }
  }
}
