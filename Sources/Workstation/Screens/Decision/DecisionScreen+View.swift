import Casework
import Office
package import TerminalCanvas

/// Where form and readiness list lie: beside each other where there is room, else the list below.
struct DecisionAreas {
  let title: Rect
  let form: Rect
  /// The line with the list's title.
  let rule: Rect
  let list: Rect
  /// Where the letter is shown, under the list beside the form; nil where there is no room.
  let letter: Rect?

  init(_ rect: Rect, openPoints: Int, isListFocused: Bool, isReturned: Bool) {
    let rest: Rect
    // A remark has two lines.
    (title, rest) = rect.splitTop(isReturned ? 3 : 2)
    if rect.columns >= SplitLayout.breakpoint {
      let (left, right) = rest.splitRight(rest.columns * 45 / 100)
      form = left.inset(left: 1, right: 1)
      let pane = right.inset(left: 1, right: 1)
      let (upper, lower) = pane.splitTop(min(max(openPoints, 1) + 2, pane.rows / 2))
      let parts = upper.splitTop(1)
      (rule, list, letter) = (parts.top, parts.rest, lower)
    } else {
      letter = nil
      let most = isListFocused ? rest.rows / 2 : 4
      let (upper, lower) = rest.splitBottom(min(max(openPoints, 1), most) + 1)
      form = upper.inset(columns: 1, rows: 0)
      let below = lower.splitTop(1)
      (rule, list) = (below.top, below.rest.inset(columns: 1, rows: 0))
    }
  }
}

extension DecisionScreen {
  func areas(_ rect: Rect) -> DecisionAreas {
    let isReturned = view.record.isReturned && view.record.remark != nil
    return DecisionAreas(
      rect,
      openPoints: blockers.count + 4 * remarks.count,
      isListFocused: isListFocused,
      isReturned: isReturned
    )
  }

  /// Where the text blocks lie while one of them is chosen: over everything below the title.
  func picking(_ rect: Rect) -> Rect { rect.splitTop(1).rest }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let areas = areas(rect)
    let words = context.words
    let version =
      view.record.draft.map { "\(words.say("Fassung", "version")) \($0.version)" }
      ?? words.say("neuer Entwurf", "new draft")
    let matter = context.name(of: view.record.matter, on: view.record.receivedOn)
    TitleLine(parts: [view.record.reference.text, view.file.person.name.displayName, version, matter])
      .draw(into: &canvas, rect: areas.title.line(0))
    drawRemark(into: &canvas, rect: areas.title.inset(top: 1), context)
    drawReadiness(into: &canvas, areas, context)
    if let pane = areas.letter, picker == nil {
      let (rule, text) = pane.splitTop(1)
      canvas.horizontalLine(at: rule.origin, columns: rule.columns, role: .uiBorder)
      canvas.ruleTitle(words.say("Vorschau des Bescheids", "Preview of the letter"), on: rule, role: .uiDim)
      letter.draw(into: &canvas, rect: text, focused: false)
    }
    // Its lists and its calendar lie over all of it.
    form.draw(
      into: &canvas,
      rect: areas.form,
      focused: !isListFocused && picker == nil && merging == nil,
      bounds: rect,
      title: words.faultsTitle
    )
    if let merging {
      canvas.cover()
      merging.draw(into: &canvas, rect: picking(rect))
    }
    if let picker {
      canvas.cover()
      picker.draw(into: &canvas, rect: picking(rect), context)
    }
  }

  /// Under the title stands why the draft came back, as long as it is to be amended.
  private func drawRemark(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    guard view.record.isReturned, let remark = view.record.remark else {
      canvas.horizontalLine(at: rect.origin, columns: rect.columns, role: .uiBorder)
      return
    }
    let who = context.name(of: remark.by)
    let text = SafeText.singleLine(
      "\(context.words.say("Zurück von", "Returned by")) \(who): \(context.words.opening(of: remark))"
    )
    WrappedText("! " + text)
      .draw(into: &canvas, rect: rect.inset(left: 1, right: 1), role: .levelWarn)
    canvas.semantics.append(SemanticNode(.message, label: text, states: [.warning], rect: rect))
  }

  private func drawReadiness(into canvas: inout Canvas, _ areas: DecisionAreas, _ context: Context) {
    let words = context.words
    let signer =
      view.situation.signOffRule.map {
        " · \(words.say("Zeichnung", "sign-off")) \($0.signOffClass.rawValue)"
      } ?? ""
    let title =
      blockers.isEmpty
      ? words.say("Entscheidungsreif", "Ready to decide")
      : words.say("Zur Entscheidung offen: \(blockers.count)", "Open for the decision: \(blockers.count)")
    let rule = areas.rule
    canvas.horizontalLine(
      at: rule.origin,
      columns: rule.columns,
      role: isListFocused ? .uiBorderFocus : .uiBorder
    )
    let answered = remarks.isEmpty ? "" : " · " + words.settled(remarks)
    canvas.ruleTitle(title + signer + answered, on: rule, role: blockers.isEmpty ? .checkMet : .checkOpen)
    guard !readiness.rows.isEmpty else {
      let text =
        "✓ "
        + words.say(
          "Nichts fehlt. \(words.key(.submit)) gibt den Entwurf zur Zeichnung.",
          "Nothing lacks. \(words.key(.submit)) submits the draft."
        )
      canvas.putTruncated(text, at: areas.list.origin, role: .checkMet, columns: areas.list.columns)
      canvas.semantics.append(SemanticNode(.text, label: "", value: text, rect: areas.list))
      return
    }
    let hidden = blockers.count + 4 * remarks.count - areas.list.rows
    guard !isListFocused, hidden > 0, areas.list.rows > 0 else {
      let label = words.say("Entscheidungsreife", "Readiness")
      readiness.draw(into: &canvas, rect: areas.list, focused: isListFocused, label: label)
      return
    }
    CaseSummary.draw(
      readiness.rows.map {
        CaseSummary.Line(label: "", text: "\($0.state.sign) \($0.text)", role: $0.state.role)
      },
      into: &canvas,
      rect: areas.list
    )
  }
}
