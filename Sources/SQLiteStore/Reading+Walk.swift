import Casework

extension Reading {
  /// The page of a list whose rows fulfil a condition or stand in another order, and how many of them the list has.
  ///
  /// From either end of the list, page and count are one walk: what lies beyond the page is only counted.
  func walkedPage(of query: QueueQuery) throws(RepositoryError) -> QueuePage {
    guard storeInformation.schemaVersion >= 3 else {
      throw .unusable(detail: "a store of form \(storeInformation.schemaVersion) cannot be filtered")
    }
    let walk = QueueWalk(query, hasIndex: storeInformation.schemaVersion >= 5)
    let (sql, values) = walk.page
    var keys: [QueueKey] = []
    try connection.each(sql, values, isKept: false) { row in
      keys.append(
        QueueKey(
          text: row.text(0),
          dueDay: Int32(clamping: row.int(1)),
          receivedAt: row.int(2),
          reference: row.text(3)
        )
      )
      return true
    }
    let total = try total(of: query, keys, walk)
    var rows: [CaseRow] = []
    rows.reserveCapacity(keys.count)
    for key in query.page.isBackward ? keys.reversed() : keys {
      guard let row = try row(of: key.reference) else { throw .damaged(detail: "queue_filter") }
      rows.append(row)
    }
    return QueuePage(rows: rows, total: total)
  }

  func references(of query: QueueQuery) throws(RepositoryError) -> [CaseReference] {
    guard storeInformation.schemaVersion >= 3 else {
      throw .unusable(detail: "a store of form \(storeInformation.schemaVersion) cannot be filtered")
    }
    let (sql, values) = QueueWalk(query, hasIndex: storeInformation.schemaVersion >= 5).references
    var found: [CaseReference] = []
    try connection.each(sql, values, isKept: false) { row in
      found.append(CaseReference(row.text(0)))
      return true
    }
    return found
  }

  private func total(
    of query: QueueQuery,
    _ keys: [QueueKey],
    _ walk: QueueWalk
  ) throws(RepositoryError) -> Int {
    guard query.condition != nil else { return try total(of: query.filter) }
    let isFull = keys.count >= query.limit
    switch (query.page, keys.last) {
    case (.first, _) where !isFull, (.last, _) where !isFull: return keys.count
    case (.first, let last?): return keys.count + (try count(walk, from: .after(last)))
    case (.last, let last?): return keys.count + (try count(walk, from: .before(last)))
    case (.first, nil), (.last, nil), (.after, _), (.before, _): return try count(walk, from: .first)
    }
  }

  private func count(_ walk: QueueWalk, from place: QueuePosition) throws(RepositoryError) -> Int {
    let (sql, values) = walk.count(from: place)
    var count = 0
    try connection.each(sql, values, isKept: false) { row in
      count = Int(row.int(0))
      return false
    }
    return count
  }
}
