import Casework

extension Reading {
  /// The page of a list whose rows fulfil a condition, and how many of them the list has.
  ///
  /// From either end of the list, page and count are one walk: what lies beyond the page is only counted.
  func page(of query: QueueQuery, _ condition: CaseFilter) throws(RepositoryError) -> QueuePage {
    guard storeInformation.schemaVersion >= 3 else {
      throw .unusable(detail: "a store of form \(storeInformation.schemaVersion) cannot be filtered")
    }
    let walk = FilterWalk(query.filter, condition, hasIndex: storeInformation.schemaVersion >= 5)
    let isBackward = QueueOrder(query.filter, query.page).isBackward
    let (sql, values) = walk.page(query.page, limit: query.limit)
    var keys: [QueueKey] = []
    try connection.each(sql, values, isKept: false) { row in
      keys.append(
        QueueKey(dueDay: Int32(clamping: row.int(0)), receivedAt: row.int(1), reference: row.text(2))
      )
      return true
    }
    let total = try total(of: query, keys, walk)
    var rows: [CaseRow] = []
    rows.reserveCapacity(keys.count)
    for key in isBackward ? keys.reversed() : keys {
      guard let row = try row(of: key.reference) else { throw .damaged(detail: "queue_filter") }
      rows.append(row)
    }
    return QueuePage(rows: rows, total: total)
  }

  private func total(
    of query: QueueQuery,
    _ keys: [QueueKey],
    _ walk: FilterWalk
  ) throws(RepositoryError) -> Int {
    let isFull = keys.count >= query.limit
    switch (query.page, keys.last) {
    case (.first, _) where !isFull, (.last, _) where !isFull: return keys.count
    case (.first, let last?): return keys.count + (try count(walk, .after(last)))
    case (.last, let last?): return keys.count + (try count(walk, .before(last)))
    case (.first, nil), (.last, nil), (.after, _), (.before, _): return try count(walk, .first)
    }
  }

  private func count(_ walk: FilterWalk, _ place: QueuePosition) throws(RepositoryError) -> Int {
    let (sql, values) = walk.count(place)
    var count = 0
    try connection.each(sql, values, isKept: false) { row in
      count = Int(row.int(0))
      return false
    }
    return count
  }
}
