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

extension Act {
  /// The act without the paper that is made for it: what is made twice need not have the same bytes.
  fileprivate var withoutPaper: Act {
    guard case .dispatch(let mode, let sentOn, paper: _) = self else { return self }
    return .dispatch(mode, sentOn: sentOn)
  }
}

extension ActRequest {
  /// Digest of case and act, by which a repetition is told from another request under the same id.
  var fingerprint: SHA256Digest {
    SHA256Digest.of(Array(reference.text.utf8), [0], Array(String(describing: act.withoutPaper).utf8))
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
        guard done.fingerprint == request.fingerprint else { throw .actIDTaken(done.caseReference) }
        return done
      }
      var (opened, record) = try load(request.reference, from: store)
      if let seen = request.seenRevision, seen != record.revision {
        throw .stale(Self.staleness(seen: seen, record: record, opened: opened))
      }
      let organisation = try Self.organisation(in: store)
      let folios = try opened.perform(
        request.act,
        in: record.reference,
        at: at,
        by: try Self.officer(caller.officer, in: organisation),
        id: request.id,
        organisation: organisation,
        catalogue: try catalogues.catalogue(on: record.receivedOn, known: at.civilDate, in: store)
      )
      try opened.commit(to: store, today: at.civilDate) { (record) throws(OfficeError) in
        try catalogues.catalogue(on: record.receivedOn, known: at.civilDate, in: store)
      }
      let receipt = ActReceipt(
        act: request.id,
        file: record.file,
        caseReference: record.reference,
        revision: opened.file.caseRecord(record.reference)?.revision ?? record.revision,
        folios: folios,
        fingerprint: request.fingerprint
      )
      try stored { () throws(RepositoryError) in try store.remember(receipt) }
      return receipt
    }
  }

  static func staleness(seen: Int, record: Case, opened: OpenFile) -> StaleRevision {
    StaleRevision(
      reference: record.reference,
      seen: seen,
      present: record.revision,
      changes: Array(opened.entries(of: record.reference).map(\.header).dropFirst(max(seen, 0)))
    )
  }
}
