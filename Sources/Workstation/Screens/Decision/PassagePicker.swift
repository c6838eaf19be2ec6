import Casework
import TerminalCanvas

/// The sentences of a draft, to choose those that a remark is about; the one under the cursor is shown whole below.
struct PassagePicker: Sendable {
  private let passages: [Passage]
  private var list: VirtualList<Int>

  init(_ draft: DecisionDraft, _ words: Words) {
    passages = draft.passages
    list = VirtualList(
      columns: [
        ListColumn(words.say("Teil", "Part"), minimum: 14),
        ListColumn(words.say("Stelle", "Passage"), minimum: 30, weight: 1),
      ],
      status: passages.isEmpty ? .empty(words.noPassage) : .current
    )
    let rows = passages.enumerated().map { index, passage in
      let isFirst = index == 0 || passages[index - 1].part != passage.part
      return ListRow(
        id: index,
        cells: [
          ListCell(isFirst ? words.name(of: passage.part) : "", role: .uiDim),
          ListCell(SafeText.singleLine(passage.text)),
        ]
      )
    }
    list.load(rows, from: 0, count: rows.count, status: list.status)
  }

  /// The marked passages in the order of the draft; without marks the one under the cursor.
  var chosen: [Passage] {
    let marked = list.marked.isEmpty ? Set([list.cursorID].compactMap(\.self)) : list.marked
    return marked.sorted().map { passages[$0] }
  }

  mutating func handle(_ key: Key, _ modifiers: Modifiers) { _ = list.handle(key, modifiers) }

  mutating func fit(_ rect: Rect) { list.pageSize = max(areas(rect).list.rows - 1, 1) }

  private func areas(_ rect: Rect) -> (rule: Rect, list: Rect, whole: Rect, text: Rect) {
    let (rule, rest) = rect.splitTop(1)
    let (list, below) = rest.splitTop(min(passages.count + 2, max(rest.rows * 2 / 3, 3)))
    let (whole, text) = below.splitTop(1)
    return (rule, list, whole, text.inset(columns: 1, rows: 0))
  }

  func draw(into canvas: inout Canvas, rect: Rect, _ words: Words) {
    let areas = areas(rect)
    canvas.fill(rect, role: .ui)
    canvas.horizontalLine(at: areas.rule.origin, columns: areas.rule.columns, role: .uiBorderFocus)
    canvas.ruleTitle(words.passagesTitle(marked: list.marked.count), on: areas.rule, role: .uiTitle)
    list.draw(into: &canvas, rect: areas.list, focused: true)
    canvas.horizontalLine(at: areas.whole.origin, columns: areas.whole.columns, role: .uiBorder)
    guard let index = list.cursorID else { return }
    canvas.ruleTitle(words.name(of: passages[index].part), on: areas.whole, role: .uiDim)
    CaseText.scroll(CaseText.paragraphs(passages[index].text), columns: areas.text.columns)
      .draw(into: &canvas, rect: areas.text, focused: false)
  }
}
