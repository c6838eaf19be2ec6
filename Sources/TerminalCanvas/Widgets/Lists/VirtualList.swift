/// A list of any length that holds only the rows near its window.
///
/// It knows how many rows there are and asks for those it will show; the cursor belongs to a row's identity, so it follows
/// that row when others are sorted in before it.
package struct VirtualList<ID: Hashable & Sendable>: Hashable, Sendable {
  /// How far the rows can be trusted.
  package enum Status: Hashable, Sendable {
    /// As asked for.
    case current
    /// Being read; the sentence stands where there are no rows yet.
    case loading(String)
    /// There are none; the sentence says why, and what to do.
    case empty(String)
    /// Shown from before; the sentence says from when.
    case stale(String)
    /// Could not be read; the sentence says what is shown instead.
    case failed(String)
  }

  /// The column that orders the rows.
  package struct Sort: Hashable, Sendable {
    /// The number of the column.
    package var column: Int
    /// True when the smallest comes first.
    package var isAscending: Bool

    /// An order by a column.
    package init(column: Int, isAscending: Bool) {
      self.column = column
      self.isAscending = isAscending
    }
  }

  /// What a key did.
  package enum Outcome: Hashable, Sendable {
    /// The key means nothing here.
    case ignored
    /// The cursor may have moved; see `missingRange` for rows to read.
    case moved
    /// A row was marked or unmarked.
    case marked
    /// The row is to be opened.
    case opened(ID)
  }

  /// The columns from left to right.
  package var columns: [ListColumn]
  /// The order of the rows; shown in the header, made by whoever reads them.
  package var sort: Sort?
  /// How far the rows can be trusted now.
  package var status: Status
  /// Marked rows, seen or not.
  package var marked: Set<ID> = []
  /// Rows it was last given on the screen, its header not counted.
  package var pageSize = 10 {
    didSet { keepCursorVisible() }
  }

  /// Rows in all.
  package private(set) var count = 0
  /// The rows at hand.
  package private(set) var rows: [ListRow<ID>] = []
  /// The place of the first row at hand.
  package private(set) var loadedStart = 0
  /// The place of the cursor, 0 in an empty list.
  package private(set) var cursorIndex = 0
  /// Whose row the cursor is on; nil while that row is not at hand.
  package private(set) var cursorID: ID?
  /// The place of the first row shown.
  package private(set) var offset = 0
  /// The row that was marked last, from which a range is marked; nil when there is none.
  var anchor: Anchor?

  /// A row and the place at which it stood when it was last at hand.
  struct Anchor: Hashable, Sendable {
    let id: ID
    var index: Int
  }

  /// A list without rows; they come with `load`.
  package init(columns: [ListColumn], sort: Sort? = nil, status: Status) {
    self.columns = columns
    self.sort = sort
    self.status = status
  }

  // MARK: Rows

  /// The places shown now.
  package var visibleRange: Range<Int> { offset..<min(offset + max(pageSize, 1), max(count, offset)) }

  /// The places at hand.
  package var loadedRange: Range<Int> { loadedStart..<(loadedStart + rows.count) }

  /// The places to read: those shown and one page around them; nil when all that is shown is at hand.
  package var missingRange: Range<Int>? {
    let visible = visibleRange
    guard !visible.isEmpty,
      !(loadedStart <= visible.lowerBound && visible.upperBound <= loadedRange.upperBound)
    else { return nil }
    let page = max(pageSize, 1)
    return max(visible.lowerBound - page, 0)..<min(visible.upperBound + page, count)
  }

  /// The row at a place; nil when it is not at hand.
  package func row(at index: Int) -> ListRow<ID>? {
    loadedRange.contains(index) ? rows[index - loadedStart] : nil
  }

  /// Takes rows that were read, and how many there are in all.
  ///
  /// The cursor goes with its row: to where it is among the new rows, or to `cursorAt` if whoever read them knows. A row
  /// that is gone leaves the cursor at its place.
  package mutating func load(
    _ rows: [ListRow<ID>],
    from start: Int,
    count: Int,
    cursorAt: Int? = nil,
    status: Status = .current
  ) {
    self.rows = rows
    loadedStart = max(start, 0)
    self.count = max(count, 0, loadedStart + rows.count)
    self.status = status
    if let anchor, let found = rows.firstIndex(where: { $0.id == anchor.id }) {
      self.anchor?.index = loadedStart + found
    }
    if let cursorID, let found = rows.firstIndex(where: { $0.id == cursorID }) {
      cursorIndex = loadedStart + found
    } else if let cursorAt {
      cursorIndex = cursorAt
    }
    cursorIndex = min(max(cursorIndex, 0), max(self.count - 1, 0))
    if loadedRange.contains(cursorIndex) || self.count == 0 { cursorID = row(at: cursorIndex)?.id }
    keepCursorVisible()
  }

  /// Forgets the rows and the marks, as when another list is asked for.
  package mutating func reset(status: Status) {
    self = VirtualList(columns: columns, sort: sort, status: status, pageSize: pageSize)
  }

  private init(columns: [ListColumn], sort: Sort?, status: Status, pageSize: Int) {
    self.init(columns: columns, sort: sort, status: status)
    self.pageSize = pageSize
  }

  // MARK: Moving

  /// Moves the cursor; rows that come into view may have to be read.
  ///
  /// A step over the edge of a page turns half of it: the rows stand still until then, where a list that moves with
  /// every step can be read by nobody who holds the key, and is painted anew each time.
  package mutating func move(_ move: ListMove) {
    let target = move.target(from: cursorIndex, count: count, page: pageSize)
    let isStep = move == .up || move == .down
    if isStep, pageSize >= Self.smallestTurned, !visibleRange.contains(target) {
      offset = target - pageSize / 2
    }
    moveCursor(to: target)
  }

  /// The height from which on half a page is turned; smaller lists move row by row.
  private static var smallestTurned: Int { 8 }

  /// Puts the cursor at the nearest place there is.
  package mutating func moveCursor(to index: Int) {
    cursorIndex = min(max(index, 0), max(count - 1, 0))
    cursorID = row(at: cursorIndex)?.id
    keepCursorVisible()
  }

  /// Puts the cursor on a row by its identity; gives false when it is not at hand.
  @discardableResult
  package mutating func moveCursor(toID id: ID) -> Bool {
    guard let found = rows.firstIndex(where: { $0.id == id }) else { return false }
    moveCursor(to: loadedStart + found)
    return true
  }

  /// Puts the cursor on a row as soon as it is read, if it comes with the first rows.
  package mutating func expectCursor(on id: ID) {
    if count == 0 { cursorID = id }
  }

  private mutating func keepCursorVisible() {
    let page = max(pageSize, 1)
    if cursorIndex < offset { offset = cursorIndex }
    if cursorIndex >= offset + page { offset = cursorIndex - page + 1 }
    offset = max(min(offset, count - page), 0)
  }
}
