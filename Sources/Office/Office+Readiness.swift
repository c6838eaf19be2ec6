package import Casework
import Dispatch
import Synchronization

/// An open case with what blocks its decision.
package struct JudgedCase: Hashable, Sendable {
  package let reference: CaseReference
  /// Everything that blocks; for a case that waits for its signature or was decided, nothing is asked.
  package let blockers: [Blocker]
  /// Whether only the draft is missing.
  package let isReady: Bool
  /// Whether its row in the lists says otherwise.
  package let isRowStale: Bool
}

extension Office {
  /// Judges the open cases before their signature in the order of the queue, the most urgent first. Writes nothing, and
  /// leaves the chains to ``verify(progress:)``.
  ///
  /// - Parameters:
  ///   - limit: at most so many cases of the queue.
  ///   - found: called for each case that was judged.
  ///   - progress: called after each batch with the number of cases seen; false stops.
  package func judgeOpenCases(
    limit: Int = .max,
    for caller: Caller,
    found: (JudgedCase) -> Void,
    progress: (Int) -> Bool
  ) throws(OfficeError) {
    let (officer, organisation) = try readAll { (store) throws(OfficeError) in
      (try Self.reader(caller, in: store), try Self.organisation(in: store))
    }
    var seen = 0
    var position = QueuePosition.first
    while seen < limit {
      let query = QueueQuery(filter: .open(nil), page: position, limit: min(1000, limit - seen))
      let batch = try readAll { (store) throws(OfficeError) in try self.batch(query, in: store) }
      for result in Self.judged(batch.cases, officer, organisation, today) { found(try result.get()) }
      seen += batch.count
      guard progress(seen), let last = batch.last, batch.count == query.limit else { return }
      position = .after(last)
    }
  }

  /// A case as it lies in the store, not yet read.
  private struct StoredCase: Sendable {
    let row: CaseRow
    let entries: [Entry]
    let catalogue: Catalogue
  }

  private func batch(
    _ query: QueueQuery,
    in store: any CaseReading
  ) throws(OfficeError) -> (cases: [StoredCase], count: Int, last: QueueKey?) {
    let today = self.today
    let rows = try stored { () throws(RepositoryError) in try store.queue(query).rows }
    var cases: [StoredCase] = []
    for row in rows where row.stage.isBeforeSignature {
      let catalogue = try catalogues.catalogue(on: row.receivedAt.civilDate, known: today, in: store)
      let entries = try stored { () throws(RepositoryError) in try store.entries(of: row.file) }
      cases.append(StoredCase(row: row, entries: entries, catalogue: catalogue))
    }
    return (cases, rows.count, rows.last.map { QueueKey($0) })
  }

  /// Reads and judges a batch on all processors; the results stand in the order of the batch.
  private static func judged(
    _ cases: [StoredCase],
    _ officer: Officer,
    _ organisation: Organisation,
    _ today: CivilDate
  ) -> [Result<JudgedCase, OfficeError>] {
    let pieces = 16
    let size = (cases.count + pieces - 1) / pieces
    let results = Mutex<[Int: [Result<JudgedCase, OfficeError>]]>([:])
    DispatchQueue.concurrentPerform(iterations: size == 0 ? 0 : pieces) { piece in
      let part = cases.dropFirst(piece * size).prefix(size).map { one in
        Result { () throws(OfficeError) in try judge(one, officer, organisation, today) }
      }
      results.withLock { $0[piece] = part }
    }
    return results.withLock { all in (0..<pieces).flatMap { all[$0] ?? [] } }
  }

  private static func judge(
    _ stored: StoredCase,
    _ officer: Officer,
    _ organisation: Organisation,
    _ today: CivilDate
  ) throws(OfficeError) -> JudgedCase {
    guard let entries = try? stored.entries.map({ try ReadEntry($0) }),
      let file = try? PersonFile(folding: entries),
      let record = file.caseRecord(stored.row.reference)
    else { throw .unreadableFile(stored.row.file) }
    let situation = Situation(
      file: file,
      record: record,
      officer: officer,
      today: today,
      catalogue: stored.catalogue,
      organisation: organisation,
      entries: []
    )
    let isReady = Readiness.isReady(situation.circumstances)
    return JudgedCase(
      reference: record.reference,
      blockers: Readiness.blockers(in: situation),
      isReady: isReady,
      isRowStale: isReady != stored.row.isReady
    )
  }
}
