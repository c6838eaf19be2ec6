/// The one word in which a case's state is shown: the main line, or the track that it waits for.
///
/// Codes are those of the office's state model and stand in JSON under `state`.
package enum ProcessingState: String, CaseIterable, Hashable, Sendable, Codable {
  case received, jurisdictionCheck, handedOver, assigned, completenessCheck, awaitingApplicant, consulting
  case suspended, legalReview, hearing, draft, finalSignOff, decided, notified, appealable, litigated, final
  case cardOrdered, cardReceived, handedOut, closed, withdrawn, discontinued

  /// The state of a main-line stage without tracks.
  package init(_ stage: CaseStage) {
    switch stage {
    case .received: self = .received
    case .jurisdictionCheck: self = .jurisdictionCheck
    case .assigned: self = .assigned
    case .completenessCheck: self = .completenessCheck
    case .legalReview: self = .legalReview
    case .draft: self = .draft
    case .finalSignOff: self = .finalSignOff
    case .decided: self = .decided
    case .notified: self = .notified
    case .appealable: self = .appealable
    case .final: self = .final
    case .closed: self = .closed
    case .handedOver: self = .handedOver
    case .withdrawn: self = .withdrawn
    case .discontinued: self = .discontinued
    }
  }
}

extension Case {
  /// The state that people see: a suspension covers everything, then litigation, then what is waited for, then the card.
  package var processingState: ProcessingState {
    if suspension != nil { return .suspended }
    if litigation?.isOpen == true { return .litigated }
    switch stage {
    case .completenessCheck, .legalReview:
      if hearings.contains(where: \.isOpen) { return .hearing }
      if requests.contains(where: \.isOpen) { return .awaitingApplicant }
      if consultations.contains(where: \.isOpen) { return .consulting }
    case .decided, .notified, .appealable, .final:
      switch card?.state {
      case .ordered: return .cardOrdered
      case .received: return .cardReceived
      case .handedOut: return stage == .final ? .handedOut : ProcessingState(stage)
      case nil: break
      }
    case .received, .jurisdictionCheck, .assigned, .draft, .finalSignOff, .closed, .handedOver, .withdrawn,
      .discontinued:
      break
    }
    return ProcessingState(stage)
  }
}
