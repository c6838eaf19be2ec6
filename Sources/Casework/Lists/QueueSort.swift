/// By what the cases of a list are ordered, and from which end.
package struct QueueSort: Hashable, Sendable {
  /// What orders the cases; where it is equal, the day of receipt and the reference decide.
  package enum Key: String, CaseIterable, Hashable, Sendable {
    /// The list's own order: the next date, or the end of the title.
    case list
    case received
    /// Family names before given names, as they are folded for the search.
    case name
    case reference
    /// By login; cases without an officer first.
    case officer
  }

  package var key: Key
  /// Whether the list begins at its other end.
  package var isDescending: Bool

  /// The list's own order.
  package static let standard = QueueSort(.list)

  package init(_ key: Key, isDescending: Bool = false) {
    self.key = key
    self.isDescending = isDescending
  }
}

extension QueueQuery {
  /// The place of a row in the list.
  package func key(of row: CaseRow) -> QueueKey {
    switch sort.key {
    case .list: filter.key(of: row)
    case .received: QueueKey(row, under: "")
    case .name: QueueKey(row, under: row.sortKey)
    case .officer: QueueKey(row, under: row.assignee?.text ?? "")
    case .reference: QueueKey(dueDay: 0, receivedAt: 0, reference: row.reference.text)
    }
  }

  /// Whether one place comes before another in the list.
  package func precedes(_ key: QueueKey, _ other: QueueKey) -> Bool {
    sort.isDescending ? other < key : key < other
  }
}

extension QueueKey {
  fileprivate init(_ row: CaseRow, under text: String) {
    self.init(
      text: text,
      dueDay: 0,
      receivedAt: row.receivedAt.milliseconds,
      reference: row.reference.text
    )
  }
}
