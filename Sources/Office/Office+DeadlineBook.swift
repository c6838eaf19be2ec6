package import Casework

extension Office {
  /// What was entered in the deadline book of the whole office between two days, both included, by the moment.
  ///
  /// A calendar month is gathered at a time, so that a long period needs no more room than a busy month.
  /// - Parameter body: takes the lines of one month; false ends the walk.
  package func deadlineBook(
    from first: CivilDate,
    through last: CivilDate,
    for caller: Caller,
    _ body: ([DeadlineRecord]) -> Bool
  ) throws(OfficeError) {
    _ = try readAll { (store) throws(OfficeError) in
      let officer = try Self.reader(caller, in: store)
      guard officer.holds(.allocate) else { throw .notPermitted(.allocate) }
      return officer
    }
    var start = first
    while start <= last {
      let length = CivilDate.length(ofMonth: start.month, year: start.year)
      let end = min(start.adding(days: length - start.day), last)
      var records = try deadlineRecords(from: start, through: end)
      records.sort { ($0.at, $0.caseReference.text, $0.folio) < ($1.at, $1.caseReference.text, $1.folio) }
      guard body(records) else { return }
      start = end.adding(days: 1)
    }
  }

  private func deadlineRecords(
    from first: CivilDate,
    through last: CivilDate
  ) throws(OfficeError) -> [DeadlineRecord] {
    let (from, before) = (Instant(first, .midnight), Instant(last.adding(days: 1), .midnight))
    var records: [DeadlineRecord] = []
    var after: FileReference?
    repeat {
      let page = try read { (store) throws(RepositoryError) in
        try store.files(withEntriesFrom: from, before: before, after: after, limit: 500)
      }
      for file in page {
        let entries = try readAll { (store) throws(OfficeError) in try load(file, from: store).entries }
        do throws(FoldingError) {
          let all = try DeadlineBook.records(in: entries)
          records += all.filter { from <= $0.at && $0.at < before }
        } catch {
          throw .unreadableFile(file)
        }
      }
      after = page.last
    } while after != nil
    return records
  }
}
