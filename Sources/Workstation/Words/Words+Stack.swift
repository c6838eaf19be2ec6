import Casework

// Signing card after card.

extension Words {
  /// Which card of a stack is in front, and what was done.
  func place(of reference: CaseReference, in stack: CardStack) -> String {
    say(
      "Karte \(stack.number(of: reference))/\(stack.references.count)",
      "card \(stack.number(of: reference))/\(stack.references.count)"
    )
  }

  /// What was done with a stack.
  func done(_ stack: CardStack) -> String {
    let (signed, returned) = (stack.count(.signed), stack.count(.returned))
    return say(
      "Stapel fertig: \(signed) gezeichnet, \(returned) zurückgegeben.",
      "Stack done: \(signed) signed, \(returned) returned."
    )
  }

  var lastCard: String {
    say("Keine andere Karte wartet mehr.", "No other card waits any more.")
  }

  var noStack: String {
    say("Hier wartet nichts auf Ihre Schlusszeichnung.", "Nothing waits for your signature here.")
  }

  var onlyInSignOff: String {
    say(
      "Einen Stapel gibt es in der Ansicht Zeichnung (Taste \(key(.fourthTab))).",
      "There is a stack in the view Sign-off (key \(key(.fourthTab)))."
    )
  }

  var groupIsRead: String {
    say("Gleichartige Entwürfe werden gelesen …", "Drafts of the same kind are being read …")
  }

  var noGroup: String {
    say(
      "Zu wenige gleichartige Entwürfe im Stapel, um zu vergleichen.",
      "Too few drafts of the same kind in the stack to compare."
    )
  }

  func likeItsGroup(_ group: GroupComparison) -> String {
    say(
      "✓ Wie die meisten der \(group.size) gleichartigen Entwürfe im Stapel.",
      "✓ Like most of the \(group.size) drafts of the same kind in the stack."
    )
  }

  func unlikeItsGroup(_ group: GroupComparison) -> String {
    say(
      "Anders als die meisten von \(group.size) gleichartigen",
      "Unlike most of \(group.size) of the same kind"
    )
  }

  /// A trait with its own value and the usual one.
  func line(
    for difference: TraitDifference,
    of group: GroupComparison,
    naming variant: (MatterKey) -> String
  ) -> String {
    let own = text(of: difference.own, variant)
    let usual = text(of: difference.usual, variant)
    return say(
      "≠ \(name(of: difference.trait)): \(own); sonst \(usual) (\(difference.having) von \(group.size))",
      "≠ \(name(of: difference.trait)): \(own); else \(usual) (\(difference.having) of \(group.size))"
    )
  }

  private func name(of trait: DecisionTraits.Trait) -> String {
    switch trait {
    case .variant: say("Variante", "variant")
    case .signOffClass: say("Zeichnung", "sign-off")
    case .validity: say("Gültigkeit", "validity")
    case .conditions: say("Auflagen", "conditions")
    case .considerations: say("Ermessen", "discretion")
    case .notNeeded: say("Nachweise entbehrlich", "evidence not needed")
    case .hearing: say("Anhörung", "hearing")
    case .objection: say("Widerspruch Beteiligter", "objections of bodies asked")
    }
  }

  private func text(of value: DecisionTraits.Value, _ variant: (MatterKey) -> String) -> String {
    switch value {
    case .no: say("keine", "none")
    case .yes: say("ja", "yes")
    case .variant(let key): variant(key)
    case .signOffClass(let signOffClass): signOffClass.rawValue
    case .months(let months): say("rund \(months) Monate", "about \(months) months")
    case .count(let count): number(count)
    }
  }
}
