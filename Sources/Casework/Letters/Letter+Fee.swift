extension LetterFrame {
  /// The fee decision of a notice; empty where no fee can be named, which the check then tells.
  func fee(of draft: DecisionDraft) -> LetterPart {
    switch situation.fee(of: draft) {
    case .notCharged, .open: LetterPart(.fee, [])
    case .assessed(let assessment):
      part(
        .fee,
        heading: "Gebühr",
        Self.text(for: assessment, of: draft),
        ["amount": EuroAmount(cents: assessment.due).german, "basis": assessment.citation]
      )
    }
  }

  private static func text(for fee: FeeAssessment, of draft: DecisionDraft) -> StandardText {
    if fee.code == nil { return .feeNone }
    if fee.due == 0 { return .feeExempt }
    return draft.outcome == .refusal ? .feeKept : .feeSet
  }
}

extension FeeAssessment {
  /// The provisions of all its rules as a letter cites them, each once.
  fileprivate var citation: String {
    var citations: [String] = []
    for step in steps {
      let citation = step.source.citation + (step.source.isVerified ? "" : ", nicht geprüft")
      if !citations.contains(citation) { citations.append(citation) }
    }
    return citations.joined(separator: "; ")
  }
}
