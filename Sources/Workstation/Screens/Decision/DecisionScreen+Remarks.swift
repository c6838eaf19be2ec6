import Casework
import Office
import TerminalCanvas

// The passages that the signer remarked on, while the draft is amended.

extension DecisionScreen {
  /// Follows the passages into what stands in the form.
  mutating func loadRemarks(_ context: Context) {
    remarks = []
    guard view.record.isReturned else { return }
    var now = view.record.draft?.draft ?? DecisionDraft(outcome: .grant)
    for part in DraftText.allCases {
      let typed = form.field(part.field) ?? parked[part.field]
      part.set(typed?.value ?? "", in: &now)
    }
    remarks = view.record.passageRemarks(in: now)
  }

  func remarkRows(_ words: Words) -> [Checklist<Int>.Row] {
    remarks.enumerated().map { index, remark in
      Checklist.Row(
        id: blockers.count + index,
        state: remark.isSettled ? .met : .running,
        stateWord: words.state(of: remark),
        text: words.passage(remark),
        note: SafeText.singleLine(remark.text)
      )
    }
  }

  /// The remark under the cursor of the list.
  var currentRemark: PassageRemark? {
    let index = readiness.cursor - blockers.count
    return remarks.indices.contains(index) ? remarks[index] : nil
  }

  /// Puts the cursor where the passage stands, or stood.
  mutating func goToRemark(_ context: Context) -> Reaction {
    guard let remark = currentRemark else { return .none }
    isListFocused = false
    form.focus(on: remark.part.field)
    form.update(remark.part.field) { field in
      guard case .area(var area, let rows) = field.control else { return }
      let before = area.text.prefix(remark.place)
      let paragraph = before.count { $0 == "\n" }
      let offset = before.reversed().prefix { $0 != "\n" }.count
      area.moveCursor(to: TextPosition(paragraph: paragraph, offset: offset))
      field.control = .area(area, rows: rows)
    }
    return remark.text.isEmpty ? .none : .say(.info, SafeText.singleLine(remark.text))
  }
}

extension PassageRemark {
  /// The sign of what became of the passage.
  var sign: String { isSettled ? ChecklistState.met.sign : ChecklistState.running.sign }
  var role: Role { isSettled ? ChecklistState.met.role : ChecklistState.running.role }
}
