import Casework

/// Drafts that are signed card after card, with what makes one stand out among those of its kind.
///
/// Every card is opened, looked at and signed for itself; the stack only knows the order and compares.
struct CardStack: Sendable {
  /// What became of a card.
  enum Fate: Hashable, Sendable { case signed, returned, gone }

  /// No stack is longer; whoever has more takes another one.
  static let longest = 100

  let references: [CaseReference]
  /// What became of the cards that were dealt with.
  private(set) var fates: [CaseReference: Fate] = [:]
  /// What is known of the cards that were read; nil within for one that has no draft to compare.
  private(set) var traits: [CaseReference: DecisionTraits?] = [:]

  init(_ references: [CaseReference]) { self.references = Array(references.prefix(Self.longest)) }

  /// The first card that nothing is known of yet.
  var unread: CaseReference? { references.first { traits[$0] == nil } }

  mutating func learn(_ reference: CaseReference, _ known: DecisionTraits?) {
    if references.contains(reference) { traits[reference] = .some(known) }
  }

  mutating func deal(_ reference: CaseReference, _ fate: Fate) { fates[reference] = fate }

  func count(_ fate: Fate) -> Int { fates.values.count { $0 == fate } }

  /// Cards that wait.
  var left: Int { references.count - fates.count }

  /// The number of a card, from 1.
  func number(of reference: CaseReference) -> Int { (references.firstIndex(of: reference) ?? 0) + 1 }

  /// The next card that waits, or the one before; around the end once.
  func card(after reference: CaseReference, forward: Bool) -> CaseReference? {
    guard let place = references.firstIndex(of: reference) else { return nil }
    let count = references.count
    return (1..<max(count, 1)).lazy
      .map { references[(place + (forward ? $0 : count - $0)) % count] }
      .first { fates[$0] == nil }
  }

  /// How a card stands among those of its kind; nil as long as not all were read, or where it cannot be compared.
  func comparison(of reference: CaseReference) -> GroupComparison? {
    guard unread == nil, let own = traits[reference] ?? nil else { return nil }
    return GroupComparison(of: own, among: traits.values.compactMap(\.self))
  }
}
