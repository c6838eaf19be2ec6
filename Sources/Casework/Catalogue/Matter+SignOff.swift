extension Matter {
  /// The class that must close a decision with this outcome, and why.
  ///
  /// A class named for the outcome wins; a favourable outcome takes the class of the variant or matter; an adverse
  /// one takes the office's rule, but never less than the matter itself. What is decided outside the office (`s0`)
  /// stays there for grant and refusal.
  /// - Parameter id: the variant; nil, or a name the matter does not know, means the strictest of its variants.
  package func signOffClass(for outcome: Outcome, variant id: MatterKey? = nil) -> SignOffRule {
    if let variant = variant(id) {
      return rule(for: outcome, table: variant.signOff)
    }
    let rules = variants.map { rule(for: outcome, table: $0.signOff) }
    let strictest = rules.max { $0.signOffClass < $1.signOffClass }
    return strictest ?? rule(for: outcome, table: signOff)
  }

  private func rule(for outcome: Outcome, table: SignOffTable) -> SignOffRule {
    if let named = table.byOutcome[outcome] {
      return SignOffRule(named, reason: .outcomeInMatter, source: signOffDefaults.source)
    }
    let own = table.own
    if own == .s0, outcome.isFavourable || outcome == .refusal {
      return SignOffRule(.s0, reason: .decidedElsewhere, source: signOffDefaults.source)
    }
    if outcome.isFavourable, let own {
      return SignOffRule(own, reason: .ownActOfMatter, source: signOffDefaults.source)
    }
    if let office = signOffDefaults.byOutcome[outcome] {
      if let own, own > office {
        return SignOffRule(own, reason: .matterOutranksOffice, source: signOffDefaults.source)
      }
      return SignOffRule(office, reason: .outcomeInOffice, source: signOffDefaults.source)
    }
    return SignOffRule(signOffDefaults.otherwise, reason: .noneNamed, source: signOffDefaults.source)
  }
}
