import Casework
import TerminalCanvas

/// A small list over the queue in which its order or its columns are chosen.
///
/// Enter on the order that holds turns it round. Columns go on and off at once; Esc brings back what was there.
struct QueueChooser: Sendable {
  enum Kind: Hashable, Sendable { case order, columns }

  let kind: Kind
  /// What held when it was opened.
  let before: QueueLayout
  private let orders = QueueSort.Key.allCases
  private let columns: [QueueColumn]
  private let byTitle: Bool
  private(set) var layout: QueueLayout
  private var cursor = 0

  init(_ kind: Kind, _ layout: QueueLayout, byTitle: Bool) {
    self.kind = kind
    before = layout
    self.layout = layout
    self.byTitle = byTitle
    columns = QueueColumn.allCases.filter { !$0.isFixed && !(byTitle && $0 == .titleEnd) }
    if kind == .order { cursor = orders.firstIndex(of: layout.sort.key) ?? 0 }
  }

  private var count: Int {
    switch kind {
    case .order: orders.count
    case .columns: columns.count
    }
  }

  func offers(_ words: Words) -> [Offer] {
    switch kind {
    case .order: [Offer(.open, words.say("so ordnen", "sort so"), priority: 1), Offer(.back, priority: 2)]
    case .columns: [Offer(.open, words.say("behalten", "keep"), priority: 1), Offer(.back, priority: 2)]
    }
  }

  /// Keys of the list that are no commands.
  func hints(_ words: Words) -> [KeyLine.Entry] {
    switch kind {
    case .order: []
    case .columns: [KeyLine.Entry(words.name(of: KeyStroke(" ")), words.showsOrHides, priority: 1)]
    }
  }

  /// Moves the cursor, or shows or hides a column.
  mutating func handle(_ key: Key) {
    switch key {
    case .up: cursor = max(cursor - 1, 0)
    case .down: cursor = min(cursor + 1, count - 1)
    case .home, .pageUp: cursor = 0
    case .end, .pageDown: cursor = count - 1
    case .character(" ") where kind == .columns:
      let column = columns[cursor]
      if layout.columns.remove(column) == nil { layout.columns.insert(column) }
    case .character, .enter, .tab, .backspace, .delete, .insert, .escape, .left, .right, .function: break
    }
  }

  /// The layout with what stands under the cursor.
  func chosen() -> QueueLayout {
    guard kind == .order else { return layout }
    var layout = layout
    let key = orders[cursor]
    let turns = key == layout.sort.key
    layout.sort = QueueSort(key, isDescending: turns && !layout.sort.isDescending)
    return layout
  }

  /// - Parameter dropped: columns for which there is no room in the list.
  func draw(into canvas: inout Canvas, rect: Rect, dropped: Set<QueueColumn>, _ words: Words) {
    let rows: [PopupRows.Row] =
      switch kind {
      case .order:
        orders.map { key in
          let holds = key == layout.sort.key
          return PopupRows.Row(
            name: words.name(of: key, byTitle: byTitle),
            sign: holds ? (layout.sort.isDescending ? "▼" : "▲") : " ",
            remark: holds ? words.turnsRound : "",
            state: holds ? .selected : nil
          )
        }
      case .columns:
        columns.map { column in
          let isShown = layout.columns.contains(column)
          return PopupRows.Row(
            name: words.title(of: column, byTitle: byTitle),
            sign: isShown ? "[x]" : "[ ]",
            remark: isShown && dropped.contains(column) ? words.noRoom : "",
            state: isShown ? .checked : .unchecked
          )
        }
      }
    PopupRows(title: words.title(of: kind), rows: rows, cursor: cursor).draw(into: &canvas, rect: rect)
  }
}
