package import Casework

/// A person file while it is being worked on: what is stored of it, and what acts have added since.
///
/// Acts are decided and sealed here one after the other; nothing reaches the store before ``commit(to:)``.
package struct OpenFile: Sendable {
  /// All entries, stored and new, in folio order.
  package private(set) var entries: [ReadEntry]
  package private(set) var file: PersonFile
  /// Digests of all entries, in the same order.
  package private(set) var digests: [SHA256Digest]
  private var storedHead: SHA256Digest
  private var storedCount: Int
  private var sealed: [Entry] = []
  private let randomBytes: @Sendable (Int) -> [UInt8]

  /// Takes up a stored file: its chain is verified, its entries are read and folded.
  package init(
    stored entries: [Entry],
    reference: FileReference,
    asOf day: CivilDate? = nil,
    randomBytes: @escaping @Sendable (Int) -> [UInt8]
  ) throws(OfficeError) {
    if let fault = Chain.firstFault(in: entries) { throw .brokenFile(fault) }
    // A whole chain under another file's name holds in itself.
    guard entries.first?.header.file == reference else { throw .unreadableFile(reference) }
    do {
      self.entries = try entries.map { try ReadEntry($0) }
      file = try PersonFile(folding: self.entries, asOf: day)
    } catch {
      throw .unreadableFile(reference)
    }
    digests = entries.map(\.digest)
    storedHead = digests.last ?? Chain.origin
    storedCount = entries.count
    self.randomBytes = randomBytes
  }

  /// Opens a new file for a person.
  package init(
    opening reference: FileReference,
    for person: Person,
    source: PersonDataSource,
    at: Instant,
    by officer: OfficerID,
    act: ActID,
    randomBytes: @escaping @Sendable (Int) -> [UInt8]
  ) throws(OfficeError) {
    entries = []
    digests = []
    storedHead = Chain.origin
    storedCount = 0
    self.randomBytes = randomBytes
    let content = EntryContent.fileOpened(.init(person: person, source: source))
    let header = EntryHeader(
      file: reference,
      folio: 1,
      caseReference: nil,
      at: at,
      by: officer,
      kind: content.kind,
      act: act
    )
    do {
      file = try PersonFile(folding: [ReadEntry(header: header, content: content)])
    } catch {
      throw .unreadableFile(reference)
    }
    try seal(content, header)
  }

  /// The entries of one case.
  package func entries(of reference: CaseReference) -> [ReadEntry] {
    entries.filter { $0.header.caseReference == reference }
  }

  /// The moment of a new entry: never before the last one, whatever the clock says.
  private func moment(_ at: Instant) -> Instant { max(at, entries.last?.header.at ?? at) }

  /// Seals contents as entries of one act and folds them in; gives their folios.
  package mutating func append(
    _ contents: [EntryContent],
    to reference: CaseReference,
    at: Instant,
    by officer: OfficerID,
    act: ActID
  ) throws(OfficeError) -> [Int] {
    let at = moment(at)
    let first = entries.count + 1
    for content in contents {
      let header = EntryHeader(
        file: file.reference,
        folio: entries.count + 1,
        caseReference: reference,
        at: at,
        by: officer,
        kind: content.kind,
        act: act
      )
      try seal(content, header)
    }
    do {
      try file.fold(entries[(first - 1)...], all: entries)
    } catch {
      throw .unreadableFile(file.reference)
    }
    return Array(first..<(first + contents.count))
  }

  /// Decides an act in one of the file's cases and appends what it gives; gives the folios.
  package mutating func perform(
    _ act: Act,
    in reference: CaseReference,
    at: Instant,
    by officer: Officer,
    id: ActID,
    organisation: Organisation,
    catalogue: Catalogue
  ) throws(OfficeError) -> [Int] {
    guard let record = file.caseRecord(reference) else { throw .unknownCase(reference.text) }
    let situation = Situation(
      file: file,
      record: record,
      officer: officer,
      today: moment(at).civilDate,
      catalogue: catalogue,
      organisation: organisation,
      entries: act.kind == .undo ? entries(of: reference) : []
    )
    let contents: [EntryContent]
    do throws(Refusal) {
      contents = try Workflow.decide(act, in: situation)
    } catch {
      throw .refused(error)
    }
    return try append(contents, to: reference, at: at, by: officer.id, act: id)
  }

  private mutating func seal(_ content: EntryContent, _ header: EntryHeader) throws(OfficeError) {
    let bytes: [UInt8]
    do {
      bytes = try content.encoded()
    } catch {
      throw .unreadableFile(header.file)
    }
    let entry = Chain.seal(
      bytes,
      salt: randomBytes(Chain.saltLength),
      header: header,
      after: digests.last ?? Chain.origin
    )
    sealed.append(entry)
    digests.append(entry.digest)
    entries.append(ReadEntry(header: header, content: content))
  }

  /// What the acts have added: all that a store has to be given.
  ///
  /// - Parameters:
  ///   - today: the day of which the rows say who is ready.
  ///   - catalogue: gives the edition by which a case is judged.
  package func changes(
    today: CivilDate,
    judgedBy catalogue: (Case) throws(OfficeError) -> Catalogue
  ) throws(OfficeError) -> FileChanges {
    let new = entries[storedCount...]
    // A change of the person shows in the rows of all cases of the file.
    let personChanged = new.contains { [.fileOpened, .personCorrected, .undone].contains($0.header.kind) }
    let touched = Set(new.compactMap(\.header.caseReference))
    var rows: [CaseRow] = []
    // An act in one case can follow on the title that another one granted.
    for record in file.cases
    where personChanged || touched.contains(record.reference) || record.grantedTitle != nil {
      rows.append(
        CaseRow(
          Circumstances(file: file, record: record, today: today, catalogue: try catalogue(record))
        )
      )
    }
    return FileChanges(
      entries: sealed,
      previous: storedHead,
      rows: rows,
      person: personChanged ? PersonIndex(file.person, file: file.reference) : nil,
      texts: new.compactMap(IndexedText.init)
    )
  }

  /// Puts the new entries, the rows they change and the search index into a transaction.
  package mutating func commit(
    to store: any CaseWriting,
    today: CivilDate,
    judgedBy catalogue: (Case) throws(OfficeError) -> Catalogue
  ) throws(OfficeError) {
    try changes(today: today, judgedBy: catalogue).commit(to: store)
    sealed = []
    storedHead = digests.last ?? storedHead
    storedCount = entries.count
  }
}

/// New entries of one file with the rows and index entries that follow from them, computed outside of a transaction.
package struct FileChanges: Sendable {
  package let entries: [Entry]
  /// The digest that the first of the entries stands on.
  package let previous: SHA256Digest
  package let rows: [CaseRow]
  /// Nil where the person stayed as it was.
  package let person: PersonIndex?
  package let texts: [IndexedText]

  /// Puts everything into a transaction.
  package func commit(to store: any CaseWriting) throws(OfficeError) {
    try stored { () throws(RepositoryError) in
      try store.append(entries, after: previous)
      try store.put(rows)
      if let person { try store.index(person) }
      try store.index(texts)
    }
  }
}
