import Casework
import Office
import TerminalCanvas

// Signing card after card.

extension ReviewScreen {
  /// The first card of a stack.
  init?(stackOf references: [CaseReference], _ context: Context) {
    guard let first = references.first else { return nil }
    self.init(first, CardStack(references), context)
  }

  init(_ reference: CaseReference, _ stack: CardStack, _ context: Context) {
    self.init(reference, context)
    self.stack = stack
  }

  /// Reads the cards of which nothing is known yet, one after the other.
  mutating func readNextOfStack() -> [Effect] {
    guard let unread = stack?.unread else { return [] }
    tickets += 1
    return [.ask(.openCase(unread), Ticket(.preview, tickets))]
  }

  /// Takes what was read of another card.
  mutating func learn(_ result: Result<CaseView, OfficeError>, _ context: Context) -> Reaction {
    guard let unread = stack?.unread else { return .none }
    switch result {
    case .success(let opened):
      stack?.learn(opened.record.reference, DecisionTraits(of: opened.record))
      // An answer about another case than the one asked for would be asked for ever.
      if opened.record.reference != unread { stack?.learn(unread, nil) }
    case .failure: stack?.learn(unread, nil)
    }
    if stack?.unread == nil { load(context) }
    return Reaction(readNextOfStack())
  }

  /// What follows when the card in front no longer waits: the next one, or the list with what was done.
  mutating func leaveCard(_ opened: CaseView, _ context: Context) -> Reaction {
    guard stack != nil else { return .go(.pop) }
    let fate: CardStack.Fate =
      opened.record.signature != nil ? .signed : opened.record.isReturned ? .returned : .gone
    stack?.deal(reference, fate)
    return goToCard(forward: true, context)
  }

  func goToCard(forward: Bool, _ context: Context) -> Reaction {
    guard let stack else { return .none }
    guard let next = stack.card(after: reference, forward: forward) else {
      guard stack.left == 0 else { return .say(.info, context.words.lastCard) }
      return Reaction([], .pop, toast: Toast(.ok, context.words.done(stack)))
    }
    return .go(.replace(ReviewScreen(next, stack, context)))
  }

  /// What makes the card stand out, over the file.
  func stackLines(_ context: Context) -> [CaseSummary.Line] {
    guard let stack else { return [] }
    let words = context.words
    guard stack.unread == nil else {
      return [CaseSummary.Line(label: "", text: words.groupIsRead, role: .uiDim), .blank]
    }
    guard let comparison = stack.comparison(of: reference), comparison.isMeaningful else {
      return [CaseSummary.Line(label: "", text: words.noGroup, role: .uiDim), .blank]
    }
    guard !comparison.differences.isEmpty else {
      return [CaseSummary.Line(label: "", text: words.likeItsGroup(comparison), role: .checkMet), .blank]
    }
    return [.header(words.unlikeItsGroup(comparison))]
      + comparison.differences.map { difference in
        let text = words.line(for: difference, of: comparison, naming: variantName(context))
        return CaseSummary.Line(label: "", text: text, role: .levelWarn)
      } + [.blank]
  }

  private func variantName(_ context: Context) -> (MatterKey) -> String {
    let matter = view?.situation.matter
    let words = context.words
    return { key in
      matter?.variant(key).map { words.say($0.name.german, $0.name.english) } ?? key.rawValue
    }
  }
}
