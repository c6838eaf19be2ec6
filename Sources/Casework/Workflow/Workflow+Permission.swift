// What holds for an act of a kind whatever it says: stage, suspension, right, owner, exclusion.

extension ActKind {
  /// The stages in which an act of this kind is possible.
  package var stages: Set<CaseStage> {
    let open: Set<CaseStage> = [
      .received, .jurisdictionCheck, .assigned, .completenessCheck, .legalReview, .draft, .finalSignOff, .decided,
      .notified, .appealable, .final,
    ]
    let undecided: Set<CaseStage> = [
      .received, .jurisdictionCheck, .assigned, .completenessCheck, .legalReview, .draft,
    ]
    let examination: Set<CaseStage> = [.assigned, .completenessCheck, .legalReview, .draft]
    switch self {
    case .confirmCompetence: return [.received]
    case .chooseMatter, .route: return undecided
    case .handOver: return [.received, .jurisdictionCheck, .assigned, .completenessCheck]
    case .take: return [.received, .jurisdictionCheck, .assigned, .completenessCheck, .legalReview, .draft]
    case .assign, .release: return open.subtracting([.final])
    case .receiveDocument, .recordContact, .note, .correctPerson, .setFollowUp, .endFollowUp, .queryRegister,
      .declareConflict:
      return Set(CaseStage.allCases)
    case .assessEvidence, .requestDocuments: return examination
    case .extendRequest, .closeRequest, .remindConsultation, .endConsultation, .endHearing: return examination
    case .endCompleteness: return [.assigned, .completenessCheck]
    case .consult: return [.completenessCheck, .legalReview, .draft]
    case .hear, .waiveHearing: return [.completenessCheck, .legalReview, .draft]
    case .draft: return [.legalReview, .draft]
    case .submit: return [.draft]
    case .recall, .returnDraft, .sign: return [.finalSignOff]
    case .stop, .dispatch: return [.decided]
    case .confirmService, .failService: return [.notified]
    case .beginLitigation: return open.subtracting([.final])
    case .endLitigation: return Set(CaseStage.allCases)
    case .finalise: return [.appealable]
    case .close: return [.final]
    case .withdraw: return undecided.union([.finalSignOff, .decided])
    case .discontinue: return undecided.union([.finalSignOff])
    case .suspend: return undecided
    case .resume: return undecided
    case .reopen: return [.closed, .handedOver, .withdrawn, .discontinued, .final]
    case .orderCard: return [.decided, .notified, .appealable, .final]
    case .receiveCard, .handOutCard: return [.decided, .notified, .appealable, .final, .closed]
    case .undo: return undecided
    }
  }

  /// Whether the act is possible while the case rests.
  package var isPossibleWhileSuspended: Bool {
    switch self {
    case .resume, .note, .recordContact, .receiveDocument, .withdraw, .discontinue, .assign, .release, .setFollowUp,
      .endFollowUp, .beginLitigation, .endLitigation, .correctPerson, .queryRegister, .declareConflict,
      .endConsultation, .undo:
      true
    case .confirmCompetence, .chooseMatter, .route, .handOver, .take, .assessEvidence, .requestDocuments,
      .extendRequest, .closeRequest, .endCompleteness, .consult, .remindConsultation, .hear, .endHearing,
      .waiveHearing, .draft, .submit, .recall, .returnDraft, .sign, .stop, .dispatch, .confirmService, .failService,
      .finalise, .close, .suspend, .reopen, .orderCard, .receiveCard, .handOutCard:
      false
    }
  }

  /// The right that an act of this kind needs.
  package var right: Right {
    switch self {
    case .confirmCompetence, .handOver: .steer
    case .assign: .allocate
    case .receiveDocument, .recordContact, .note, .receiveCard, .handOutCard, .declareConflict: .desk
    case .dispatch, .confirmService, .failService: .dispatch
    case .beginLitigation, .endLitigation: .litigate
    case .chooseMatter, .route, .take, .release, .assessEvidence, .requestDocuments, .extendRequest,
      .closeRequest, .endCompleteness, .consult, .remindConsultation, .endConsultation, .hear, .endHearing,
      .waiveHearing, .queryRegister, .correctPerson, .draft, .submit, .recall, .finalise, .close, .withdraw,
      .discontinue, .suspend, .resume, .reopen, .orderCard, .setFollowUp, .endFollowUp, .undo:
      .work
    case .returnDraft, .sign, .stop: .read
    }
  }

  /// Whether only the officer who has the case, or a lead of the Sachgebiet in their place, may do it.
  package var needsOwner: Bool {
    switch self {
    case .release, .assessEvidence, .requestDocuments, .extendRequest, .closeRequest, .endCompleteness, .consult,
      .remindConsultation, .endConsultation, .hear, .endHearing, .waiveHearing, .draft, .submit, .close, .discontinue,
      .suspend, .resume, .orderCard:
      true
    case .confirmCompetence, .chooseMatter, .route, .handOver, .take, .assign, .receiveDocument, .queryRegister,
      .recordContact, .note, .correctPerson, .recall, .returnDraft, .sign, .stop, .dispatch, .confirmService,
      .failService, .beginLitigation, .endLitigation, .finalise, .withdraw, .reopen, .receiveCard, .handOutCard,
      .setFollowUp, .endFollowUp, .declareConflict, .undo:
      false
    }
  }
}

extension Workflow {
  static func permit(_ kind: ActKind, in situation: Situation) throws(Refusal) {
    let record = situation.record
    let officer = situation.officer
    guard officer.isActive else {
      throw Refusal(.officerInactive(officer.id), source: .office, remedy: .askSomebodyWith(.administer))
    }
    // Triage chooses matter and Sachgebiet too, before anybody works on the case.
    let steers = (kind == .chooseMatter || kind == .route) && officer.holds(.steer)
    guard steers || officer.holds(kind.right) else {
      throw Refusal(.rightMissing(kind.right), source: .office, remedy: .askSomebodyWith(kind.right))
    }
    if record.excluded[officer.id] != nil, kind != .declareConflict {
      throw Refusal(.excluded(officer.id), source: .conflictOfInterest, remedy: .askSomebodyWith(.allocate))
    }
    guard kind.stages.contains(record.stage) else {
      throw Refusal(
        .notPossible(kind, in: record.stage),
        source: .workflow,
        remedy: kind.predecessor(from: record.stage).map { .act($0) } ?? .none
      )
    }
    if let suspension = record.suspension, !kind.isPossibleWhileSuspended {
      throw Refusal(.suspended(since: suspension.since), source: .suspension, remedy: .act(.resume))
    }
    if kind.needsOwner { try needOwner(situation) }
  }

  private static func needOwner(_ situation: Situation) throws(Refusal) {
    guard let assignee = situation.record.assignee else {
      throw Refusal(.unassigned, source: .office, remedy: .act(.take))
    }
    guard assignee == situation.officer.id || leads(situation) else {
      throw Refusal(.notYours(assignee: assignee), source: .office, remedy: .askOfficer(assignee))
    }
  }

  /// Whether the officer leads the Sachgebiet of the case and so may act in the place of its officer.
  static func leads(_ situation: Situation) -> Bool {
    situation.officer.holds(.allocate) && situation.officer.holds(.work)
      && (situation.officer.sachgebiet == nil || situation.officer.sachgebiet == situation.record.sachgebiet)
  }

  static func need(_ text: String, _ field: Refusal.TextField, source: LegalSource = .office) throws(Refusal) {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw Refusal(.textMissing(field), source: source, remedy: .give(field))
    }
  }
}

extension ActKind {
  /// The act that leads from a stage towards this one, where there is one.
  func predecessor(from stage: CaseStage) -> ActKind? {
    switch stage {
    case .received: self == .take ? .confirmCompetence : .take
    case .jurisdictionCheck: .take
    case .assigned: .assessEvidence
    case .completenessCheck: .endCompleteness
    case .legalReview: .draft
    case .draft: .submit
    case .finalSignOff: self == .draft || self == .submit ? .recall : .sign
    case .decided: self == .draft || self == .recall ? .stop : .dispatch
    case .notified: .confirmService
    case .appealable: .finalise
    case .final: .close
    case .closed, .handedOver, .withdrawn, .discontinued: .reopen
    }
  }
}
