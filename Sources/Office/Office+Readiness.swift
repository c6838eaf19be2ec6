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
    func query(_ position: QueuePosition, seen: Int) -> QueueQuery {
      QueueQuery(filter: .open(nil), page: position, limit: min(1000, limit - seen))
    }
    guard limit > 0 else { return }
    var seen = 0
    var batch = try batch(query(.first, seen: 0))
    while true {
      seen += batch.count
      let following = batch.last.flatMap { last in
        batch.isFull && seen < limit ? query(.after(last), seen: seen) : nil
      }
      // The next batch is read while this one is judged.
      let next = Mutex<Result<Batch, OfficeError>?>(nil)
      let results = Self.judged(batch.cases, officer, organisation, today) {
        guard let following else { return }
        let read = Result { () throws(OfficeError) in try self.batch(following) }
        next.withLock { $0 = read }
      }
      for result in results { found(try result.get()) }
      guard progress(seen), let read = next.withLock({ $0 }) else { return }
      batch = try read.get()
    }
  }

  /// Some rows of the queue, with the cases among them that wait for a signature.
  private struct Batch: Sendable {
    var cases: [StoredCase] = []
    let count: Int
    let last: QueueKey?
    /// Whether there may be more.
    let isFull: Bool
  }

  /// A case as it lies in the store, not yet read.
  private struct StoredCase: Sendable {
    let row: CaseRow
    let entries: [Entry]
    let catalogue: Catalogue
  }

  private func batch(_ query: QueueQuery) throws(OfficeError) -> Batch {
    try readAll { (store) throws(OfficeError) in try self.batch(query, in: store) }
  }

  private func batch(_ query: QueueQuery, in store: any CaseReading) throws(OfficeError) -> Batch {
    let today = self.today
    let rows = try stored { () throws(RepositoryError) in try store.queue(query).rows }
    var batch = Batch(
      count: rows.count,
      last: rows.last.map { QueueKey($0) },
      isFull: rows.count == query.limit
    )
    for row in rows where row.stage.isBeforeSignature {
      let catalogue = try catalogues.catalogue(on: row.receivedAt.civilDate, known: today, in: store)
      let entries = try stored { () throws(RepositoryError) in try store.entries(of: row.file) }
      batch.cases.append(StoredCase(row: row, entries: entries, catalogue: catalogue))
    }
    return batch
  }

  /// Judges a batch on all processors, and does something else beside it; the results stand in the order of the batch.
  private static func judged(
    _ cases: [StoredCase],
    _ officer: Officer,
    _ organisation: Organisation,
    _ today: CivilDate,
    beside other: @Sendable () -> Void
  ) -> [Result<JudgedCase, OfficeError>] {
    let pieces = 16
    let size = (cases.count + pieces - 1) / pieces
    let results = Mutex<[Int: [Result<JudgedCase, OfficeError>]]>([:])
    DispatchQueue.concurrentPerform(iterations: pieces + 1) { iteration in
      guard iteration > 0 else { return other() }
      let piece = iteration - 1
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
