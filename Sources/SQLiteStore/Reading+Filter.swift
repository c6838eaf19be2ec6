import Casework

extension Reading {
  /// The page of a list whose rows fulfil a condition, and how many of them the list has.
  ///
  /// From either end of the list one walk gives both; it stops once nobody counts further.
  func page(of query: QueueQuery, _ condition: CaseFilter) throws(RepositoryError) -> QueuePage {
    guard storeInformation.schemaVersion >= 3 else {
      throw .unusable(detail: "a store of form \(storeInformation.schemaVersion) cannot be filtered")
    }
    let walk = FilterWalk(query, condition, hasIndex: hasFilterIndex)
    let most = walk.isWhole ? max(QueuePage.mostCounted, query.limit) : query.limit
    var references: [String] = []
    let found = try count(walk, upTo: most) { row in
      if references.count < query.limit { references.append(row.text(2)) }
    }
    let total = walk.isWhole ? min(found, QueuePage.mostCounted) : try total(of: query.filter, condition)
    var rows: [CaseRow] = []
    rows.reserveCapacity(references.count)
    for reference in walk.isBackward ? references.reversed() : references {
      guard let row = try row(of: reference) else { throw .damaged(detail: "queue_filter") }
      rows.append(row)
    }
    return QueuePage(rows: rows, total: total)
  }

  private var hasFilterIndex: Bool { storeInformation.schemaVersion >= 5 }

  private func total(of filter: QueueFilter, _ condition: CaseFilter) throws(RepositoryError) -> Int {
    let walk = FilterWalk(QueueQuery(filter: filter), condition, hasIndex: hasFilterIndex)
    return try count(walk, upTo: QueuePage.mostCounted) { _ in }
  }

  private func count(
    _ walk: FilterWalk,
    upTo most: Int,
    _ take: (ResultRow) -> Void
  ) throws(RepositoryError) -> Int {
    var found = 0
    guard most > 0 else { return found }
    try connection.each(walk.sql, walk.values, isKept: false) { row in
      found += 1
      take(row)
      return found < most
    }
    return found
  }
}
