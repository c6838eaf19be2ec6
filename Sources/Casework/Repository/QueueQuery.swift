/// Which cases a list shows, and which page of them.
package struct QueueQuery: Hashable, Sendable {
  /// Which cases.
  package var filter: QueueFilter
  /// Only those of them, resolved to days of the calendar; nil for all.
  package var condition: CaseFilter?
  /// In which order.
  package var sort: QueueSort
  /// From where on.
  package var page: QueuePosition
  /// The most rows to give, 1 to 1,000.
  package var limit: Int

  package init(
    filter: QueueFilter,
    condition: CaseFilter? = nil,
    sort: QueueSort = .standard,
    page: QueuePosition = .first,
    limit: Int = 200
  ) {
    self.filter = filter
    self.condition = condition
    self.sort = sort
    self.page = page
    self.limit = limit
  }
}

/// The cases of a list. What is nil does not restrict.
package enum QueueFilter: Hashable, Sendable {
  /// Every case that is not ended, of one Sachgebiet or of all.
  case open(Sachgebiet?)
  /// Not ended, and assigned to this officer.
  case assigned(to: OfficerID)
  /// Not ended and without an officer, of one Sachgebiet or of all.
  case unassigned(Sachgebiet?)
  /// Waiting for a signature up to this class, of one Sachgebiet or of all; from S2 on without those that `not`
  /// drafted.
  case signOff(upTo: SignOffClass, Sachgebiet?, not: OfficerID)
  /// Drafts that were sent back to this officer.
  case returned(to: OfficerID)
  /// Cases whose granted title ends between two days, both included, without anything that follows on it; of one
  /// Sachgebiet or of all, by the end of the title.
  case expiring(from: CivilDate, through: CivilDate, Sachgebiet?)
  /// Only the draft stands between them and their decision, of one Sachgebiet or of all.
  case ready(Sachgebiet?)
  /// Every case, the ended ones included.
  case all
}

/// Where a page of a list begins. Pages go by key, never by counting.
package enum QueuePosition: Hashable, Sendable {
  case first
  case after(QueueKey)
  /// The rows just before a key, still in list order.
  case before(QueueKey)
  case last
}

/// The place of a case in a list: earliest deadline or end of a title first, then earliest receipt, then reference.
///
/// In other orders (see ``QueueSort``) a text stands before all, and what does not order the list is the same in all.
package struct QueueKey: Hashable, Comparable, Sendable {
  /// Compared by bytes; empty where no text orders the list.
  package let text: String
  /// Days since 1970-01-01; the largest value for a case without a deadline.
  package let dueDay: Int32
  /// Milliseconds since 1970.
  package let receivedAt: Int64
  /// Decides where all else is equal.
  package let reference: String

  package init(text: String = "", dueDay: Int32, receivedAt: Int64, reference: String) {
    self.text = text
    self.dueDay = dueDay
    self.receivedAt = receivedAt
    self.reference = reference
  }

  package init(_ row: CaseRow) {
    text = ""
    dueDay = row.nextDeadline?.date.daysSinceEpoch ?? Int32.max
    receivedAt = row.receivedAt.milliseconds
    reference = row.reference.text
  }

  /// The order of the queue.
  package static func < (left: QueueKey, right: QueueKey) -> Bool {
    // By bytes, as every store orders; String comparison would follow Unicode.
    guard left.text.utf8.elementsEqual(right.text.utf8) else {
      return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
    return (left.dueDay, left.receivedAt) != (right.dueDay, right.receivedAt)
      ? (left.dueDay, left.receivedAt) < (right.dueDay, right.receivedAt)
      : left.reference.utf8.lexicographicallyPrecedes(right.reference.utf8)
  }
}

/// One page of a list.
package struct QueuePage: Hashable, Sendable {
  /// The cases in the order of the queue.
  package var rows: [CaseRow]
  /// How many cases the whole list has, of those that fulfil the condition.
  package var total: Int

  package init(rows: [CaseRow], total: Int) {
    self.rows = rows
    self.total = total
  }
}

extension QueueFilter {
  /// Whether a row belongs into the list. Stores answer the same from their indexes.
  package func contains(_ row: CaseRow) -> Bool {
    switch self {
    case .all: true
    case .ready(let area): row.isReady && (area == nil || row.sachgebiet == area)
    case .open(let area): !row.stage.isEnded && (area == nil || row.sachgebiet == area)
    case .assigned(let officer): !row.stage.isEnded && row.assignee == officer
    case .unassigned(let area):
      !row.stage.isEnded && row.assignee == nil && (area == nil || row.sachgebiet == area)
    case .signOff(let highest, let area, let officer):
      if let required = row.signOffClass {
        required <= highest && (area == nil || row.sachgebiet == area)
          && (required < .s2 || !row.drafters.contains(officer))
      } else {
        false
      }
    case .returned(let officer): row.isReturned && row.assignee == officer
    case .expiring(let first, let last, let area):
      row.titleEnd.map { first <= $0 && $0 <= last } ?? false && (area == nil || row.sachgebiet == area)
    }
  }

  /// The place of a row in the list.
  package func key(of row: CaseRow) -> QueueKey {
    guard case .expiring = self else { return QueueKey(row) }
    return QueueKey(
      dueDay: row.titleEnd?.daysSinceEpoch ?? Int32.max,
      receivedAt: row.receivedAt.milliseconds,
      reference: row.reference.text
    )
  }
}
