/// The text and the legal facts of a decision, as drafted.
package struct DecisionDraft: Hashable, Sendable, Codable {
  /// What is decided; it decides which parts the letter needs.
  package var outcome: Outcome
  /// Which variant of the matter is applied, where its legal basis has several.
  package var variant: MatterKey?
  /// First day of the title; nil where it begins with the decision.
  package var validFrom: CivilDate?
  /// Last day of the title that is granted or extended.
  package var validUntil: CivilDate?
  /// Tenor: what is decided, numbered.
  package var operativePart: String
  /// Sachverhalt: the facts it rests on.
  package var facts: String
  /// Rechtliche Gründe (§ 39 VwVfG).
  package var reasons: String
  /// Ermessenserwägungen (§ 39 Abs. 1 S. 3, § 40 VwVfG); empty where the norm leaves no discretion.
  package var considerations: String
  /// Nebenbestimmungen (§ 12 Abs. 2 AufenthG).
  package var conditions: String
  /// What was answered to the points raised in the hearing.
  package var hearingAnswer: String
  /// The text blocks that were put in, with the version whose words they are; nil for none.
  package var blocks: [TextBlockUse]?

  package init(
    outcome: Outcome,
    variant: MatterKey? = nil,
    validFrom: CivilDate? = nil,
    validUntil: CivilDate? = nil,
    operativePart: String = "",
    facts: String = "",
    reasons: String = "",
    considerations: String = "",
    conditions: String = "",
    hearingAnswer: String = "",
    blocks: [TextBlockUse]? = nil
  ) {
    self.outcome = outcome
    self.variant = variant
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.operativePart = operativePart
    self.facts = facts
    self.reasons = reasons
    self.considerations = considerations
    self.conditions = conditions
    self.hearingAnswer = hearingAnswer
    self.blocks = blocks
  }
}
