import Casework
import Office
package import TerminalCanvas

/// Where the parts of a case file lie below its tabs: what is read, and beside it, where there is room, what belongs to it.
struct CaseFileAreas {
  let whole: Rect
  let main: Rect
  /// Nil where there is no room.
  let beside: Rect?
  let divider: Rect?
  /// A list and, under it where nothing is beside it, what belongs to its row; the row between them.
  let list: Rect
  let below: Rect?
  let rule: Rect?

  /// Rows for what belongs to a row of a list.
  private static let belowRows = 5

  init(_ rect: Rect) {
    whole = rect.splitTop(2).rest.inset(columns: 1, rows: 0)
    guard rect.columns >= SplitLayout.breakpoint else {
      (main, beside, divider) = (whole, nil, nil)
      guard whole.rows >= 3 * Self.belowRows else {
        (list, below, rule) = (whole, nil, nil)
        return
      }
      let (upper, lower) = whole.splitBottom(Self.belowRows + 1)
      let parts = lower.splitTop(1)
      (list, rule, below) = (upper, parts.top, parts.rest)
      return
    }
    let (left, right) = whole.splitRight(whole.columns * 40 / 100)
    let (text, line) = left.splitRight(1)
    (main, divider, beside) = (text, line, right.inset(left: 1))
    (list, below, rule) = (main, nil, nil)
  }
}

extension CaseFileScreen {
  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let words = context.words
    let context = seen(context)
    tabs.draw(into: &canvas, rect: rect.line(0), focused: false, label: words.say("Reiter", "Tabs"))
    let line = rect.line(1)
    if let asOf {
      // The one role that every theme gives a ground of its own outside of lists.
      canvas.fill(line, role: .uiMatchCurrent)
      canvas.putTruncated(words.asOfBand(asOf), at: line.origin, role: .uiMatchCurrent, columns: line.columns)
      canvas.semantics.append(SemanticNode(.heading, label: words.asOfBand(asOf), rect: line))
    } else {
      canvas.horizontalLine(at: line.origin, columns: line.columns, role: .uiBorder)
    }
    let areas = CaseFileAreas(rect)
    guard let view else {
      let role: Role = failure == nil ? .uiDim : .levelError
      ScrollText(failure ?? words.loading, role: role).draw(into: &canvas, rect: areas.whole, focused: true)
      return
    }
    let label = words.name(of: tab)
    switch tab {
    case .evidence:
      evidence.draw(into: &canvas, rect: areas.list, context)
      drawDetails(evidence.details(in: view, context), areas, into: &canvas)
    case .timeline:
      timeline.draw(into: &canvas, rect: areas.list, context)
      guard let entry = timeline.entry(in: view) else { return }
      let title = CaseSummary.Line.header(words.title(of: entry.entry, in: context.catalogue))
      drawDetails([title] + CaseText.details(of: entry, context), areas, into: &canvas)
    case .deadlines:
      deadlines.draw(into: &canvas, rect: areas.list, context)
      drawDetails(deadlines.details(in: view, context), areas, into: &canvas)
    case .overview, .person, .notes, .decision:
      text.draw(into: &canvas, rect: beside == nil ? areas.whole : areas.main, focused: true, label: label)
      if let beside { drawBeside(beside, areas, into: &canvas) }
    }
  }

  /// Draws what belongs to a row of a list, beside it or below.
  private func drawDetails(_ lines: [CaseSummary.Line], _ areas: CaseFileAreas, into canvas: inout Canvas) {
    if let beside = areas.beside {
      drawBeside(CaseText.scroll(lines, columns: beside.columns), areas, into: &canvas)
    } else if let below = areas.below, let rule = areas.rule {
      canvas.horizontalLine(at: rule.origin, columns: rule.columns, role: .uiBorder)
      CaseText.scroll(lines, columns: below.columns).draw(into: &canvas, rect: below, focused: false)
    }
  }

  private func drawBeside(_ text: ScrollText, _ areas: CaseFileAreas, into canvas: inout Canvas) {
    guard let rect = areas.beside, let divider = areas.divider else { return }
    canvas.verticalLine(at: divider.origin, rows: divider.rows, role: .uiBorder)
    text.draw(into: &canvas, rect: rect, focused: false)
  }
}
