import Casework
package import TerminalCanvas

extension QueueScreen {
  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    drawLists(into: &canvas, rect: rect, context)
    // Last, so that the cursor stands where one types or chooses.
    chooser?.draw(into: &canvas, rect: Self.listArea(rect), dropped: dropped(rect), context.words)
    viewDialog?.draw(into: &canvas, rect: Self.listArea(rect), context.words)
    filterLine.draw(into: &canvas, rect: rect.line(1), context, found: context.words.cases(list.count))
  }

  private func drawLists(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    tabs.draw(
      into: &canvas,
      rect: rect.line(0),
      focused: false,
      label: context.words.say("Ansichten", "Views")
    )
    let rule = rect.line(1)
    if !filterLine.isOpen {
      canvas.horizontalLine(at: rule.origin, columns: rule.columns, role: .uiBorder)
    }
    let panes = split.panes(in: Self.listArea(rect))
    if let main = panes.main {
      list.draw(into: &canvas, rect: main, focused: !filterLine.isOpen, label: context.words.name(of: view))
      if !filterLine.isOpen { canvas.ruleTitle(place(context), on: rule, role: .uiDim) }
    }
    if let divider = panes.divider {
      if panes.isBeside {
        canvas.verticalLine(at: divider.origin, rows: divider.rows, role: .uiBorder)
      } else {
        canvas.horizontalLine(at: divider.origin, columns: divider.columns, role: .uiBorder)
        let shown = preview?.reference ?? list.cursorID
        let title = shown.map { "\(context.words.say("Vorschau", "Preview")) \($0.text)" } ?? ""
        canvas.ruleTitle(title, on: divider, role: .uiDim)
      }
    }
    guard let pane = panes.preview else { return }
    let inner = pane.inset(columns: 1, rows: 0)
    drawPreview(into: &canvas, rect: inner, focused: panes.main == nil, context)
  }

  /// The columns for which there is no room.
  private func dropped(_ rect: Rect) -> Set<QueueColumn> {
    let columns = split.panes(in: Self.listArea(rect)).main?.columns ?? rect.columns
    return layout.dropped(list.columns, byTitle: view == .expiring, columns: columns)
  }

  /// How many cases there are, and which one the cursor is on.
  private func place(_ context: Context) -> String {
    let words = context.words
    let filter = filterLine.isActive ? words.say("Filter: ", "Filter: ") + filterLine.text : ""
    let marks = list.marked.isEmpty ? "" : words.marked(list.marked.count)
    guard list.count > 0 else { return [marks, filter].filter { !$0.isEmpty }.joined(separator: " · ") }
    let row = words.say("Zeile", "row")
    var place = "\(words.cases(list.count)) · \(row) \(words.number(list.cursorIndex + 1))"
    if !marks.isEmpty { place += " · " + marks }
    if layout.sort != .standard { place += " · " + words.order(layout.sort) }
    return filter.isEmpty ? place : "\(place) · \(filter)"
  }

  private func drawPreview(into canvas: inout Canvas, rect: Rect, focused: Bool, _ context: Context) {
    guard let reference = list.cursorID else {
      CaseSummary.draw([], into: &canvas, rect: rect, focused: focused)
      return
    }
    if let preview {
      let lines = preview.lines.count > rect.rows ? preview.shortLines : preview.lines
      CaseSummary.draw(lines, into: &canvas, rect: rect, focused: focused)
    } else if let row = window.row(reference) {
      CaseSummary.draw(CaseSummary.lines(of: row, context), into: &canvas, rect: rect, focused: focused)
    } else {
      // Its list is being read; the cursor stands where the preview will.
      CaseSummary.draw([], into: &canvas, rect: rect, focused: focused)
    }
  }
}

extension Canvas {
  /// Puts a title into a horizontal line, two columns from its left end.
  mutating func ruleTitle(_ title: String, on rule: Rect, role: Role) {
    guard !title.isEmpty, rule.columns > 6 else { return }
    let text = " " + TextLayout.truncated(title, columns: rule.columns - 6) + " "
    put(text, at: Point(column: rule.column + 2, row: rule.row), role: role, columns: rule.columns - 2)
    semantics.append(SemanticNode(.pane, label: title, rect: rule))
  }
}
