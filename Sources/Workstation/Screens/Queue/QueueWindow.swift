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

  package init() {}

  /// The places at hand.
  package var range: Range<Int> { start..<(start + rows.count) }

  /// The question that brings the rows of these places nearer; nil when they are at hand.
  package func position(for wanted: Range<Int>) -> QueuePosition? {
    guard !wanted.isEmpty, !(range.lowerBound <= wanted.lowerBound && wanted.upperBound <= range.upperBound)
    else { return nil }
    if wanted.lowerBound < Self.pageLength / 2, range.lowerBound > wanted.lowerBound { return .first }
    if wanted.upperBound > range.upperBound, let last = rows.last, wanted.lowerBound <= range.upperBound {
      return .after(QueueKey(last))
    }
    if wanted.lowerBound < range.lowerBound, let first = rows.first, wanted.upperBound >= range.lowerBound {
      return .before(QueueKey(first))
    }
    return wanted.upperBound > total / 2 ? .last : .first
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
      guard let last = rows.last, QueueKey(last) == key else { return }
      rows += page.rows
      trim(fromStart: true)
    case .before(let key):
      guard let first = rows.first, QueueKey(first) == key else { return }
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
  package func row(_ reference: CaseReference) -> CaseRow? { rows.first { $0.reference == reference } }
}
