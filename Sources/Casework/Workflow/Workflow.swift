/// The one place that decides what may be done in a case.
///
/// A pure function of case, act, officer, day and catalogue: it gives the contents of the entries to append, or a
/// refusal with reason, legal source and remedy. Screens, commands, batches and tests all ask it.
package enum Workflow {
  /// What appending `act` would put into the file, or why it is refused.
  package static func decide(_ act: Act, in situation: Situation) throws(Refusal) -> [EntryContent] {
    try permit(act.kind, in: situation)
    switch act {
    case .confirmCompetence(let reason): return try confirmCompetence(reason, situation)
    case .chooseMatter(let matter, let variant, let reason):
      return try chooseMatter(matter, variant, reason, situation)
    case .route(let sachgebiet, let reason): return try route(sachgebiet, reason, situation)
    case .handOver(let office, let reason): return try handOver(office, reason)
    case .take: return try take(situation)
    case .assign(let officer, let reason): return try assign(officer, reason, situation)
    case .release(let reason): return try release(reason)
    case .receiveDocument(let document): return try receiveDocument(document, situation)
    case .assessEvidence(let code, let assessment, let reason, let folio):
      return try assessEvidence(code, assessment, reason, folio, situation)
    case .requestDocuments(let items, let dueOn, let language):
      return try requestDocuments(items, dueOn, language, situation)
    case .extendRequest(let number, let dueOn, let reason):
      return try extendRequest(number, dueOn, reason, situation)
    case .closeRequest(let number, let how, let reason):
      return try closeRequest(number, how, reason, situation)
    case .endCompleteness(let reason): return try endCompleteness(reason, situation)
    case .consult(let code, let question): return try consult(code, question, situation)
    case .remindConsultation(let number): return try remindConsultation(number, situation)
    case .endConsultation(let number, let end, let text):
      return try endConsultation(number, end, text, situation)
    case .hear(let outcome, let text, let dueOn): return try hear(outcome, text, dueOn, situation)
    case .endHearing(let number, let end, let text): return try endHearing(number, end, text, situation)
    case .waiveHearing(let outcome, let reason): return try waiveHearing(outcome, reason, situation)
    case .queryRegister(let register, let number, let result):
      return try queryRegister(register, number, result)
    case .recordContact(let kind, let with, let text): return try recordContact(kind, with, text)
    case .note(let kind, let text): return try note(kind, text)
    case .correctPerson(let field, let value, let source):
      return try correctPerson(field, value, source, situation)
    case .setFee(let facts, let reason): return try setFee(facts, reason, situation)
    case .recordPayment(let payment): return try recordPayment(payment, situation)
    case .draft(let text): return try draft(text, situation)
    case .submit: return try submit(situation)
    case .recall: return try recall(situation)
    case .returnDraft(let remark): return try returnDraft(remark, situation)
    case .sign: return try sign(situation)
    case .stop(let reason): return try stop(reason, situation)
    case .dispatch(let mode, let sentOn, let paper): return try dispatch(mode, sentOn, paper, situation)
    case .confirmService(let day, let proof): return try confirmService(day, proof, situation)
    case .failService(let reason): return try failService(reason, situation)
    case .beginLitigation(let kind, let court, let reference):
      return try beginLitigation(kind, court, reference, situation)
    case .endLitigation(let outcome): return try endLitigation(outcome, situation)
    case .finalise: return try finalise(situation)
    case .close(let reason): return try close(reason, situation)
    case .withdraw(let declaredOn, let reason): return try withdraw(declaredOn, reason, situation)
    case .discontinue(let ground, let reason): return try discontinue(ground, reason)
    case .suspend(let ground, let reason): return try suspend(ground, reason)
    case .resume(let reason): return try resume(reason, situation)
    case .reopen(let reason): return try reopen(reason)
    case .orderCard(let serial): return try orderCard(serial, situation)
    case .receiveCard: return try receiveCard(situation)
    case .handOutCard(let recipient): return try handOutCard(recipient, situation)
    case .setFollowUp(let day, let purpose, let person):
      return try setFollowUp(day, purpose, person, situation)
    case .endFollowUp(let number): return try endFollowUp(number, situation)
    case .explainDelay(let reason, let day): return try explainDelay(reason, day, situation)
    case .declareConflict(let reason): return try declareConflict(reason, situation)
    case .undo: return try undo(situation)
    }
  }

  /// Why an act of this kind is refused whatever it would say; nil when it depends on what it says, or is possible.
  ///
  /// What the key line greys out and `aktenlage acts` lists.
  package static func refusal(of kind: ActKind, in situation: Situation) -> Refusal? {
    do throws(Refusal) {
      try permit(kind, in: situation)
      switch kind {
      case .take: _ = try take(situation)
      case .submit: _ = try submit(situation)
      case .recall: _ = try recall(situation)
      case .sign: _ = try sign(situation)
      case .finalise: _ = try finalise(situation)
      case .receiveCard: _ = try receiveCard(situation)
      case .undo: _ = try undo(situation)
      case .returnDraft: try mayReview(situation)
      case .assign: try mayAssign(situation)
      case .stop: try mayStop(situation)
      case .close: try mayClose(situation)
      case .orderCard: try needCardOutcome(situation)
      case .handOutCard: try mayHandOutCard(situation)
      case .resume: try needSuspension(situation)
      case .beginLitigation: try needNoLitigation(situation)
      case .endLitigation: try needLitigation(situation)
      case .draft: try mayDraft(situation)
      case .setFee: try maySetFee(situation)
      case .endCompleteness: try mayEndCompleteness(situation)
      case .confirmService: try mayConfirmService(situation)
      case .failService: try mayFailService(situation)
      case .extendRequest, .closeRequest: try needOpen(.request, source: .documentRequest, situation)
      case .remindConsultation, .endConsultation:
        try needOpen(.consultation, source: .consultation, situation)
      case .endHearing: try needOpen(.hearing, source: .hearing, situation)
      case .endFollowUp: try needOpen(.followUp, source: .office, situation)
      case .confirmCompetence, .chooseMatter, .route, .handOver, .release, .receiveDocument, .assessEvidence,
        .requestDocuments, .consult, .hear, .waiveHearing, .queryRegister, .recordContact, .note,
        .correctPerson, .recordPayment, .dispatch, .withdraw, .discontinue, .suspend, .reopen, .setFollowUp,
        .explainDelay,
        .declareConflict:
        break
      }
      return nil
    } catch {
      return error
    }
  }
}
