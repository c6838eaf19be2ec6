import Casework
package import TerminalCanvas

extension BatchScreen {
  /// Rows under the list in which the reason of the case under the cursor stands whole.
  private static let reasonRows = 3

  static func formArea(_ rect: Rect) -> Rect { rect.inset(left: 2, top: 3, right: 2, bottom: 0) }
  static func listArea(_ rect: Rect) -> Rect { rect.inset(top: 2, bottom: reasonRows + 1) }

  static func columns(_ words: Words) -> [ListColumn] {
    [
      ListColumn(" ", minimum: 1),
      ListColumn(words.title(of: .reference, byTitle: false), minimum: 18, cut: .middle),
      ListColumn(words.title(of: .name, byTitle: false), minimum: 14, weight: 1),
      ListColumn(words.say("Ergebnis", "Outcome"), minimum: 20, weight: 3),
    ]
  }

  static func row(_ line: Batch.Line, _ words: Words) -> ListRow<CaseReference> {
    let (sign, role): (String, Role) =
      switch line.state {
      case .unjudged: ("…", .uiDim)
      case .able: (" ", .ui)
      case .refused, .failed: ("✗", .levelWarn)
      case .done: ("✓", .levelOk)
      case .leftOut: ("–", .uiDim)
      }
    return ListRow(
      id: line.reference,
      cells: [
        ListCell(sign, role: role),
        ListCell(line.reference.text),
        ListCell(line.personName),
        ListCell(words.state(of: line), role: role),
      ]
    )
  }

  package func offers(_ context: Context) -> [Offer] {
    let words = context.words
    switch stage {
    case .choosing:
      return [Offer(.open, words.say("wählen", "choose"), priority: 1), Offer(.back, priority: 2)]
    case .filling:
      return [
        Offer(.submit, words.say("Vorschau", "Preview"), priority: 1),
        Offer(.why, words.say("Feldhilfe", "Field help"), priority: 3),
        Offer(.back, priority: 2),
      ] + form.offers(context)
    case .judging:
      return [Offer(.back, priority: 2)]
    case .preview:
      let none = batch?.next == nil ? words.noCaseCan : nil
      return [
        Offer(.runBatch, priority: 1, disabledReason: none),
        Offer(.why, priority: 3),
        Offer(.open, words.say("Akte öffnen", "open file"), priority: 4),
        Offer(.back, priority: 2),
      ]
    case .running:
      return [Offer(.stopWork, priority: 1), Offer(.back, priority: 2)]
    case .finished:
      let none = batch?.canBeTakenBack == true ? nil : words.noBatchToTakeBack
      return [
        Offer(.undo, words.takeBackBatch, priority: 1, disabledReason: none),
        Offer(.why, priority: 3),
        Offer(.open, words.say("Akte öffnen", "open file"), priority: 4),
        Offer(.back, priority: 2),
      ]
    }
  }

  package func hints(_ context: Context) -> [KeyLine.Entry] {
    stage == .filling ? context.words.formHints(form) : []
  }

  package func status(_ context: Context) -> String {
    stage == .filling && form.isDirty
      ? context.words.say("Ihr Text wird laufend aufgehoben.", "Your text is kept as you type.") : ""
  }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let words = context.words
    switch stage {
    case .choosing:
      menu.draw(into: &canvas, rect: rect, focused: true)
    case .filling:
      let head = rect.inset(left: 2, top: 0, right: 2, bottom: max(rect.rows - 3, 0))
      canvas.putTruncated(title(words), at: head.origin, role: .uiTitle, columns: head.columns)
      WrappedText(words.previewFollows).draw(into: &canvas, rect: head.inset(top: 1), role: .uiDim)
      form.draw(
        into: &canvas,
        rect: Self.formArea(rect),
        focused: true,
        bounds: rect,
        title: words.faultsTitle
      )
    case .judging, .preview, .running, .finished:
      drawCases(into: &canvas, rect: rect, words)
    }
  }

  private func title(_ words: Words) -> String {
    (kind.map { words.name(of: $0) + " · " } ?? "") + words.cases(batch?.lines.count ?? references.count)
  }

  private func drawCases(into canvas: inout Canvas, rect: Rect, _ words: Words) {
    guard let batch else { return }
    TitleLine(parts: [title(words)]).draw(into: &canvas, rect: rect.line(0))
    let sentence = words.sentence(for: batch, in: stage)
    let line = rect.line(1).inset(columns: 1, rows: 0)
    canvas.putTruncated(sentence, at: line.origin, role: .uiStrong, columns: line.columns)
    list.draw(into: &canvas, rect: Self.listArea(rect), focused: true, label: words.markedCases)
    let rule = rect.line(rect.rows - Self.reasonRows - 1)
    canvas.horizontalLine(at: rule.origin, columns: rule.columns, role: .uiBorder)
    guard let current = self.line else { return }
    canvas.ruleTitle(current.reference.text, on: rule, role: .uiDim)
    let reason = rect.splitBottom(Self.reasonRows).bottom
    WrappedText(SafeText.singleLine(words.state(of: current)))
      .draw(into: &canvas, rect: reason.inset(columns: 1, rows: 0), role: .ui)
  }
}
