import Casework

extension Office {
  /// Computes those rows again whose readiness may have changed without an act: a passport ended overnight, a block
  /// began or ended, a catalogue was released.
  ///
  /// Does nothing where no day has passed. In short transactions, so that others can write in between.
  /// - Parameters:
  ///   - most: stops after about so many files.
  ///   - progress: called with the number of files that are done.
  package func judgeWhatDaysChanged(
    atMost most: Int = .max,
    progress: (Int) -> Void = { _ in }
  ) throws(OfficeError) {
    let today = self.today
    var done = 0
    while done < most {
      let files = try readAll { (store) throws(OfficeError) in
        try stored { () throws(RepositoryError) in try store.filesToJudgeAgain(on: today, limit: 200) }
      }
      guard !files.isEmpty else { return }
      try write { (store) throws(OfficeError) in
        for file in files { try putRows(of: file, in: store) }
      }
      done += files.count
      progress(done)
    }
  }

  private func putRows(of reference: FileReference, in store: any CaseWriting) throws(OfficeError) {
    do throws(OfficeError) {
      let rows = try rows(of: try load(reference, from: store).file, in: store)
      try stored { () throws(RepositoryError) in try store.put(rows) }
    } catch .unreadableFile {
      // What nobody can read is not ready; `verify` names it.
      try stored { () throws(RepositoryError) in
        try store.put(try store.rows(of: reference).map { $0.withoutReadiness })
      }
    }
  }

  /// The rows of a file by the catalogues of its cases.
  func rows(of file: PersonFile, in store: any CaseReading) throws(OfficeError) -> [CaseRow] {
    let today = self.today
    var rows: [CaseRow] = []
    for record in file.cases {
      let catalogue = try catalogues.catalogue(on: record.receivedOn, known: today, in: store)
      rows.append(CaseRow(Circumstances(file: file, record: record, today: today, catalogue: catalogue)))
    }
    return rows
  }
}

extension CaseRow {
  fileprivate var withoutReadiness: CaseRow {
    var row = self
    row.isReady = false
    row.readyChangesOn = nil
    return row
  }
}
