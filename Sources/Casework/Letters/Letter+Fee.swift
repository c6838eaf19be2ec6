extension LetterFrame {
  /// The fee decision of a notice; empty where no fee can be named, which the check then tells.
  func fee(of draft: DecisionDraft) -> LetterPart {
    switch situation.fee(of: draft) {
    case .notCharged, .open: LetterPart(.fee, [])
    case .assessed(let fee):
      part(
        .fee,
        heading: "Gebühr",
        Self.text(for: fee, of: draft),
        ["amount": EuroAmount(cents: fee.amount).german, "basis": fee.assessment.citation]
      )
    }
  }

  private static func text(for fee: CaseFee, of draft: DecisionDraft) -> StandardText {
    if fee.assessment.code == nil { return .feeNone }
    if fee.amount == 0 { return .feeExempt }
    return draft.outcome == .refusal ? .feeKept : .feeSet
  }
}

extension FeeAssessment {
  /// The provisions of all its rules as a letter cites them, each once.
  fileprivate var citation: String {
    var citations: [String] = []
    for step in steps {
      // What was paid is no reason for the amount.
      if case .credited = step.rule { continue }
      let citation = step.source.citation + (step.source.isVerified ? "" : ", nicht geprüft")
      if !citations.contains(citation) { citations.append(citation) }
    }
    return citations.joined(separator: "; ")
  }
}
