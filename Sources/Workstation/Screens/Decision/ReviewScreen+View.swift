import Casework
import Office
package import TerminalCanvas

/// Where letter and file lie: beside each other where there is room, else one above the other.
struct ReviewAreas {
  /// A pane.
  enum Pane { case letter, file }

  let title: Rect
  let letterRule: Rect
  let letter: Rect
  let fileRule: Rect
  let file: Rect
  let divider: Rect?

  /// - Parameter zoomed: the pane that has the whole area.
  init(_ rect: Rect, zoomed: Pane?) {
    let rest: Rect
    (title, rest) = rect.splitTop(1)
    let nothing = Rect(column: rest.column, row: rest.row, columns: 0, rows: 0)
    let panes: (letter: Rect, file: Rect)
    var line: Rect?
    switch zoomed {
    case .letter?: panes = (rest, nothing)
    case .file?: panes = (nothing, rest)
    case nil:
      if rect.columns >= SplitLayout.breakpoint {
        let (left, right) = rest.splitLeft(rest.columns / 2)
        let (text, divider) = left.splitRight(1)
        line = divider
        panes = (text, right)
      } else {
        let (upper, lower) = rest.splitTop((rest.rows + 1) / 2)
        panes = (upper, lower)
      }
    }
    divider = line
    let letterParts = panes.letter.splitTop(1)
    let fileParts = panes.file.splitTop(1)
    (letterRule, letter) = (letterParts.top, letterParts.rest.inset(columns: 1, rows: 0))
    (fileRule, file) = (fileParts.top, fileParts.rest.inset(columns: 1, rows: 0))
  }
}

extension ReviewScreen {
  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let words = context.words
    let areas = ReviewAreas(rect, zoomed: isZoomed ? (isFileFocused ? .file : .letter) : nil)
    guard let view, failure == nil else {
      let role: Role = failure == nil ? .uiDim : .levelError
      ScrollText(failure ?? words.loading, role: role)
        .draw(into: &canvas, rect: rect.inset(columns: 1, rows: 1), focused: true)
      return
    }
    drawTitle(view.record, name: view.file.person.name.displayName, into: &canvas, rect: areas.title, context)
    if let picker { return picker.draw(into: &canvas, rect: rect.splitTop(1).rest, words) }
    if let divider = areas.divider {
      canvas.verticalLine(at: divider.origin, rows: divider.rows, role: .uiBorder)
    }
    drawRule(letterTitle(view.record, context), areas.letterRule, isFocused: !isFileFocused, into: &canvas)
    drawRule(fileTitle(context), areas.fileRule, isFocused: isFileFocused, into: &canvas)
    let label = words.say("Bescheid", "Decision")
    if let comparison {
      comparison.draw(into: &canvas, rect: areas.letter, focused: !isFileFocused, label: label)
    } else {
      letter.draw(into: &canvas, rect: areas.letter, focused: !isFileFocused, label: label)
    }
    file.draw(into: &canvas, rect: areas.file, focused: isFileFocused, label: words.say("Akte", "File"))
  }

  private func drawTitle(
    _ record: Case,
    name: String,
    into canvas: inout Canvas,
    rect: Rect,
    _ context: Context
  ) {
    let words = context.words
    var parts = [record.reference.text, name]
    if let stack { parts.insert(words.place(of: reference, in: stack), at: 0) }
    if let submission = record.submission {
      let since = words.distance(from: context.today, to: submission.at.civilDate)
      parts.append("\(words.say("Verfasser", "drafted by")) \(context.name(of: submission.by))")
      parts.append("\(submission.signOffClass.rawValue) · \(since)")
    }
    TitleLine(parts: parts).draw(into: &canvas, rect: rect)
  }

  private func letterTitle(_ record: Case, _ context: Context) -> String {
    let words = context.words
    let version = record.draft?.version ?? 0
    guard let comparison else { return "\(words.say("Bescheid, Fassung", "Decision, version")) \(version)" }
    let changes = words.say("Änderungen", "changes")
    return
      "\(words.say("Fassung", "version")) \(version - 1) → \(version) · \(changes): \(comparison.changeCount)"
  }

  private func fileTitle(_ context: Context) -> String {
    let words = context.words
    let open = reasons?.blockers.count ?? 0
    let state =
      open == 0
      ? words.say("✓ entscheidungsreif", "✓ ready") : words.say("✗ \(open) Punkte offen", "✗ \(open) open")
    return "\(words.say("Akte", "File")) · \(state)"
  }

  private func drawRule(_ title: String, _ rule: Rect, isFocused: Bool, into canvas: inout Canvas) {
    guard !rule.isEmpty else { return }
    let role: Role = isFocused ? .uiBorderFocus : .uiBorder
    canvas.horizontalLine(at: rule.origin, columns: rule.columns, role: role)
    canvas.ruleTitle((isFocused ? "▶ " : "") + title, on: rule, role: isFocused ? .uiTitle : .uiDim)
  }
}
