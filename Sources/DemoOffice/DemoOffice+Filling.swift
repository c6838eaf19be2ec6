package import Casework
import Dispatch
package import Office
import Synchronization

extension DemoOffice {
  /// How many files one thread makes at a time, and how many such pieces go into one transaction.
  private static let filesAPiece = 50
  private static let piecesAWave = 10

  /// Writes officers and cases into a store, several hundred files a transaction.
  ///
  /// Same seed, number of cases and day give the same files with the same digests in an empty store; in one that
  /// holds cases the references go on, and so digests differ.
  /// - Parameter progress: called after each transaction with the number of cases done; false stops.
  @discardableResult
  package func fill(
    _ repository: any CaseRepository,
    progress: (Int) -> Bool
  ) throws(OfficeError) -> FillReport {
    for paper in papers.all {
      _ = try stored { () throws(RepositoryError) in try repository.attachments.write(paper.bytes) }
    }
    var files = plan()
    try write(to: repository) { (store) throws(OfficeError) in
      for officer in officers + [TrainingOffice.trainee] {
        try stored { () throws(RepositoryError) in try store.put(officer) }
      }
      try number(&files, in: store)
    }
    var report = FillReport()
    var ready: [ToldFile] = []
    var next = 0
    while next < files.count || !ready.isEmpty {
      let end = min(next + Self.filesAPiece * Self.piecesAWave, files.count)
      let told = try commit(ready, to: repository, whileTelling: files[next..<end])
      for file in ready { report.count(file) }
      let isDone = !ready.isEmpty && !progress(report.cases)
      if isDone {
        report.wasStopped = true
        return report
      }
      ready = told
      next = end
    }
    return report
  }

  /// Commits one wave of files while all cores that are left make the next one.
  private func commit(
    _ ready: [ToldFile],
    to repository: any CaseRepository,
    whileTelling files: ArraySlice<FilePlan>
  ) throws(OfficeError) -> [ToldFile] {
    let pieces = (files.count + Self.filesAPiece - 1) / Self.filesAPiece
    let told = Mutex([Result<[ToldFile], OfficeError>](repeating: .success([]), count: pieces))
    let committed = Mutex(Result<Void, OfficeError>.success(()))
    DispatchQueue.concurrentPerform(iterations: pieces + 1) { number in
      if number == 0 {
        let result = Result { () throws(OfficeError) in try commit(ready, to: repository) }
        committed.withLock { $0 = result }
      } else {
        let first = files.startIndex + (number - 1) * Self.filesAPiece
        let part = files[first..<min(first + Self.filesAPiece, files.endIndex)]
        let result = Result { () throws(OfficeError) in try tell(part) }
        told.withLock { $0[number - 1] = result }
      }
    }
    try committed.withLock { $0 }.get()
    var all: [ToldFile] = []
    for result in told.withLock({ $0 }) { all += try result.get() }
    return all
  }

  private func commit(_ ready: [ToldFile], to repository: any CaseRepository) throws(OfficeError) {
    guard !ready.isEmpty else { return }
    try write(to: repository) { (store) throws(OfficeError) in
      for file in ready {
        try file.changes.commit(to: store)
        for delivery in file.deliveries {
          try stored { () throws(RepositoryError) in try store.remember(delivery) }
        }
      }
    }
  }

  private func tell(_ files: ArraySlice<FilePlan>) throws(OfficeError) -> [ToldFile] {
    var told: [ToldFile] = []
    told.reserveCapacity(files.count)
    for file in files {
      guard var teller = try FileTeller(file, in: self) else { continue }
      let (changes, deliveries) = try teller.tell()
      told.append(ToldFile(changes: changes, deliveries: deliveries, refusals: teller.refusals))
    }
    return told
  }

  /// Gives all files and cases the next references of their years, in the order in which they came in.
  private func number(_ files: inout [FilePlan], in store: any CaseWriting) throws(OfficeError) {
    var places: [(file: Int, place: Int)] = []
    for (file, plan) in files.enumerated() { places += plan.cases.indices.map { (file, $0) } }
    places.sort {
      let (left, right) = (files[$0.file].cases[$0.place], files[$1.file].cases[$1.place])
      return (left.receivedOn, left.index) < (right.receivedOn, right.index)
    }
    let scheme = catalogue.references
    func next(_ kind: SerialKind, _ year: Int) throws(OfficeError) -> Int {
      try stored { () throws(RepositoryError) in try store.nextSerial(year: year, of: kind) }
    }
    for (file, place) in places {
      let year = files[file].cases[place].receivedOn.year
      if place == 0 {
        let serial = try next(.fileReference, year)
        files[file].reference = FileReference(scheme.file.format(serial: serial, year: year))
      }
      let serial = try next(.caseReference, year)
      files[file].cases[place].reference = CaseReference(scheme.case.format(serial: serial, year: year))
    }
  }

  private func write(
    to repository: any CaseRepository,
    _ body: (any CaseWriting) throws(OfficeError) -> Void
  ) throws(OfficeError) {
    do throws(WriteError<OfficeError>) {
      try repository.write(body)
    } catch {
      switch error {
      case .refused(let error): throw error
      case .store(let error): throw .repository(error)
      }
    }
  }

  private func stored<Value>(_ body: () throws(RepositoryError) -> Value) throws(OfficeError) -> Value {
    do throws(RepositoryError) {
      return try body()
    } catch {
      throw .repository(error)
    }
  }
}

/// A file that was told and waits to be committed.
struct ToldFile: Sendable {
  let changes: FileChanges
  let deliveries: [DeliveryRecord]
  let refusals: [FillReport.RefusedStep]
}

extension FillReport {
  mutating func count(_ file: ToldFile) {
    files += 1
    cases += file.changes.rows.count
    entries += file.changes.entries.count
    refusals += file.refusals
  }
}
