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
    let rows: [(name: String, sign: String, remark: String, state: SemanticState?)] =
      switch kind {
      case .order:
        orders.map { key in
          let holds = key == layout.sort.key
          let sign = holds ? (layout.sort.isDescending ? "▼" : "▲") : " "
          return (
            words.name(of: key, byTitle: byTitle), sign, holds ? words.turnsRound : "",
            holds ? .selected : nil
          )
        }
      case .columns:
        columns.map { column in
          let isShown = layout.columns.contains(column)
          let remark = isShown && dropped.contains(column) ? words.noRoom : ""
          return (
            words.title(of: column, byTitle: byTitle), isShown ? "[x]" : "[ ]", remark,
            isShown ? .checked : .unchecked
          )
        }
      }
    let title = words.title(of: kind)
    let widest = rows.map { DisplayWidth.of($0.name + $0.sign + $0.remark) + 6 }.max() ?? 0
    let size = Size(columns: max(widest, DisplayWidth.of(title)) + 6, rows: rows.count + 2)
    let box = rect.centered(size)
    canvas.cover()
    canvas.semantics.append(SemanticNode(.dialog, label: title, rect: box))
    canvas.fill(box, role: .uiPopup)
    canvas.box(box, title: title, role: .uiPopupBorder)
    let list = box.inset(columns: 1, rows: 1)
    let first = max(cursor - list.rows + 1, 0)
    for (index, row) in rows.dropFirst(first).prefix(list.rows).enumerated() {
      let isCursor = first + index == cursor
      let role: Role = isCursor ? .uiMenuSelected : .uiMenu
      let line = list.line(index)
      canvas.fill(line, role: role)
      let text = (isCursor ? "▶ " : "  ") + row.sign + " " + row.name
      canvas.putTruncated(text, at: line.origin, role: role, columns: line.columns)
      let remark = DisplayWidth.of(row.remark)
      if remark > 0, DisplayWidth.of(text) + remark + 2 < line.columns {
        canvas.putRight(
          row.remark,
          at: Point(column: line.endColumn - remark - 1, row: line.row),
          role: role,
          columns: remark
        )
      }
      if isCursor { canvas.cursor = line.origin }
      canvas.semantics.append(
        SemanticNode(
          .menuItem,
          label: row.name,
          value: row.remark,
          states: row.state.map { [$0] } ?? [],
          place: SemanticNode.Place(first + index, of: rows.count),
          rect: line,
          isFocused: isCursor
        )
      )
    }
    ScrollSigns.draw(above: first > 0, below: first + list.rows < rows.count, into: &canvas, rect: list)
  }
}
