package import Casework

/// Something that `verify` found wrong.
package enum VerificationFault: Hashable, Sendable {
  case chain(ChainFault)
  case unreadable(FileReference)
  /// The stored row of a case is not what its entries say.
  case row(CaseReference)
  case attachmentMissing(FileReference, folio: Int)
  case attachmentChanged(FileReference, folio: Int)
  /// The files of a catalogue pack are not what was proposed.
  case packChanged(PackIdentity)
}

/// How far a verification has come.
package struct VerificationReport: Hashable, Sendable {
  package var files = 0
  package var entries = 0
  package var attachments = 0
  package var faults: [VerificationFault] = []
}

extension Office {
  /// Recomputes digests, chains, rows and attachments of every file, and compares. Repairs nothing.
  ///
  /// - Parameter progress: called after each file; false stops the verification.
  package func verify(progress: (VerificationReport) -> Bool) throws(OfficeError) -> VerificationReport {
    var report = VerificationReport()
    report.faults = try changedPacks().map { .packChanged($0) }
    var last: FileReference?
    repeat {
      let page = try read { (store) throws(RepositoryError) in try store.files(after: last, limit: 500) }
      for file in page {
        try verify(file, into: &report)
        guard progress(report) else { return report }
      }
      last = page.last
    } while last != nil
    return report
  }

  private func changedPacks() throws(OfficeError) -> [PackIdentity] {
    try read { (store) throws(RepositoryError) in
      var changed: [PackIdentity] = []
      for pack in try store.packs()
      where CatalogueFile.digest(of: try store.files(ofPack: pack.digest)) != pack.digest {
        changed.append(pack.identity)
      }
      return changed
    }
  }

  /// Verifies the file that holds one case.
  package func verify(_ reference: CaseReference) throws(OfficeError) -> VerificationReport {
    var report = VerificationReport()
    let file = try read { (store) throws(RepositoryError) in try store.file(of: reference) }
    guard let file else { throw .unknownCase(reference.text) }
    try verify(file, into: &report)
    return report
  }

  private func verify(_ file: FileReference, into report: inout VerificationReport) throws(OfficeError) {
    let (entries, rows, hasStaleLists) = try read { (store) throws(RepositoryError) in
      (try store.entries(of: file), try store.rows(of: file), try store.information().hasStaleLists)
    }
    report.files += 1
    report.entries += entries.count
    if let fault = Chain.firstFault(in: entries) {
      report.faults.append(.chain(fault))
      return
    }
    guard entries.first?.header.file == file else {
      report.faults.append(.unreadable(file))
      return
    }
    guard let read = try? entries.map({ try ReadEntry($0) }), let folded = try? PersonFile(folding: read)
    else {
      report.faults.append(.unreadable(file))
      return
    }
    let stored = Dictionary(rows.map { ($0.reference, $0) }) { first, _ in first }
    let expected = folded.cases.map { record in
      // Readiness rests on catalogue and day too, and a row that is behind them is no damage.
      let known = stored[record.reference]
      var row = CaseRow(
        record,
        of: folded,
        isReady: known?.isReady ?? false,
        readyChangesOn: known?.readyChangesOn
      )
      // An older store that is only read does not know them yet.
      if hasStaleLists { row.titleEnd = nil }
      return row
    }
    for row in expected where stored[row.reference] != row { report.faults.append(.row(row.reference)) }
    for row in rows where !expected.contains(where: { $0.reference == row.reference }) {
      report.faults.append(.row(row.reference))
    }
    try verifyAttachments(of: read, in: file, into: &report)
  }

  private func verifyAttachments(
    of entries: [ReadEntry],
    in file: FileReference,
    into report: inout VerificationReport
  ) throws(OfficeError) {
    for entry in entries {
      guard let digest = entry.content?.attachment else { continue }
      report.attachments += 1
      do throws(RepositoryError) {
        if try repository.attachments.bytes(of: digest) == nil {
          report.faults.append(.attachmentMissing(file, folio: entry.header.folio))
        }
      } catch {
        guard case .damaged = error else { throw .repository(error) }
        report.faults.append(.attachmentChanged(file, folio: entry.header.folio))
      }
    }
  }

  /// Computes rows and search index of every file again from the entries.
  ///
  /// - Parameter progress: called after each batch with the number of files done.
  package func rebuildProjections(progress: (Int) -> Void) throws(OfficeError) {
    try write { (store) throws(OfficeError) in
      try stored { () throws(RepositoryError) in try store.dropProjections() }
      var done = 0
      var last: FileReference?
      repeat {
        let page = try stored { () throws(RepositoryError) in try store.files(after: last, limit: 500) }
        for file in page { try rebuild(file, in: store) }
        done += page.count
        last = page.last
        progress(done)
      } while last != nil
    }
  }

  private func rebuild(_ reference: FileReference, in store: any CaseWriting) throws(OfficeError) {
    let loaded = try load(reference, from: store)
    let rows = try rows(of: loaded.file, in: store)
    try stored { () throws(RepositoryError) in
      try store.put(rows)
      try store.index(PersonIndex(loaded.file.person, file: reference))
      try store.index(loaded.entries.compactMap(IndexedText.init))
    }
  }
}

extension EntryContent {
  /// The digest of the bytes that lie beside the entry; nil where there are none.
  fileprivate var attachment: SHA256Digest? {
    if case .documentReceived(let received) = self { return received.document.digest }
    if case .dispatched(let dispatched) = self { return dispatched.paper?.digest }
    return nil
  }
}
