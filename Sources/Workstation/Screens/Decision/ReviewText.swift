import Casework
import Office
import TerminalCanvas

/// What a signer reads: the letter, and the file it is compared with.
enum ReviewText {
  typealias Line = CaseSummary.Line

  static func letter(_ view: CaseView) -> String {
    view.record.draft.map { DecisionNotice.preview($0.draft, in: view.situation).flowingText } ?? ""
  }

  /// The newest version beside the one before it; nil where there is only one.
  static func comparison(_ view: CaseView) -> DiffView? {
    let versions = view.record.drafts.suffix(2)
    guard versions.count == 2, let old = versions.first, let new = versions.last else { return nil }
    var comparison = DiffView(
      old: DecisionNotice.preview(old.draft, in: view.situation).flowingText,
      new: DecisionNotice.preview(new.draft, in: view.situation).flowingText
    )
    comparison.jump(forward: true)
    return comparison
  }

  /// The passages that were remarked on when the draft was last returned, and what became of them.
  private static func passages(_ view: CaseView, _ context: Context) -> [Line] {
    let remarks = view.record.passageRemarks()
    guard !remarks.isEmpty, let version = view.record.returns.last?.version else { return [] }
    let words = context.words
    return [.header(words.remarksOn(version: version))] + remarks.map { words.line(of: $0) } + [.blank]
  }

  /// The summary, what is open, the evidence, the timeline and the notes.
  static func file(_ view: CaseView, _ context: Context) -> [Line] {
    let words = context.words
    let summary = CaseSummary(view, context)
    var lines = passages(view, context) + summary.lines + summary.openLines
    var tab = EvidenceTab()
    tab.load(view, context)
    lines += [.blank, .header(words.say("Nachweise", "Evidence"))]
    for row in tab.items {
      let note = row.note.isEmpty ? "" : " · \(row.note)"
      lines.append(
        Line(label: "", text: "\(row.state.sign) \(row.text) · \(row.stateWord)\(note)", role: row.state.role)
      )
    }
    lines += [.blank, .header(words.say("Verlauf", "Timeline"))]
    for item in view.timeline.reversed() where !item.isUndone {
      let header = item.entry.header
      let who = context.name(of: header.by)
      lines.append(
        Line(label: words.date(header.at.civilDate), text: "\(words.title(of: item.entry)) · \(who)")
      )
    }
    for note in view.record.notes.reversed() {
      let head = "\(words.say("Vermerk Blatt", "Note, folio")) \(note.folio) · \(context.name(of: note.by))"
      lines += [.blank, .header(head)] + CaseText.paragraphs(note.text)
    }
    return lines
  }
}
