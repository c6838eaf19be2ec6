package import Casework

/// One act in one case, as an officer asks for it.
package struct ActRequest: Hashable, Sendable {
  package let reference: CaseReference
  package let act: Act
  /// The revision of the case that the officer saw; nil from the command line, which shows none.
  package let seenRevision: Int?
  /// Asking again with the same id does the act once.
  package let id: ActID

  package init(_ act: Act, in reference: CaseReference, seenRevision: Int?, id: ActID) {
    self.act = act
    self.reference = reference
    self.seenRevision = seenRevision
    self.id = id
  }
}

extension Office {
  /// Does an act: loads, decides and appends in one transaction; durable when it returns.
  ///
  /// - Throws: ``OfficeError/refused(_:)`` with the decision function's reason, ``OfficeError/stale(_:)`` when the
  ///   case changed since it was seen.
  package func perform(_ request: ActRequest, for caller: Caller) throws(OfficeError) -> ActReceipt {
    let at = now()
    return try write { (store) throws(OfficeError) in
      if let done = try stored({ () throws(RepositoryError) in try store.receipt(of: request.id) }) {
        return done
      }
      let (loaded, record) = try Self.load(request.reference, from: store)
      if let seen = request.seenRevision, seen != record.revision {
        throw .stale(Self.staleness(seen: seen, record: record, loaded: loaded))
      }
      let situation = try Self.situation(loaded, record, caller, at.civilDate, catalogue, store)
      let contents: [EntryContent]
      do throws(Refusal) {
        contents = try Workflow.decide(request.act, in: situation)
      } catch {
        throw .refused(error)
      }
      let appending = Appending(
        store: store,
        at: max(at, loaded.entries.last?.header.at ?? at),
        by: caller.officer,
        act: request.id,
        randomBytes: randomBytes
      )
      let file = try appending.append(
        contents.map { EntryDraft(caseReference: record.reference, content: $0) },
        to: record.file,
        entries: loaded.entries,
        head: loaded.head
      )
      let first = loaded.entries.count + 1
      let receipt = ActReceipt(
        act: request.id,
        file: record.file,
        caseReference: record.reference,
        revision: file.caseRecord(record.reference)?.revision ?? record.revision,
        folios: Array(first..<(first + contents.count))
      )
      try stored { () throws(RepositoryError) in try store.remember(receipt) }
      return receipt
    }
  }

  static func situation(
    _ loaded: LoadedFile,
    _ record: Case,
    _ caller: Caller,
    _ today: CivilDate,
    _ catalogue: Catalogue,
    _ store: any CaseReading
  ) throws(OfficeError) -> Situation {
    let organisation = Organisation(try stored { () throws(RepositoryError) in try store.officers() })
    return Situation(
      file: loaded.file,
      record: record,
      officer: try officer(caller.officer, in: organisation),
      today: today,
      catalogue: catalogue,
      organisation: organisation,
      entries: loaded.entries(of: record.reference)
    )
  }

  private static func staleness(seen: Int, record: Case, loaded: LoadedFile) -> StaleRevision {
    StaleRevision(
      reference: record.reference,
      seen: seen,
      present: record.revision,
      changes: Array(loaded.entries(of: record.reference).map(\.header).dropFirst(max(seen, 0)))
    )
  }
}
