// How long a title may last as part of readiness.

extension Readiness {
  /// A title without an end gets none, and no title outlasts what the law sets for it.
  static func validityBlockers(in circumstances: Circumstances, draft: DecisionDraft) -> [Blocker] {
    guard draft.outcome.grantsTitle, let until = draft.validUntil, let matter = circumstances.matter else {
      return []
    }
    // A partial grant may give another title than the one applied for.
    guard draft.outcome != .partialGrant else { return [] }
    if matter.title == .unlimited {
      return [Blocker(.titleHasNoEnd(until), source: matter.legalBasis, remedy: .act(.draft))]
    }
    guard let longest = circumstances.longestValidity(of: draft), until > longest,
      let maximum = matter.maximumValidity, !maximum.hasExceptions
    else { return [] }
    return [Blocker(.titleTooLong(until, longest: longest), source: matter.legalBasis, remedy: .act(.draft))]
  }
}

extension Circumstances {
  /// The last day that the title of a draft may have by the catalogue; nil where nothing limits it.
  ///
  /// It counts from the first day that the draft names, else from the end of the title that it extends, else from today.
  package func longestValidity(of draft: DecisionDraft) -> CivilDate? {
    let extended = draft.outcome == .extension ? record.heldTitle(by: catalogue) : nil
    let next = extended.flatMap { $0.holds(on: today) ? $0.validUntil.adding(days: 1) : nil }
    return matter?.maximumValidity?.lastDay(from: draft.validFrom ?? next ?? today)
  }
}
