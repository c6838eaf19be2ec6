import Casework
import Office
import TerminalCanvas

extension DecisionScreen {
  /// Goes to where an open point is mended: a field of this form, or the act that mends it.
  mutating func openBlocker(_ context: Context) -> Reaction {
    guard blockers.indices.contains(readiness.cursor) else { return goToRemark(context) }
    let blocker = blockers[readiness.cursor]
    if let field = field(of: blocker.what) {
      isListFocused = false
      form.focus(on: field)
      return .none
    }
    switch blocker.remedy {
    case .act(let kind):
      if let reason = view.refusal(of: kind).map({ context.words.sentence(for: $0) }) {
        return .say(.warning, reason)
      }
      let preset = DecisionFields.preset(for: blocker.what)
      return .go(.push(ActScreen(kind, in: view, context, preset: preset)))
    case .wait, .releaseCatalogue:
      return explain(context)
    }
  }

  /// The field that mends an open point; nil where it is mended outside the form.
  private func field(of what: Blocker.What) -> FieldID? {
    if case .slotOpen(let slot) = what {
      return form.fields.first { TextBlock.slots(in: $0.value).contains(slot) }?.id
    }
    if case .textBlockOutdated(let old) = what {
      let block = view.situation.catalogue.textBlocks.history(of: old.use.key).last
      return block?.offer?.place.field ?? DraftText.operativePart.field
    }
    return DecisionFields.field(of: what)
  }

  func explain(_ context: Context) -> Reaction {
    let words = context.words
    var parts = blockers.map { words.paragraphs(words.explanation(of: $0)) }
    if isListFocused, parts.indices.contains(readiness.cursor) { parts = [parts[readiness.cursor]] }
    if isListFocused, let remark = currentRemark { parts = [words.explanation(of: remark)] }
    if parts.isEmpty {
      parts = [words.say("Nichts steht der Entscheidung entgegen.", "Nothing stands in the way.")]
    }
    if isTyping, let field = form.focusedField, let help = words.help(forDecision: field.id) {
      parts.insert(words.paragraphs(field, help), at: 0)
    }
    if let gap = openFee { parts.append(words.paragraphs(words.explanation(of: gap))) }
    if let rule = view.situation.signOffRule { parts.append(words.paragraphs(words.explanation(of: rule))) }
    return .go(
      .explain(title: words.say("Entscheidungsreife", "Readiness"), text: parts.joined(separator: "\n\n"))
    )
  }

  /// Why the letter of the saved draft names no fee; that does not hinder signing.
  private var openFee: FeeGap? {
    guard let draft = view.situation.record.currentDraft?.draft,
      case .open(let gap) = view.situation.fee(of: draft)
    else { return nil }
    return gap
  }

  func leave(_ context: Context) -> Reaction {
    guard step == .editing else { return .say(.info, context.words.stillSending) }
    return Reaction([], .pop, toast: form.isDirty ? Toast(.info, context.words.kept) : nil)
  }
}
