package import Casework

/// One case as a screen or command shows it: file, state, timeline and what may be done now.
package struct CaseView: Sendable {
  package let situation: Situation
  /// Every entry of the case with its digest, oldest first.
  package let timeline: [TimelineEntry]
  /// Every entry of the file up to the day that is shown, oldest first.
  package let fileEntries: [ReadEntry]

  package var file: PersonFile { situation.file }
  package var record: Case { situation.record }

  /// Why an act is refused now; nil when it is possible or depends on what it says.
  package func refusal(of kind: ActKind) -> Refusal? { Workflow.refusal(of: kind, in: situation) }

  /// What was entered in the deadline book for this case, oldest first.
  package var deadlineBook: [DeadlineRecord] {
    // The same entries were folded when the case was opened.
    (try? DeadlineBook.records(in: fileEntries, of: record.reference)) ?? []
  }

  /// What blocks the decision.
  package var blockers: [Blocker] { Readiness.blockers(in: situation) }
}

/// One entry of a timeline.
package struct TimelineEntry: Hashable, Sendable {
  package let entry: ReadEntry
  package let digest: SHA256Digest
  /// Whether a later entry took it back.
  package let isUndone: Bool
}

extension Office {
  /// Opens a case; every digest of its file is checked.
  ///
  /// - Parameter day: show the case as it stood at the end of this day, with that day as today; nil for now.
  package func openCase(
    _ reference: CaseReference,
    asOf day: CivilDate? = nil,
    for caller: Caller
  ) throws(OfficeError) -> CaseView {
    let today = day.map { min($0, self.today) } ?? self.today
    return try readAll { (store) throws(OfficeError) in
      let (opened, record) = try load(reference, from: store, asOf: day)
      let organisation = try Self.organisation(in: store)
      let situation = Situation(
        file: opened.file,
        record: record,
        officer: try Self.reader(caller, in: store),
        today: today,
        catalogue: try catalogues.catalogue(on: record.receivedOn, known: today, in: store),
        organisation: organisation,
        entries: opened.entries(of: reference).filter { entry in
          day.map { entry.header.at.civilDate <= $0 } ?? true
        }
      )
      let timeline = zip(opened.entries, opened.digests).compactMap { entry, digest in
        let isShown = entry.header.caseReference == reference || entry.header.caseReference == nil
        guard isShown, day.map({ entry.header.at.civilDate <= $0 }) ?? true else {
          return TimelineEntry?.none
        }
        let isUndone = opened.file.undoneActs.contains(entry.header.act)
        return TimelineEntry(entry: entry, digest: digest, isUndone: isUndone)
      }
      let shown = opened.entries.filter { entry in day.map { entry.header.at.civilDate <= $0 } ?? true }
      return CaseView(situation: situation, timeline: timeline, fileEntries: shown)
    }
  }

  /// The case that a person means by what they typed.
  package func reference(typed text: String) throws(OfficeError) -> CaseReference {
    guard let reference = catalogue.references.caseReference(typed: text) else { throw .unknownCase(text) }
    let isKnown = try read { (store) throws(RepositoryError) in try store.file(of: reference) != nil }
    guard isKnown else { throw .unknownCase(text) }
    return reference
  }

  /// One page of a list.
  ///
  /// A case that the days have overtaken since its row was computed is not shown as ready.
  package func queue(_ query: QueueQuery, for caller: Caller) throws(OfficeError) -> QueuePage {
    guard case .ready = query.filter else { return try page(query, for: caller) }
    // A store that is only read, or is busy, keeps its rows; the page leaves those out that are behind.
    try? judgeWhatDaysChanged(atMost: 200)
    var page = try page(query, for: caller)
    let today = self.today
    let count = page.rows.count
    page.rows.removeAll { $0.readyChangesOn.map { $0 <= today } ?? false }
    page.total -= count - page.rows.count
    return page
  }

  /// Every case of a list in its order, however long it is; page and limit of the query mean nothing.
  package func references(of query: QueueQuery, for caller: Caller) throws(OfficeError) -> [CaseReference] {
    try readAll { (store) throws(OfficeError) in
      _ = try Self.reader(caller, in: store)
      return try stored { () throws(RepositoryError) in try store.references(of: query) }
    }
  }

  private func page(_ query: QueueQuery, for caller: Caller) throws(OfficeError) -> QueuePage {
    try readAll { (store) throws(OfficeError) in
      _ = try Self.reader(caller, in: store)
      return try stored { () throws(RepositoryError) in try store.queue(query) }
    }
  }

  /// Cases that a search text finds.
  package func search(_ text: String, limit: Int = 50, for caller: Caller) throws(OfficeError) -> [SearchHit]
  {
    let terms = SearchTerms(text, references: catalogue.references)
    guard !terms.isEmpty else { return [] }
    return try readAll { (store) throws(OfficeError) in
      _ = try Self.reader(caller, in: store)
      return try stored { () throws(RepositoryError) in try store.search(terms, limit: limit) }
    }
  }

  /// The officers of the office.
  package func organisation() throws(OfficeError) -> Organisation {
    Organisation(try read { (store) throws(RepositoryError) in try store.officers() })
  }

  /// What the store says of itself.
  package func information() throws(OfficeError) -> StoreInformation {
    try read { (store) throws(RepositoryError) in try store.information() }
  }

  /// The bytes of a document in a case.
  package func document(
    folio: Int,
    of reference: CaseReference,
    for caller: Caller
  ) throws(OfficeError) -> (document: Document, bytes: [UInt8]) {
    let view = try openCase(reference, for: caller)
    guard let filed = view.record.documents.first(where: { $0.folio == folio }) else {
      throw .unknownDocument(folio: folio)
    }
    return (filed.document, try attachment(filed.document.digest))
  }

  /// The bytes of the decision as it left; nil where none were kept.
  package func sentPaper(
    of reference: CaseReference,
    for caller: Caller
  ) throws(OfficeError) -> (paper: SentPaper, bytes: [UInt8])? {
    let view = try openCase(reference, for: caller)
    guard let paper = view.record.dispatch?.paper else { return nil }
    return (paper, try attachment(paper.digest))
  }

  private func attachment(_ digest: SHA256Digest) throws(OfficeError) -> [UInt8] {
    let bytes = try stored { () throws(RepositoryError) in try repository.attachments.bytes(of: digest) }
    guard let bytes else { throw .documentMissing(digest) }
    return bytes
  }

  /// Appends looks to the look-log; callers gather them and write at most once a second, off the key path.
  package func record(_ looks: [Look]) throws(OfficeError) {
    guard !looks.isEmpty else { return }
    try write { (store) throws(OfficeError) in
      try stored { () throws(RepositoryError) in try store.record(looks) }
    }
  }

  /// Reads one moment with a body that fails in the office's own words.
  func readAll<Result>(
    _ body: (any CaseReading) throws(OfficeError) -> Result
  ) throws(OfficeError) -> Result {
    let outcome: Swift.Result<Result, OfficeError> = try read { (store) throws(RepositoryError) in
      do throws(OfficeError) {
        return .success(try body(store))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}
