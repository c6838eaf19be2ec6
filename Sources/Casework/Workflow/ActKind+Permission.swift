// What an act of a kind needs whatever it says: stages, right, owner.

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
      .declareConflict, .recordPayment:
      return Set(CaseStage.allCases)
    case .setFee: return open
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
    case .explainDelay: return undecided.union([.finalSignOff])
    case .undo: return undecided
    }
  }

  /// Whether the act is possible while the case rests.
  package var isPossibleWhileSuspended: Bool {
    switch self {
    case .take, .resume, .note, .recordContact, .receiveDocument, .withdraw, .discontinue, .assign, .release,
      .setFollowUp,
      .endFollowUp, .explainDelay, .beginLitigation, .endLitigation, .correctPerson, .queryRegister,
      .declareConflict,
      .endConsultation, .undo, .recordPayment:
      true
    case .confirmCompetence, .chooseMatter, .route, .handOver, .assessEvidence, .requestDocuments,
      .extendRequest,
      .closeRequest, .endCompleteness, .consult, .remindConsultation, .hear, .endHearing,
      .waiveHearing, .draft, .submit, .recall, .returnDraft, .sign, .stop, .dispatch, .confirmService,
      .failService,
      .finalise, .close, .suspend, .reopen, .orderCard, .receiveCard, .handOutCard, .setFee:
      false
    }
  }

  /// The right that an act of this kind needs.
  package var right: Right {
    switch self {
    case .confirmCompetence, .handOver: .steer
    case .assign: .allocate
    case .receiveDocument, .recordContact, .note, .receiveCard, .handOutCard, .recordPayment: .desk
    case .dispatch, .confirmService, .failService: .dispatch
    case .beginLitigation, .endLitigation: .litigate
    case .chooseMatter, .route, .take, .release, .assessEvidence, .requestDocuments, .extendRequest,
      .closeRequest, .endCompleteness, .consult, .remindConsultation, .endConsultation, .hear, .endHearing,
      .waiveHearing, .queryRegister, .correctPerson, .draft, .submit, .recall, .finalise, .close, .withdraw,
      .discontinue, .suspend, .resume, .reopen, .orderCard, .setFollowUp, .endFollowUp,
      .explainDelay, .setFee:
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
      .suspend, .resume, .orderCard, .explainDelay, .setFee:
      true
    case .confirmCompetence, .chooseMatter, .route, .handOver, .take, .assign, .receiveDocument,
      .queryRegister,
      .recordContact, .note, .correctPerson, .recall, .returnDraft, .sign, .stop, .dispatch, .confirmService,
      .failService, .beginLitigation, .endLitigation, .finalise, .withdraw, .reopen, .receiveCard,
      .handOutCard,
      .setFollowUp, .endFollowUp, .declareConflict, .undo, .recordPayment:
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
      .receiveCard, .handOutCard, .setFollowUp, .endFollowUp, .explainDelay, .declareConflict, .undo, .setFee,
      .recordPayment:
      false
    }
  }
}
