import AktenlageTesting
import Casework

/// The acts of a kind that a sensible officer could mean in this case: one of them must be possible if the kind is offered.
func plausibleActs(_ kind: ActKind, in script: CaseScript) throws -> [Act] {
  let record = try script.record
  let later = script.today.adding(days: 120)
  let open = (
    requests: record.requests.filter(\.isOpen).map(\.number),
    consultations: record.consultations.filter(\.isOpen).map(\.number),
    hearings: record.hearings.filter(\.isOpen).map(\.number),
    followUps: record.followUps.filter { !$0.isDone }.map(\.number)
  )
  switch kind {
  case .chooseMatter:
    return try ["claim", "may", "grave", "family"].map {
      .chooseMatter(try Fixture.key($0), variant: nil, reason: "Antrag geändert")
    }
  case .setFee:
    return [5_000, 4_000].map {
      .setFee(FeeFacts(statuses: [.benefits], remittedTo: $0), reason: "Härte")
    }
  case .route: return Sachgebiet.allCases.map { .route(to: $0, reason: "zuständig") }
  case .assign:
    return script.organisation.officers.keys.sorted { $0.text < $1.text }.map {
      .assign(to: $0, reason: "Vertretung")
    }
  case .extendRequest: return open.requests.map { .extendRequest(number: $0, dueOn: later, reason: "Bitte") }
  case .closeRequest: return open.requests.map { .closeRequest(number: $0, .waived, reason: "verzichtbar") }
  case .remindConsultation: return open.consultations.map { .remindConsultation(number: $0) }
  case .endConsultation:
    return open.consultations.map { .endConsultation(number: $0, .objected, text: "Bedenken") }
  case .endHearing: return open.hearings.map { .endHearing(number: $0, .answered, text: "Einwände") }
  case .endFollowUp: return open.followUps.map { .endFollowUp(number: $0) }
  case .confirmService:
    return [.confirmService(on: nil, proof: ""), .confirmService(on: script.today, proof: "Urkunde")]
  case .beginLitigation:
    return LitigationKind.allCases.map { .beginLitigation($0, court: "VG", courtReference: "27 K 1/26") }
  case .confirmCompetence, .handOver, .take, .release, .receiveDocument, .assessEvidence, .requestDocuments,
    .endCompleteness, .consult, .hear, .waiveHearing, .queryRegister, .recordContact, .note, .correctPerson,
    .draft, .submit, .recall, .returnDraft, .sign, .stop, .dispatch, .failService, .endLitigation, .finalise,
    .close, .withdraw, .discontinue, .suspend, .resume, .reopen, .orderCard, .receiveCard, .handOutCard,
    .setFollowUp, .explainDelay, .declareConflict, .undo, .recordPayment:
    return [try sampleAct(kind, in: script)]
  }
}

extension ActKind {
  /// Whether it brings a case on, rather than adding to its file or giving it to somebody.
  var isStep: Bool {
    switch self {
    case .chooseMatter, .confirmCompetence, .handOver, .take, .assign, .assessEvidence, .closeRequest,
      .endCompleteness, .endConsultation, .endHearing, .draft, .submit, .returnDraft, .sign, .stop, .dispatch,
      .confirmService, .failService, .endLitigation, .finalise, .close, .resume:
      true
    case .route, .release, .receiveDocument, .requestDocuments, .extendRequest, .consult, .remindConsultation,
      .hear, .waiveHearing, .queryRegister, .recordContact, .note, .correctPerson, .recall, .beginLitigation,
      .withdraw, .discontinue, .suspend, .reopen, .orderCard, .receiveCard, .handOutCard, .setFollowUp,
      .endFollowUp, .explainDelay, .declareConflict, .undo, .setFee, .recordPayment:
      false
    }
  }
}
