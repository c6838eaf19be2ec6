package import Casework
package import Office

/// The act that a case waits for next: what key `a` does.
package struct NextStep: Hashable, Sendable {
  package let kind: ActKind

  /// The next step for the officer who looks, or nil when nobody here can do anything now.
  package init?(_ view: CaseView) {
    let candidates = Self.candidates(view.record)
    guard let kind = candidates.first(where: { view.refusal(of: $0) == nil }) else { return nil }
    self.kind = kind
  }

  /// The step that becomes possible on a day without anybody doing anything: the step, and its first day.
  static func awaited(_ view: CaseView) -> (kind: ActKind, from: CivilDate)? {
    for kind in candidates(view.record) {
      if case .wait(let day) = view.refusal(of: kind)?.remedy { return (kind, day) }
    }
    return nil
  }

  private static func candidates(_ record: Case) -> [ActKind] {
    if record.suspension != nil { return [.resume] }
    switch record.stage {
    case .received:
      return record.matter == nil ? [.chooseMatter, .take] : [.take, .confirmCompetence, .assign]
    case .jurisdictionCheck: return [.take, .assign]
    case .assigned: return [.assessEvidence, .take]
    case .completenessCheck:
      return record.requests.contains(where: \.isOpen) ? [.closeRequest] : [.endCompleteness]
    case .legalReview: return record.registerQueries.isEmpty ? [.queryRegister, .draft] : [.draft]
    case .draft: return record.isReturned ? [.draft] : [.submit, .draft]
    case .finalSignOff: return [.sign]
    case .decided: return [.dispatch]
    case .notified: return [.confirmService]
    case .appealable: return [.finalise]
    case .final: return [.close]
    case .closed, .handedOver, .withdrawn, .discontinued: return []
    }
  }
}
