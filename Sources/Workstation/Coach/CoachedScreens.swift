import Casework
import Office
import TerminalCanvas

// What every screen is about, for coach mode.

extension QueueScreen {
  package func coachTopic(_ context: Context) -> CoachTopic? { .list }
}

extension CaseFileScreen {
  package func coachTopic(_ context: Context) -> CoachTopic? {
    guard asOf == nil else { return nil }
    guard let view, let reasons else { return failure == nil ? .reading : nil }
    if let step = evidenceStep(view, reasons) { return step }
    guard let kind = reasons.nextStep?.kind else { return .nothing(reasons.nothingToDo) }
    if kind == .assessEvidence { return tab == .evidence ? .evidence : .evidenceElsewhere }
    return .next(kind, by: .nextStep)
  }

  /// What the evidence asks for before the check of it ends; the key of the next step does not wait for that.
  private func evidenceStep(_ view: CaseView, _ reasons: ActReasons) -> CoachTopic? {
    guard [.assigned, .completenessCheck].contains(view.record.stage), reasons[.assessEvidence] == nil else {
      return nil
    }
    let open = reasons.blockers.map(\.what)
    if open.contains(where: \.isUncheckedEvidence) {
      return tab == .evidence ? .evidence : .evidenceElsewhere
    }
    guard open.contains(where: \.isMissingEvidence), !view.record.requests.contains(where: \.isOpen) else {
      return nil
    }
    return reasons[.requestDocuments] == nil
      ? .next(.requestDocuments, by: .requestDocuments) : nil
  }
}

extension Blocker.What {
  fileprivate var isUncheckedEvidence: Bool {
    if case .evidenceUnchecked = self { true } else { false }
  }

  fileprivate var isMissingEvidence: Bool {
    if case .evidenceMissing = self { true } else { false }
  }
}

extension ActScreen {
  package func coachTopic(_ context: Context) -> CoachTopic? { .form(kind) }
}

extension DecisionScreen {
  package func coachTopic(_ context: Context) -> CoachTopic? {
    .decision(form.field(DecisionFields.outcome).flatMap { Outcome(rawValue: $0.value) })
  }
}

extension ReviewScreen {
  package func coachTopic(_ context: Context) -> CoachTopic? { .review }
}
