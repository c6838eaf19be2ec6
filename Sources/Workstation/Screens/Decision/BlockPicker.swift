import Casework
import TerminalCanvas

/// The text blocks for one text of a draft: a list, and the words of the one under the cursor.
struct BlockPicker: Sendable {
  let place: DraftText
  /// What the text is called in the form.
  let label: String
  private let blocks: [TextBlock]
  private let values: [String: String]
  private var list: VirtualList<Int>

  /// - Parameter values: what is known of the slots.
  init(
    _ blocks: [TextBlock],
    for place: DraftText,
    label: String,
    _ values: [String: String],
    _ context: Context
  ) {
    self.blocks = blocks
    self.place = place
    self.label = label
    self.values = values
    let words = context.words
    list = VirtualList(
      columns: [
        ListColumn(words.say("Textbaustein", "Text block"), minimum: 30, weight: 2),
        ListColumn(words.say("Norm", "Norm"), minimum: 40, weight: 1, expendability: 2),
        ListColumn(words.say("Fassung", "Version"), minimum: 7, alignment: .right),
        ListColumn(words.say("gilt ab", "valid from"), minimum: words.language == .german ? 10 : 11),
        ListColumn(words.say("bis", "until"), minimum: 10, expendability: 1),
      ],
      status: .current
    )
    let rows = blocks.enumerated().map { index, block in
      ListRow(
        id: index,
        cells: [
          ListCell(block.offer.map { words.text($0.name) } ?? block.key.rawValue),
          ListCell(block.norm.citation, role: .uiDim), ListCell(String(block.version)),
          ListCell(words.date(block.validity.from), role: .uiDim),
          ListCell(block.validity.until.map { words.date($0) } ?? "–", role: .uiDim),
        ]
      )
    }
    list.load(rows, from: 0, count: rows.count)
  }

  /// The block under the cursor, and its words with what is known filled in.
  var chosen: (use: TextBlockUse, text: String)? {
    list.cursorID.map { index in
      let block = blocks[index]
      return (TextBlockUse(key: block.key, version: block.version), block.marked(values))
    }
  }

  mutating func handle(_ key: Key, _ modifiers: Modifiers) { _ = list.handle(key, modifiers) }

  mutating func fit(_ rect: Rect) { list.pageSize = max(areas(rect).list.rows - 1, 1) }

  private func areas(_ rect: Rect) -> (rule: Rect, list: Rect, preview: Rect, text: Rect) {
    let (rule, rest) = rect.splitTop(1)
    let (list, below) = rest.splitTop(min(blocks.count + 2, max(rest.rows * 3 / 5, 3)))
    let (preview, text) = below.splitTop(1)
    return (rule, list, preview, text.inset(columns: 1, rows: 0))
  }

  func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let words = context.words
    let areas = areas(rect)
    canvas.fill(rect, role: .ui)
    canvas.horizontalLine(at: areas.rule.origin, columns: areas.rule.columns, role: .uiBorderFocus)
    let title = "\(words.say("Textbausteine", "Text blocks")): \(label)"
    canvas.ruleTitle(title, on: areas.rule, role: .uiTitle)
    list.draw(into: &canvas, rect: areas.list, focused: true)
    canvas.horizontalLine(at: areas.preview.origin, columns: areas.preview.columns, role: .uiBorder)
    guard let chosen else { return }
    let slots = TextBlock.slots(in: chosen.text)
    let open =
      slots.isEmpty
      ? words.say("Wortlaut", "Words")
      : words.say("Wortlaut · auszufüllen: ", "Words · to fill in: ") + slots.joined(separator: ", ")
    canvas.ruleTitle(open, on: areas.preview, role: .uiDim)
    CaseText.scroll(CaseText.paragraphs(chosen.text), columns: areas.text.columns)
      .draw(into: &canvas, rect: areas.text, focused: false)
  }
}
