package import Casework

/// The rows of a list that are at hand, of a list that may have any length.
///
/// Pages come by key, forwards and backwards from what is at hand, or from either end; nothing is ever counted off.
package struct QueueWindow: Hashable, Sendable {
  package private(set) var rows: [CaseRow] = []
  /// The place of the first row at hand.
  package private(set) var start = 0
  /// How many cases the list has.
  package private(set) var total = 0

  /// How many rows one question asks for.
  package static let pageLength = 200
  /// How many rows are kept at most.
  static let capacity = 1000

  /// Which list it is, what restricts it and in which order; the place of a row depends on it.
  private(set) var list = QueueQuery(filter: .all, limit: QueueWindow.pageLength)

  package init() {}

  /// Turns to a list; what is at hand of another one goes.
  package mutating func turn(
    to filter: QueueFilter,
    _ condition: CaseFilter? = nil,
    _ sort: QueueSort = .standard
  ) {
    let list = QueueQuery(filter: filter, condition: condition, sort: sort, limit: Self.pageLength)
    guard list != self.list else { return }
    self = QueueWindow()
    self.list = list
  }

  private func key(_ row: CaseRow) -> QueueKey { list.key(of: row) }

  /// The places at hand.
  package var range: Range<Int> { start..<(start + rows.count) }

  /// The question that brings the rows of these places nearer; nil when they are at hand.
  ///
  /// Rows come from the end of the list, or of what is at hand, that is nearer.
  package func position(for wanted: Range<Int>) -> QueuePosition? {
    guard !wanted.isEmpty else { return nil }
    if wanted.upperBound > range.upperBound {
      guard let last = rows.last else { return .first }
      let isNearer = wanted.lowerBound - range.upperBound <= total - wanted.upperBound
      return isNearer || isNear(wanted) ? .after(key(last)) : .last
    }
    if wanted.lowerBound < range.lowerBound {
      guard let first = rows.first else { return .first }
      let isNearer = range.lowerBound - wanted.upperBound <= wanted.lowerBound
      return isNearer || isNear(wanted) ? .before(key(first)) : .first
    }
    return nil
  }

  /// Whether one more page reaches the places.
  private func isNear(_ wanted: Range<Int>) -> Bool {
    wanted.upperBound <= range.upperBound + Self.pageLength
      && wanted.lowerBound >= range.lowerBound - Self.pageLength
  }

  /// Drops what may have changed around a place, and gives the question that reads it again.
  package mutating func reload(around index: Int) -> QueuePosition {
    let kept = min(index - Self.pageLength / 2, range.upperBound) - start
    guard kept > 0, rows.indices.contains(kept - 1) else { return .first }
    rows = Array(rows[..<kept])
    return .after(key(rows[kept - 1]))
  }

  /// Takes the page that answers a position.
  package mutating func take(_ page: QueuePage, at position: QueuePosition) {
    total = page.total
    switch position {
    case .first:
      rows = page.rows
      start = 0
    case .last:
      rows = page.rows
      start = max(total - rows.count, 0)
    case .after(let key):
      guard let last = rows.last, self.key(last) == key else { return }
      rows += page.rows
      // Whatever the count says: behind an empty page there is nothing.
      if page.rows.isEmpty { total = range.upperBound }
      trim(fromStart: true)
    case .before(let key):
      guard let first = rows.first, self.key(first) == key else { return }
      rows = page.rows + rows
      start = page.rows.isEmpty ? 0 : max(start - page.rows.count, 0)
      trim(fromStart: false)
    }
  }

  private mutating func trim(fromStart: Bool) {
    let surplus = rows.count - Self.capacity
    guard surplus > 0 else { return }
    if fromStart {
      rows.removeFirst(surplus)
      start += surplus
    } else {
      rows.removeLast(surplus)
    }
  }

  /// The row of a case, if it is at hand.
  package func row(_ reference: CaseReference) -> CaseRow? {
    // By place: a walk over the rows themselves would copy every one.
    rows.indices.first { rows[$0].reference == reference }.map { rows[$0] }
  }
}
