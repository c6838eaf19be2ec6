// Which act leads towards another.

extension ActKind {
  /// Whether Steuerung may do it without the right that it needs otherwise: before anybody examines the case, and
  /// to take back that it was handed over.
  func isForTriage(in stage: CaseStage) -> Bool {
    ((self == .chooseMatter || self == .route) && stage.isBeforeExamination)
      || (self == .reopen && stage == .handedOver)
  }

  /// The act that leads from a stage towards this one, where there is one.
  package func predecessor(from stage: CaseStage) -> ActKind? {
    guard stages.allSatisfy({ $0.order < stage.order }) else { return wayOn(from: stage) }
    // Nothing leads back behind a decision that is known; only an examination can be taken up again.
    return stages.contains(where: \.isBeforeSignature) ? wayBack(from: stage) : nil
  }

  /// What leads back to an act whose stages are over.
  private func wayBack(from stage: CaseStage) -> ActKind? {
    switch stage {
    case .finalSignOff: .recall
    case .decided: .stop
    case .final, .closed, .handedOver, .withdrawn, .discontinued: .reopen
    case .received, .jurisdictionCheck, .assigned, .completenessCheck, .legalReview, .draft, .notified,
      .appealable:
      nil
    }
  }

  private func wayOn(from stage: CaseStage) -> ActKind? {
    switch stage {
    case .received: .take
    case .jurisdictionCheck: .take
    case .assigned: .assessEvidence
    case .completenessCheck: .endCompleteness
    case .legalReview: .draft
    case .draft: .submit
    case .finalSignOff: .sign
    case .decided: .dispatch
    case .notified: .confirmService
    case .appealable: .finalise
    case .final: .close
    case .closed, .handedOver, .withdrawn, .discontinued: .reopen
    }
  }
}
