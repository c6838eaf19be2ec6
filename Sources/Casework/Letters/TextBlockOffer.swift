/// How a text block is offered to somebody who drafts a decision.
package struct TextBlockOffer: Hashable, Sendable {
  /// What people call the block.
  package let name: BilingualText
  /// The text of the draft that it is written for.
  package let place: DraftText
  /// The outcomes it fits; empty for all.
  package let outcomes: [Outcome]
  /// Sections of the law, such as `§ 18b AufenthG`, for whose matters it is written; empty for all.
  package let sections: [String]

  package init(name: BilingualText, place: DraftText, outcomes: [Outcome] = [], sections: [String] = []) {
    self.name = name
    self.place = place
    self.outcomes = outcomes
    self.sections = sections
  }

  /// Whether it fits a decision of a matter with this legal basis.
  package func fits(_ outcome: Outcome?, legalBasis: LegalSource?) -> Bool {
    let fitsOutcome = outcomes.isEmpty || outcome.map(outcomes.contains) ?? true
    return fitsOutcome && (sections.isEmpty || isWritten(for: legalBasis))
  }

  /// Whether it names the section on which a matter rests.
  package func isWritten(for legalBasis: LegalSource?) -> Bool {
    guard let citation = legalBasis?.citation else { return false }
    let cited = Self.section(citation)
    return sections.contains { Self.section($0) == cited }
  }

  /// The number and the law of a citation without paragraphs: `18b AufenthG`.
  private static func section(_ citation: String) -> [Substring] {
    let words = citation.split(separator: " ")
    guard words.count > 1 else { return words }
    return [words[1], words[words.count - 1]]
  }
}

extension TextBlocks {
  /// The blocks for a text of a draft on a day: those of the matter's own section first, then the others, by name.
  package func offered(
    for place: DraftText,
    _ outcome: Outcome?,
    legalBasis: LegalSource?,
    on day: CivilDate
  ) -> [TextBlock] {
    var own: [TextBlock] = []
    var others: [TextBlock] = []
    for block in keys.compactMap({ self.block($0, on: day) }) {
      guard let offer = block.offer, offer.place == place, offer.fits(outcome, legalBasis: legalBasis) else {
        continue
      }
      if offer.isWritten(for: legalBasis) { own.append(block) } else { others.append(block) }
    }
    return own + others
  }
}
