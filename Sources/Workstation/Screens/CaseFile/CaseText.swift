import Casework
import Office
import TerminalCanvas

/// The parts of a case that are read as text.
enum CaseText {
  typealias Line = CaseSummary.Line

  /// The most columns that labels take.
  static let widestLabel = 28

  /// The most columns that a text takes; longer lines are hard to read.
  static let longestLine = 100

  /// The columns there are for a text.
  struct Widths: Hashable {
    /// Of a text that stands alone.
    let whole: Int
    /// Of a text that has something beside it; nil where there is no room for that.
    let main: Int?
    /// Of what stands beside it.
    var beside = 0
  }

  /// What a tab says, and what stands beside it where there is room.
  static func texts(
    of tab: CaseTab,
    _ view: CaseView,
    _ context: Context,
    _ reasons: ActReasons,
    _ widths: Widths
  ) -> (main: ScrollText, beside: ScrollText?) {
    func alone(_ lines: [Line]) -> (main: ScrollText, beside: ScrollText?) {
      (scroll(lines, columns: min(widths.whole, longestLine)), nil)
    }
    func pair(_ lines: [Line], _ beside: [Line], _ columns: Int) -> (main: ScrollText, beside: ScrollText?) {
      (scroll(lines, columns: columns), scroll(beside, columns: widths.beside))
    }
    switch tab {
    case .overview:
      let open = openPoints(view, context)
      let lines = CaseSummary(view, context).lines + more(view, context)
      guard let main = widths.main, !open.isEmpty else {
        return alone(lines + [Line.blank] + open + application(view, context))
      }
      return pair(lines + application(view, context), open, main)
    case .person: return alone(person(view, context))
    case .notes: return alone(notes(view, context, reasons))
    case .decision:
      let open = view.record.stage.isBeforeSignature ? openPoints(view, context) : []
      guard let main = widths.main, !open.isEmpty else {
        return alone(decisionHead(view, context) + open + letter(view, context, reasons))
      }
      return pair(decisionHead(view, context) + letter(view, context, reasons), open, main)
    case .evidence, .timeline, .deadlines: return (ScrollText(""), nil)
    }
  }

  /// Lines as a text; labels stand in a column of their own, and what is too long goes on beside them.
  static func scroll(_ lines: [Line], columns: Int) -> ScrollText {
    let widest = lines.reduce(0) { max($0, DisplayWidth.of($1.label)) }
    let labelColumns = min(widest + 2, widestLabel, max(columns * 3 / 5, 1))
    let single = lines.enumerated().filter { index, line in
      index == 0 || line != .blank || lines[index - 1] != .blank
    }.map(\.element)
    // The last column is for the sign that there is more.
    let broken = CaseSummary.wrapped(single, columns: max(columns - 1, 1), labelColumns: labelColumns)
    return ScrollText(
      broken.map { line in
        let label = TextLayout.truncated(line.label, columns: labelColumns - 1)
        let head =
          line.continues
          ? String(repeating: " ", count: labelColumns) : label.isEmpty ? "" : label.padded(to: labelColumns)
        return ScrollText.Paragraph(head + line.text, role: line.role)
      }
    )
  }

  /// A text, a line each.
  static func paragraphs(_ text: String) -> [Line] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { Line(label: "", text: String($0)) }
  }

}

extension CaseSummary.Line {
  static let blank = CaseSummary.Line(label: "", text: "")

  static func header(_ text: String) -> CaseSummary.Line {
    CaseSummary.Line(label: "", text: text, role: .uiHeader)
  }
}

extension String {
  /// The text with blanks up to a width in cells, at least one.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(columns - DisplayWidth.of(self), 1))
  }
}
