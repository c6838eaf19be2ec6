import Casework
import Office
import TerminalCanvas

// The decision of a case as it stands.

extension CaseText {
  static func decisionHead(_ view: CaseView, _ context: Context) -> [Line] {
    let words = context.words
    var lines: [Line] = []
    if let draft = view.record.draft {
      let text = "\(draft.version) · \(context.name(of: draft.by)) · \(words.date(draft.at.civilDate))"
      lines.append(Line(label: words.say("Fassung", "Version"), text: text))
    }
    if let rule = view.situation.signOffRule {
      lines.append(
        Line(
          label: words.say("Zeichnung", "Sign-off"),
          text: words.name(of: rule.signOffClass)
        )
      )
    }
    if let remark = view.record.remark {
      lines.append(
        Line(
          label: words.say("Zurückgegeben", "Returned"),
          text: "\(context.name(of: remark.by)): \(words.opening(of: remark))",
          role: .levelWarn
        )
      )
      lines += view.record.passageRemarks().map { words.line(of: $0) }
    }
    return lines + more(view, context) + (lines.isEmpty ? [] : [.blank])
  }

  static func letter(_ view: CaseView, _ context: Context, _ reasons: ActReasons) -> [Line] {
    if let dispatch = view.record.dispatch { return paragraphs(dispatch.text) }
    if let draft = view.record.draft {
      return paragraphs(DecisionNotice.preview(draft.draft, in: view.situation).flowingText)
    }
    let words = context.words
    let how =
      reasons[.draft]
      ?? words.say("Taste \(words.key(.decide)) beginnt ihn.", "Key \(words.key(.decide)) begins it.")
    let text = "\(words.say("Noch kein Entwurf.", "No draft yet.")) \(how)"
    return [Line(label: "", text: text, role: .uiDim)]
  }
}
