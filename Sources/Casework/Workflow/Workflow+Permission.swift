// What holds for an act of a kind whatever it says: stage, suspension, right, owner, exclusion.

extension ActKind {
  /// The stages in which an act of this kind is possible.
  package var stages: Set<CaseStage> {
    let open: Set<CaseStage> = [
      .received, .jurisdictionCheck, .assigned, .completenessCheck, .legalReview, .draft, .finalSignOff,
      .decided,
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
    case .take, .assign, .release: return open
    case .receiveDocument, .recordContact, .note, .correctPerson, .setFollowUp, .endFollowUp, .queryRegister,
      .declareConflict:
      return Set(CaseStage.allCases)
    case .assessEvidence, .requestDocuments: return examination
    case .extendRequest, .closeRequest, .remindConsultation, .endConsultation, .endHearing: return examination
    case .endCompleteness: return [.assigned, .completenessCheck]
    case .consult: return [.completenessCheck, .legalReview, .draft]
    case .hear, .waiveHearing: return [.legalReview, .draft]
    case .draft: return [.legalReview, .draft]
    case .submit: return [.draft]
    case .recall, .returnDraft, .sign: return [.finalSignOff]
    case .stop, .dispatch: return [.decided]
    case .confirmService: return [.notified]
    case .failService: return [.notified, .appealable]
    case .beginLitigation: return open.subtracting([.final])
    case .endLitigation: return Set(CaseStage.allCases)
    case .finalise: return [.appealable]
    case .close: return [.decided, .notified, .appealable, .final]
    case .withdraw: return undecided.union([.finalSignOff, .decided])
    case .discontinue: return undecided.union([.finalSignOff])
    case .suspend: return undecided
    case .resume: return undecided
    case .reopen: return [.closed, .handedOver, .withdrawn, .discontinued, .final]
    case .orderCard: return [.decided, .notified, .appealable, .final]
    case .receiveCard: return Set(CaseStage.allCases)
    case .handOutCard: return [.decided, .notified, .appealable, .final, .closed]
    case .undo: return undecided
    }
  }

  /// Whether the act is possible while the case rests.
  package var isPossibleWhileSuspended: Bool {
    switch self {
    case .take, .resume, .note, .recordContact, .receiveDocument, .withdraw, .discontinue, .assign, .release,
      .setFollowUp,
      .endFollowUp, .beginLitigation, .endLitigation, .correctPerson, .queryRegister, .declareConflict,
      .endConsultation, .undo:
      true
    case .confirmCompetence, .chooseMatter, .route, .handOver, .assessEvidence, .requestDocuments,
      .extendRequest,
      .closeRequest, .endCompleteness, .consult, .remindConsultation, .hear, .endHearing,
      .waiveHearing, .draft, .submit, .recall, .returnDraft, .sign, .stop, .dispatch, .confirmService,
      .failService,
      .finalise, .close, .suspend, .reopen, .orderCard, .receiveCard, .handOutCard:
      false
    }
  }

  /// The right that an act of this kind needs.
  package var right: Right {
    switch self {
    case .confirmCompetence, .handOver: .steer
    case .assign: .allocate
    case .receiveDocument, .recordContact, .note, .receiveCard, .handOutCard: .desk
    case .dispatch, .confirmService, .failService: .dispatch
    case .beginLitigation, .endLitigation: .litigate
    case .chooseMatter, .route, .take, .release, .assessEvidence, .requestDocuments, .extendRequest,
      .closeRequest, .endCompleteness, .consult, .remindConsultation, .endConsultation, .hear, .endHearing,
      .waiveHearing, .queryRegister, .correctPerson, .draft, .submit, .recall, .finalise, .close, .withdraw,
      .discontinue, .suspend, .resume, .reopen, .orderCard, .setFollowUp, .endFollowUp:
      .work
    // Whoever signed, is excluded or takes back an act of their own needs no other right for it.
    case .returnDraft, .sign, .stop, .declareConflict, .undo: .read
    }
  }

  /// Whether only the officer who has the case, or a lead of the Sachgebiet in their place, may do it.
  package var needsOwner: Bool {
    switch self {
    case .release, .assessEvidence, .requestDocuments, .extendRequest, .closeRequest, .endCompleteness,
      .consult,
      .remindConsultation, .endConsultation, .hear, .endHearing, .waiveHearing, .draft, .submit, .close,
      .discontinue,
      .suspend, .resume, .orderCard:
      true
    case .confirmCompetence, .chooseMatter, .route, .handOver, .take, .assign, .receiveDocument,
      .queryRegister,
      .recordContact, .note, .correctPerson, .recall, .returnDraft, .sign, .stop, .dispatch, .confirmService,
      .failService, .beginLitigation, .endLitigation, .finalise, .withdraw, .reopen, .receiveCard,
      .handOutCard,
      .setFollowUp, .endFollowUp, .declareConflict, .undo:
      false
    }
  }
}

extension ActKind {
  /// Whether it changes the course of a case that another officer has, or of another Sachgebiet's pool.
  ///
  /// Then the officer who has the case does it, a lead, or while nobody has it an officer of its Sachgebiet.
  var needsOwnerOrPool: Bool {
    switch self {
    case .chooseMatter, .route, .withdraw, .reopen: true
    case .confirmCompetence, .handOver, .take, .assign, .release, .receiveDocument, .assessEvidence,
      .requestDocuments, .extendRequest, .closeRequest, .endCompleteness, .consult, .remindConsultation,
      .endConsultation, .hear, .endHearing, .waiveHearing, .queryRegister, .recordContact, .note,
      .correctPerson,
      .draft, .submit, .recall, .returnDraft, .sign, .stop, .dispatch, .confirmService, .failService,
      .beginLitigation, .endLitigation, .finalise, .close, .discontinue, .suspend, .resume, .orderCard,
      .receiveCard, .handOutCard, .setFollowUp, .endFollowUp, .declareConflict, .undo:
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
    let steers = officer.holds(.steer) && kind.isForTriage(in: record.stage)
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
    if kind.needsOwnerOrPool, !steers { try needOwnerOrPool(situation) }
  }

  private static func needOwnerOrPool(_ situation: Situation) throws(Refusal) {
    guard situation.record.assignee == nil else { return try needOwner(situation) }
    guard let own = situation.record.sachgebiet, let area = situation.officer.sachgebiet, area != own else {
      return
    }
    throw Refusal(.otherSachgebiet(own), source: .office, remedy: .askSomebodyWith(.allocate))
  }

  /// Who helps instead of an officer: themselves, or, once they have left, somebody who allocates their work.
  static func ask(_ officer: OfficerID, _ situation: Situation) -> Refusal.Remedy {
    situation.organisation[officer]?.isActive == true ? .askOfficer(officer) : .askSomebodyWith(.allocate)
  }

  static func needOwner(_ situation: Situation) throws(Refusal) {
    guard let assignee = situation.record.assignee else {
      throw Refusal(.unassigned, source: .office, remedy: .act(.take))
    }
    guard assignee == situation.officer.id || leads(situation) else {
      throw Refusal(.notYours(assignee: assignee), source: .office, remedy: ask(assignee, situation))
    }
  }

  /// Whether the officer leads the Sachgebiet of the case and so may act in the place of its officer.
  static func leads(_ situation: Situation) -> Bool {
    situation.officer.isActive && situation.officer.roles.contains(where: \.leads)
      && (situation.officer.sachgebiet == nil || situation.officer.sachgebiet == situation.record.sachgebiet)
  }

  static func need(_ text: String, _ field: Refusal.TextField, source: LegalSource = .office) throws(Refusal)
  {
    guard !text.isBlank else {
      throw Refusal(.textMissing(field), source: source, remedy: .give(field))
    }
  }
}

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
