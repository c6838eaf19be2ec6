import Casework

/// Seals contents after a file's last entry and puts entries, rows and search index into the same transaction.
struct Appending {
  let store: any CaseWriting
  let at: Instant
  let by: OfficerID
  let act: ActID
  let randomBytes: @Sendable (Int) -> [UInt8]

  /// Appends to an existing or a new file and gives the file as it stands afterwards.
  ///
  /// - Parameters:
  ///   - entries: the file's entries so far; empty for a new file.
  ///   - isNewPerson: whether the person's data must be indexed anew.
  func append(
    _ drafts: [EntryDraft],
    to reference: FileReference,
    entries: [ReadEntry],
    head: SHA256Digest
  ) throws(OfficeError) -> PersonFile {
    var previous = head
    var sealed: [Entry] = []
    var read = entries
    for draft in drafts {
      let header = EntryHeader(
        file: reference,
        folio: read.count + 1,
        caseReference: draft.caseReference,
        at: at,
        by: by,
        kind: draft.content.kind,
        act: act
      )
      let entry: Entry
      do {
        entry = Chain.seal(
          try draft.content.encoded(),
          salt: randomBytes(Chain.saltLength),
          header: header,
          after: previous
        )
      } catch {
        throw .unreadableFile(reference)
      }
      previous = entry.digest
      sealed.append(entry)
      read.append(ReadEntry(header: header, content: draft.content))
    }
    let file: PersonFile
    do {
      file = try PersonFile(folding: read)
    } catch {
      throw .unreadableFile(reference)
    }
    try put(sealed, read: Array(read.suffix(drafts.count)), head: head, file: file)
    return file
  }

  private func put(
    _ sealed: [Entry],
    read: [ReadEntry],
    head: SHA256Digest,
    file: PersonFile
  ) throws(OfficeError) {
    // A correction of the person shows in the rows of all cases of the file.
    let personChanged = read.contains { [.fileOpened, .personCorrected, .undone].contains($0.header.kind) }
    let touched = Set(read.compactMap(\.header.caseReference))
    let rows = file.cases.filter { personChanged || touched.contains($0.reference) }.map { CaseRow($0, of: file) }
    try stored { () throws(RepositoryError) in
      try store.append(sealed, after: head)
      try store.put(rows)
      if personChanged { try store.index(PersonIndex(file.person, file: file.reference)) }
      try store.index(read.compactMap(IndexedText.init))
    }
  }
}
