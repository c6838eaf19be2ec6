/// The sign-off classes of a matter or of the whole office, by outcome.
package struct SignOffTable: Hashable, Sendable {
  /// The class of the act the matter exists for: the grant, or an act of return; nil where none is named.
  package let own: SignOffClass?
  /// Classes named for single outcomes; they win over everything else.
  package let byOutcome: [Outcome: SignOffClass]

  package init(own: SignOffClass?, byOutcome: [Outcome: SignOffClass] = [:]) {
    self.own = own
    self.byOutcome = byOutcome
  }
}

/// The office's own rule for what a matter leaves open.
package struct SignOffDefaults: Hashable, Sendable {
  /// Classes of the adverse outcomes.
  package let byOutcome: [Outcome: SignOffClass]
  /// The class where neither the matter nor `byOutcome` names one.
  package let otherwise: SignOffClass
  /// Where the rule stands.
  package let source: LegalSource

  package init(byOutcome: [Outcome: SignOffClass], otherwise: SignOffClass, source: LegalSource) {
    self.byOutcome = byOutcome
    self.otherwise = otherwise
    self.source = source
  }
}

/// The class that closes a decision, and why it is that one.
package struct SignOffRule: Hashable, Sendable {
  /// By which rule.
  package enum Reason: Hashable, Sendable {
    /// The matter, or its variant, names the class of its own act.
    case ownActOfMatter
    /// The matter, or its variant, names the class for this outcome.
    case outcomeInMatter
    /// The office's rule for this outcome.
    case outcomeInOffice
    /// The matter itself stands higher than the office's rule for this outcome.
    case matterOutranksOffice
    /// The decision is made outside the office.
    case decidedElsewhere
    /// Neither the matter nor the office names a class for this outcome.
    case noneNamed
  }

  /// The class that signs.
  package let signOffClass: SignOffClass
  /// By which rule.
  package let reason: Reason
  /// Where the rule stands.
  package let source: LegalSource

  package init(_ signOffClass: SignOffClass, reason: Reason, source: LegalSource) {
    self.signOffClass = signOffClass
    self.reason = reason
    self.source = source
  }
}
