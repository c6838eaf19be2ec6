import Casework
import Office
package import TerminalCanvas

/// Every entry of a case, newest first.
package struct TimelineTab: Sendable {
  package private(set) var list: VirtualList<Int>

  package init(_ words: Words) {
    list = VirtualList(
      columns: [
        ListColumn(words.say("Blatt", "Folio"), minimum: 5, alignment: .right),
        ListColumn(words.say("Tag", "Day"), minimum: words.language == .german ? 10 : 11),
        ListColumn(words.say("Eintrag", "Entry"), minimum: 46, weight: 4),
        ListColumn(words.say("durch", "by"), minimum: 12, weight: 1, expendability: 1),
      ],
      status: .loading(words.loading)
    )
  }

  mutating func load(_ view: CaseView, _ context: Context) {
    let rows = view.timeline.reversed().map { item in
      let undone = item.isUndone ? context.words.say("zurückgenommen: ", "taken back: ") : ""
      return ListRow(
        id: item.entry.header.folio,
        cells: [
          ListCell(String(item.entry.header.folio)),
          ListCell(context.words.date(item.entry.header.at.civilDate), role: .uiDim),
          ListCell(undone + context.words.title(of: item.entry), role: item.isUndone ? .uiDisabled : .ui),
          ListCell(context.name(of: item.entry.header.by), role: .uiDim),
        ]
      )
    }
    list.load(Array(rows), from: 0, count: rows.count)
  }

  /// The entry under the cursor.
  func entry(in view: CaseView) -> TimelineEntry? {
    guard let folio = list.cursorID else { return nil }
    return view.timeline.first { $0.entry.header.folio == folio }
  }

  mutating func handle(_ key: Key, _ modifiers: Modifiers) { _ = list.handle(key, modifiers) }

  mutating func fit(_ rect: Rect) { list.pageSize = max(rect.rows - 1, 1) }

  func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    list.draw(into: &canvas, rect: rect, focused: true)
  }
}
