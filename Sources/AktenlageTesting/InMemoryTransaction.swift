import Casework

/// A copy of the state that a body reads and changes.
final class InMemoryTransaction: CaseWriting {
  private(set) var state: InMemoryState

  init(_ state: InMemoryState) { self.state = state }

  // MARK: - Writing

  func nextSerial(year: Int, of kind: SerialKind) throws(RepositoryError) -> Int {
    state.serials[.init(kind: kind, year: year), default: 0] += 1
    return state.serials[.init(kind: kind, year: year)] ?? 1
  }

  func append(_ entries: [Entry], after previous: SHA256Digest) throws(RepositoryError) {
    guard let first = entries.first else { return }
    let file = first.header.file
    let known = state.files[file] ?? []
    guard previous == known.last?.entry.digest ?? Chain.origin,
      entries.allSatisfy({ $0.header.file == file }),
      Chain.firstFault(in: entries, after: previous, firstFolio: known.count + 1) == nil
    else { throw .brokenChain(file) }
    for reference in entries.compactMap(\.header.caseReference) {
      guard state.cases[reference] ?? file == file else {
        throw .unusable(detail: "case \(reference) belongs to another file than \(file)")
      }
      state.cases[reference] = file
    }
    for act in Set(entries.map(\.header.act)) {
      guard state.acts.insert(act).inserted else { throw .unusable(detail: "act \(act) was stored already") }
    }
    if known.isEmpty { state.opened.append(file) }
    for entry in entries {
      state.sequence += 1
      state.files[file, default: []].append(.init(entry: entry, sequence: state.sequence))
    }
  }

  func put(_ rows: [CaseRow]) throws(RepositoryError) {
    for row in rows {
      try check(row.file)
      state.rows[row.reference] = row
    }
  }

  func index(_ person: PersonIndex) throws(RepositoryError) {
    try check(person.file)
    state.persons[person.file] = person
  }

  func index(_ texts: [IndexedText]) throws(RepositoryError) {
    for text in texts {
      let entry = state.files[text.file]?.first { $0.entry.header.folio == text.folio }
      guard let entry else { throw .unusable(detail: "no entries of \(text.file) are kept") }
      state.texts[entry.sequence] = text
    }
  }

  func remember(_ receipt: ActReceipt) throws(RepositoryError) {
    guard state.receipts[receipt.act] == nil else {
      throw .unusable(detail: "act \(receipt.act) was stored already")
    }
    state.acts.insert(receipt.act)
    state.receipts[receipt.act] = receipt
  }

  func put(_ officer: Officer) throws(RepositoryError) { state.officers[officer.id] = officer }

  func remember(_ delivery: DeliveryRecord) throws(RepositoryError) {
    guard state.deliveries[delivery.submissionID] == nil else {
      throw .unusable(detail: "delivery \(delivery.submissionID) was stored already")
    }
    state.deliveries[delivery.submissionID] = delivery
  }

  func remember(_ rejected: RejectedDelivery) throws(RepositoryError) {
    let known = state.rejected.firstIndex { $0.fileName == rejected.fileName && $0.digest == rejected.digest }
    guard let known else { return state.rejected.append(rejected) }
    state.rejected[known] = RejectedDelivery(
      fileName: rejected.fileName,
      digest: rejected.digest,
      at: min(rejected.at, state.rejected[known].at),
      reasons: rejected.reasons
    )
  }

  func record(_ change: ViewChange) throws(RepositoryError) { state.viewChanges.append(change) }

  func record(_ looks: [Look]) throws(RepositoryError) { state.looks += looks }

  func put(_ pack: PackRecord, files: [CatalogueFile]) throws(RepositoryError) {
    guard state.packFiles[pack.digest] == nil else {
      throw .unusable(detail: "pack \(pack.digest) was stored already")
    }
    state.packs.append(pack)
    state.packFiles[pack.digest] = files.sorted { $0.name.bytesPrecede($1.name) }
  }

  func release(pack digest: SHA256Digest, _ stamp: PackRecord.Stamp) throws(RepositoryError) {
    let known = state.packs.firstIndex { $0.digest == digest && $0.released == nil }
    guard let known else { throw .unusable(detail: "pack \(digest) cannot be released") }
    let pack = state.packs[known]
    state.packs[known] = PackRecord(
      digest: digest,
      identity: pack.identity,
      validity: pack.validity,
      proposed: pack.proposed,
      released: stamp
    )
  }

  func judgeOpenCasesAgain(from day: CivilDate) throws(RepositoryError) {
    for (reference, row) in state.rows where !row.stage.isEnded {
      state.rows[reference]?.readyChangesOn = day
    }
  }

  func dropProjections() throws(RepositoryError) {
    state.rows = [:]
    state.persons = [:]
    state.texts = [:]
  }

  private func check(_ file: FileReference) throws(RepositoryError) {
    guard state.files[file] != nil else { throw .unusable(detail: "no entries of \(file) are kept") }
  }

  // MARK: - Reading

  func information() throws(RepositoryError) -> StoreInformation { state.information }

  func entries(of file: FileReference) throws(RepositoryError) -> [Entry] {
    (state.files[file] ?? []).map(\.entry)
  }

  func file(of reference: CaseReference) throws(RepositoryError) -> FileReference? { state.cases[reference] }

  private func rows(of query: QueueQuery) -> [CaseRow] {
    state.rows.values.filter { row in
      query.filter.contains(row) && query.condition?.matches(row, today: .first) ?? true
    }
    .sorted { query.precedes(query.key(of: $0), query.key(of: $1)) }
  }

  func references(of query: QueueQuery) throws(RepositoryError) -> [CaseReference] {
    rows(of: query).map(\.reference)
  }

  func queue(_ query: QueueQuery) throws(RepositoryError) -> QueuePage {
    let rows = rows(of: query)
    let page =
      switch query.page {
      case .first: rows.prefix(query.limit)
      case .after(let key): rows.drop { !query.precedes(key, query.key(of: $0)) }.prefix(query.limit)
      case .before(let key): rows.prefix { query.precedes(query.key(of: $0), key) }.suffix(query.limit)
      case .last: rows.suffix(query.limit)
      }
    return QueuePage(rows: Array(page), total: rows.count)
  }

  func rows(of file: FileReference) throws(RepositoryError) -> [CaseRow] {
    state.rows.values.filter { $0.file == file }.sorted { $0.reference.text.bytesPrecede($1.reference.text) }
  }

  func search(_ terms: SearchTerms, limit: Int) throws(RepositoryError) -> [SearchHit] {
    var hits: [SearchHit] = []
    var seen: Set<CaseReference> = []
    func add(_ match: SearchHit.Match, _ rows: [CaseRow]) {
      for row in rows where seen.insert(row.reference).inserted {
        hits.append(SearchHit(row: row, match: match))
      }
    }
    func newest(_ isFound: (CaseRow) -> Bool) -> [CaseRow] {
      state.rows.values.filter(isFound).sorted {
        $0.receivedAt != $1.receivedAt
          ? $0.receivedAt > $1.receivedAt : $1.reference.text.bytesPrecede($0.reference.text)
      }
    }
    func persons(_ isFound: (PersonIndex) -> Bool) -> [CaseRow] {
      newest { row in state.persons[row.file].map(isFound) ?? false }
    }
    add(.reference, newest { $0.reference == terms.caseReference || $0.file == terms.fileReference })
    if let number = terms.azrNumber { add(.azrNumber, persons { $0.azrNumber == number }) }
    if let number = terms.passportNumber {
      add(.passportNumber, persons { $0.passportNumber?.searchKey == number.searchKey })
    }
    if let day = terms.dateOfBirth { add(.dateOfBirth, persons { $0.dateOfBirth == day }) }
    if !terms.words.isEmpty { add(.name, persons { $0.nameWords.haveWords(beginningWith: terms.words) }) }
    if !terms.textWords.isEmpty {
      let texts = state.texts.sorted { $0.key > $1.key }.map(\.value)
      let found = texts.filter {
        $0.foldedText.split(separator: " ").map(String.init).haveWords(beginningWith: terms.textWords)
      }
      add(.text, found.compactMap { state.rows[$0.caseReference] })
    }
    return Array(hits.prefix(limit))
  }

  func files(matching person: PersonIndex) throws(RepositoryError) -> [FileReference] {
    let known = state.opened.compactMap { state.persons[$0] }
    var found: [FileReference] = []
    func add(_ isFound: (PersonIndex) -> Bool) {
      for person in known where isFound(person) && !found.contains(person.file) { found.append(person.file) }
    }
    if let number = person.azrNumber { add { $0.azrNumber == number } }
    if let number = person.passportNumber { add { $0.passportNumber?.searchKey == number.searchKey } }
    add { $0.dateOfBirth == person.dateOfBirth && $0.nameKey == person.nameKey }
    return Array(found.prefix(20))
  }

  func filesToJudgeAgain(on day: CivilDate, limit: Int) throws(RepositoryError) -> [FileReference] {
    let due = state.rows.values.filter { $0.readyChangesOn.map { $0 <= day } ?? false }
    return Array(Set(due.map(\.file)).prefix(limit))
  }

  func views() throws(RepositoryError) -> [SavedView] {
    var views: [SavedView] = []
    for change in state.viewChanges {
      views.removeAll { $0.owner == change.owner && $0.name.key == change.name.key }
      if let view = change.view { views.append(view) }
    }
    return views
  }

  func packs() throws(RepositoryError) -> [PackRecord] { state.packs }

  func files(ofPack digest: SHA256Digest) throws(RepositoryError) -> [CatalogueFile] {
    state.packFiles[digest] ?? []
  }

  func officers() throws(RepositoryError) -> [Officer] {
    state.officers.values.sorted { $0.id.text.bytesPrecede($1.id.text) }
  }

  func officer(_ id: OfficerID) throws(RepositoryError) -> Officer? { state.officers[id] }

  func receipt(of act: ActID) throws(RepositoryError) -> ActReceipt? { state.receipts[act] }

  func delivery(_ submissionID: String) throws(RepositoryError) -> DeliveryRecord? {
    state.deliveries[submissionID]
  }

  func rejectedDeliveries() throws(RepositoryError) -> [RejectedDelivery] {
    // A stable sort: those of one moment stay in the order in which they came.
    state.rejected.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(
      \.element
    )
  }

  func files(after file: FileReference?, limit: Int) throws(RepositoryError) -> [FileReference] {
    let after = file?.text ?? ""
    let files = state.files.keys.filter { after.bytesPrecede($0.text) }.sorted {
      $0.text.bytesPrecede($1.text)
    }
    return Array(files.prefix(limit))
  }

  func files(
    withEntriesFrom first: Instant,
    before end: Instant,
    after file: FileReference?,
    limit: Int
  ) throws(RepositoryError) -> [FileReference] {
    let files = try files(after: file, limit: Int.max).filter { file in
      state.files[file]?.contains { first <= $0.entry.header.at && $0.entry.header.at < end } ?? false
    }
    return Array(files.prefix(limit))
  }
}

extension [String] {
  /// Whether each beginning begins one of the words.
  fileprivate func haveWords(beginningWith beginnings: [String]) -> Bool {
    beginnings.allSatisfy { beginning in contains { $0.utf8.starts(with: beginning.utf8) } }
  }
}

extension String {
  /// The order of bytes, as every store orders.
  fileprivate func bytesPrecede(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
