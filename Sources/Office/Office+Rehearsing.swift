package import Casework

/// How far a rehearsal has come.
package struct RehearsalReport: Hashable, Sendable {
  /// Open cases that were looked at.
  package var cases = 0
  /// Those that the rehearsed edition would judge.
  package var judged = 0
  /// Those for which something would change.
  package var changed = 0
}

/// An open case for which a rehearsed edition changes something.
package struct RehearsedCase: Hashable, Sendable {
  package let reference: CaseReference
  /// Who works on it now; nil for a case in a pool.
  package let assignee: OfficerID?
  package let changes: [RehearsalChange]
}

extension Office {
  /// Judges every open case by an edition as if it were released now, and compares with the present ones. Writes nothing.
  ///
  /// - Parameters:
  ///   - found: called for each case for which something would change.
  ///   - progress: called after each file; false stops the rehearsal.
  package func rehearse(
    _ edition: Catalogue,
    for caller: Caller,
    found: (RehearsedCase) -> Void,
    progress: (RehearsalReport) -> Bool
  ) throws(OfficeError) -> RehearsalReport {
    let (officer, organisation) = try readAll { (store) throws(OfficeError) in
      (try Self.officer(caller.officer, from: store), try Self.organisation(in: store))
    }
    guard officer.holds(.proposeCatalogue) else { throw .notPermitted(.proposeCatalogue) }
    var report = RehearsalReport()
    var last: FileReference?
    repeat {
      let page = try read { (store) throws(RepositoryError) in try store.files(after: last, limit: 500) }
      for reference in page {
        try readAll { (store) throws(OfficeError) in
          let file = try load(reference, from: store).file
          for record in file.cases where !record.stage.isEnded {
            report.cases += 1
            guard edition.validity.contains(record.receivedOn) else { continue }
            report.judged += 1
            let present = try catalogues.catalogue(on: record.receivedOn, known: today, in: store)
            func judged(_ catalogue: Catalogue) -> Situation {
              Situation(
                file: file,
                record: record,
                officer: officer,
                today: today,
                catalogue: catalogue,
                organisation: organisation,
                entries: []
              )
            }
            let changes = Rehearsal.changes(from: judged(present), to: judged(edition))
            guard !changes.isEmpty else { continue }
            report.changed += 1
            found(RehearsedCase(reference: record.reference, assignee: record.assignee, changes: changes))
          }
        }
        guard progress(report) else { return report }
      }
      last = page.last
    } while last != nil
    return report
  }
}
