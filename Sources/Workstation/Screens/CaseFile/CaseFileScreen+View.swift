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

  init(_ rect: Rect) {
    whole = rect.splitTop(2).rest.inset(columns: 1, rows: 0)
    guard rect.columns >= SplitLayout.breakpoint else {
      (main, beside, divider) = (whole, nil, nil)
      return
    }
    let (left, right) = whole.splitRight(whole.columns * 40 / 100)
    let (text, line) = left.splitRight(1)
    (main, divider, beside) = (text, line, right.inset(left: 1))
  }
}

extension CaseFileScreen {
  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let words = context.words
    tabs.draw(into: &canvas, rect: rect.line(0), focused: false, label: words.say("Reiter", "Tabs"))
    let line = rect.line(1)
    canvas.horizontalLine(at: line.origin, columns: line.columns, role: .uiBorder)
    let areas = CaseFileAreas(rect)
    guard let view else {
      let role: Role = failure == nil ? .uiDim : .levelError
      ScrollText(failure ?? words.loading, role: role).draw(into: &canvas, rect: areas.whole, focused: true)
      return
    }
    let label = words.name(of: tab)
    switch tab {
    case .evidence:
      evidence.draw(into: &canvas, rect: areas.main, context)
      guard let beside = areas.beside else { return }
      let lines = evidence.details(in: view, context)
      drawBeside(CaseText.scroll(lines, columns: beside.columns), areas, into: &canvas)
    case .timeline:
      timeline.draw(into: &canvas, rect: areas.main, context)
      guard let beside = areas.beside, let entry = timeline.entry(in: view) else { return }
      let title = CaseSummary.Line.header(words.title(of: entry.entry))
      let lines = [title, .blank] + CaseText.details(of: entry, context)
      drawBeside(CaseText.scroll(lines, columns: beside.columns), areas, into: &canvas)
    case .overview, .person, .notes, .decision:
      text.draw(into: &canvas, rect: beside == nil ? areas.whole : areas.main, focused: true, label: label)
      if let beside { drawBeside(beside, areas, into: &canvas) }
    }
  }

  private func drawBeside(_ text: ScrollText, _ areas: CaseFileAreas, into canvas: inout Canvas) {
    guard let rect = areas.beside, let divider = areas.divider else { return }
    canvas.verticalLine(at: divider.origin, rows: divider.rows, role: .uiBorder)
    text.draw(into: &canvas, rect: rect, focused: false)
  }
}
