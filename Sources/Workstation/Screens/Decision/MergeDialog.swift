import Casework
import TerminalCanvas

/// The places where two people wrote differently, one after the other, with the choice between their words.
struct MergeDialog: Sendable {
  let merge: DraftMerge
  /// Who wrote the other version, as people read it.
  let colleague: String
  private let conflicts: [DraftMerge.Conflict]
  /// What was chosen so far, in the order of the places.
  private(set) var choices: [TextMerge.Choice] = []
  private var cursor = 0
  private let words: Words
  /// What stood there, and what both made of it.
  private var texts = ScrollText("")

  init(_ merge: DraftMerge, colleague: String, _ words: Words) {
    self.merge = merge
    self.colleague = colleague
    self.words = words
    conflicts = merge.conflicts
    texts = ScrollText(paragraphs)
  }

  private var paragraphs: [ScrollText.Paragraph] {
    let parts = [
      (words.mergeBefore, conflict.texts.base),
      (words.name(of: .own, colleague: colleague), conflict.texts.own),
      (words.name(of: .other, colleague: colleague), conflict.texts.other),
    ]
    return parts.flatMap { title, text in
      let shown = text.allSatisfy(\.isWhitespace) ? words.mergeNothing : text
      return [ScrollText.Paragraph(title + ":", role: .uiHeader)]
        + shown.split(separator: "\n", omittingEmptySubsequences: false)
        .map { ScrollText.Paragraph("  " + $0, role: .ui) } + [ScrollText.Paragraph("", role: .ui)]
    }
  }

  /// Whether everything is chosen.
  var isDone: Bool { choices.count == conflicts.count }

  private var conflict: DraftMerge.Conflict { conflicts[min(choices.count, conflicts.count - 1)] }

  private var offered: [TextMerge.Choice] { conflict.isText ? [.own, .other, .both] : [.own, .other] }

  /// Takes what stands under the cursor, and goes to the next place.
  mutating func choose() {
    guard !isDone else { return }
    choices.append(offered[cursor])
    cursor = 0
    texts = ScrollText(paragraphs)
  }

  /// Goes back to the place before.
  ///
  /// - Returns: whether there was one.
  mutating func goBack() -> Bool {
    guard !choices.isEmpty else { return false }
    choices.removeLast()
    cursor = 0
    texts = ScrollText(paragraphs)
    return true
  }

  mutating func handle(_ key: Key) {
    switch key {
    case .up: cursor = max(cursor - 1, 0)
    case .down: cursor = min(cursor + 1, offered.count - 1)
    case .pageUp: texts.scroll(.pageUp)
    case .pageDown: texts.scroll(.pageDown)
    case .character(let character):
      guard let number = character.wholeNumberValue, (1...offered.count).contains(number) else { return }
      cursor = number - 1
      choose()
    default: break
    }
  }

  private func areas(_ rect: Rect) -> (rule: Rect, text: Rect, line: Rect, list: Rect) {
    let (rule, rest) = rect.splitTop(1)
    let (text, below) = rest.splitBottom(offered.count + 1)
    let (line, list) = below.splitTop(1)
    return (rule, text.inset(columns: 1, rows: 0), line, list)
  }

  mutating func fit(_ rect: Rect) { texts.viewport = areas(rect).text.size }

  func draw(into canvas: inout Canvas, rect: Rect) {
    canvas.fill(rect, role: .ui)
    let (rule, text, line, rows) = areas(rect)
    canvas.horizontalLine(at: rule.origin, columns: rule.columns, role: .uiBorderFocus)
    let title = words.mergeTitle(choices.count + 1, of: conflicts.count, label: conflict.label)
    canvas.ruleTitle(title, on: rule, role: .uiTitle)
    canvas.semantics.append(SemanticNode(.dialog, label: title, rect: rect))
    texts.draw(into: &canvas, rect: text, focused: false)
    canvas.horizontalLine(at: line.origin, columns: line.columns, role: .uiBorder)
    canvas.ruleTitle(words.mergeQuestion, on: line, role: .uiDim)
    for (index, choice) in offered.enumerated() {
      let isCursor = index == cursor
      let role: Role = isCursor ? .uiMenuSelected : .uiMenu
      let row = rows.line(index)
      canvas.fill(row, role: role)
      let name = "\(index + 1) \(words.name(of: choice, colleague: colleague))"
      canvas.putTruncated((isCursor ? "▶ " : "  ") + name, at: row.origin, role: role, columns: row.columns)
      if isCursor { canvas.cursor = row.origin }
      canvas.semantics.append(
        SemanticNode(
          .menuItem,
          label: name,
          place: SemanticNode.Place(index, of: offered.count),
          rect: row,
          isFocused: isCursor
        )
      )
    }
  }
}
