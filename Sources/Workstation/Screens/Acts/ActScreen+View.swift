import Casework
import Office
package import TerminalCanvas

extension ActScreen {
  static func formArea(_ rect: Rect) -> Rect { rect.inset(left: 2, top: 4, right: 2, bottom: 0) }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let words = context.words
    let head = rect.inset(left: 2, top: 0, right: 2, bottom: max(rect.rows - 4, 0))
    let name = view.map { " · " + $0.file.person.name.displayName } ?? ""
    canvas.putTruncated(reference.text + name, at: head.origin, role: .uiTitle, columns: head.columns)
    canvas.semantics.append(
      SemanticNode(
        .heading,
        label: reference.text + name,
        rect: head.line(0),
        isFocused: form.fields.isEmpty
      )
    )
    if let refusal {
      canvas.semantics.append(
        SemanticNode(
          .message,
          label: SafeText.singleLine(refusal),
          states: [.warning],
          rect: head.inset(top: 1)
        )
      )
      WrappedText(SafeText.singleLine("✗ " + refusal))
        .draw(into: &canvas, rect: head.inset(top: 1), role: .levelWarn)
    } else {
      let intro = SafeText.singleLine(intro(words, columns: head.columns))
      canvas.semantics.append(SemanticNode(.text, label: "", value: intro, rect: head.inset(top: 1)))
      WrappedText(intro)
        .draw(into: &canvas, rect: head.inset(top: 1, bottom: 1), role: .uiDim)
    }
    let area = Self.formArea(rect)
    guard form.fields.isEmpty else {
      form.draw(into: &canvas, rect: area, focused: true, bounds: rect, title: words.faultsTitle)
      return
    }
    canvas.cursor = head.origin
    guard refusal == nil else {
      CaseSummary.draw(summary, into: &canvas, rect: area)
      return
    }
    let question = words.say(
      "\(words.name(of: kind))? \(words.key(.submit)) führt aus, Esc bricht ab.",
      "\(words.name(of: kind))? \(words.key(.submit)) carries out, Esc cancels."
    )
    canvas.semantics.append(SemanticNode(.message, label: question, rect: area.line(0)))
    canvas.putTruncated(question, at: area.origin, role: .uiStrong, columns: area.columns)
    CaseSummary.draw(summary, into: &canvas, rect: area.inset(top: 2))
  }
}

extension ActScreen {
  /// What the act does and needs; only what it does where the two lines do not hold both.
  private func intro(_ words: Words, columns: Int) -> String {
    let whole = words.shortHelp(for: kind)
    return TextLayout.wrap(whole, columns: columns).count <= 2 ? whole : words.purpose(of: kind)
  }
}
