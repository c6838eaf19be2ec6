import AktenlageTesting
import Casework

/// Which acts a random walk draws from.
enum RandomWalk {
  case all
  /// What changes whether a case is ready.
  case readiness
  /// What can mostly be taken back.
  case reversible

  var kinds: [ActKind] {
    switch self {
    case .all: ActKind.allCases
    case .readiness:
      [
        .assessEvidence, .assessEvidence, .requestDocuments, .closeRequest, .consult, .endConsultation, .hear,
        .endHearing, .waiveHearing, .queryRegister, .draft, .draft, .chooseMatter, .receiveDocument,
        .correctPerson, .undo, .setFee, .recordPayment, .recordPayment,
      ]
    case .reversible:
      [
        .take, .assign, .release, .route, .chooseMatter, .assessEvidence, .endCompleteness, .waiveHearing,
        .queryRegister, .note, .recordContact, .receiveDocument, .correctPerson, .draft, .setFollowUp,
        .endFollowUp, .explainDelay, .suspend, .resume, .requestDocuments, .setFee,
      ]
    }
  }
}

/// A random act with random values, sensible and not.
func randomAct(
  _ walk: RandomWalk,
  in script: CaseScript,
  using random: inout SplitMix
) throws -> Act {
  func pick<Value>(_ values: [Value]) throws -> Value {
    guard let value = values.randomElement(using: &random) else { throw Fixture.Impossible(text: "empty") }
    return value
  }
  let kind = try pick(walk.kinds)
  let number = try pick([1, 1, 2, 3])
  let day = script.today.adding(days: try pick([-1, 0, 1, 7, 14, 30]))
  let text = try pick(["Text", "Text", "Text", " "])
  let outcome = try pick([
    Outcome.grant, .grant, .grantWithConditions, .refusal, .partialGrant, .expulsion, .certificate,
  ])
  let code = try pick([EvidenceCode.e01, .e01, .e07, .e09, .e10, .e29, .e38])
  switch kind {
  case .assessEvidence:
    return .assessEvidence(code, try pick(EvidenceAssessment.allCases), reason: text, folio: nil)
  case .requestDocuments: return .requestDocuments([code], dueOn: day, language: .german)
  case .extendRequest: return .extendRequest(number: number, dueOn: day, reason: text)
  case .closeRequest: return .closeRequest(number: number, try pick(ClosedRequest.allCases), reason: text)
  case .endCompleteness: return .endCompleteness(reason: text)
  case .endConsultation:
    return .endConsultation(number: number, try pick(ConsultationEnd.allCases), text: text)
  case .hear: return .hear(intended: outcome, text: text, dueOn: day)
  case .endHearing: return .endHearing(number: number, try pick(HearingEnd.allCases), text: text)
  case .waiveHearing: return .waiveHearing(intended: outcome, reason: text)
  case .draft:
    var draft = DecisionDraft.sample(outcome)
    if text == " " { draft.reasons = "" }
    if number == 2 { draft.conditions = "" }
    if number == 3 { draft.validUntil = try Fixture.day("2031-12-31") }
    return .draft(draft)
  case .chooseMatter:
    return .chooseMatter(
      try Fixture.key(try pick(["claim", "may", "grave", "family", "paid", "labelled"])),
      variant: nil,
      reason: text
    )
  case .setFee:
    let act = try pick([nil, FeeAct.grant, .label, .newCard])
    let statuses = try pick([[], [], [FeeStatus.benefits]])
    return .setFee(FeeFacts(act: act, statuses: statuses), reason: text)
  case .recordPayment:
    let cents = try pick([10_000, 10_000, 5_800, -5_800, 0])
    // Now and then a receipt that is in the file already.
    let step = try pick([0, 1, 1])
    let receipt = "K-\(try script.record.payments.count + step)"
    return .recordPayment(
      Payment(cents: cents, on: script.today, means: .card, receipt: receipt, reason: text)
    )
  case .receiveDocument: return .receiveDocument(.sample(code))
  case .correctPerson:
    let value = try pick(["2025-01-01", "2029-01-01", "2040-01-01", "nie"])
    return .correctPerson(.passportValidUntil, value: value, source: .checkedPassport)
  case .confirmService: return .confirmService(on: try pick([nil, day]), proof: text)
  case .dispatch: return .dispatch(try pick(ServiceMode.allCases), sentOn: day)
  case .beginLitigation:
    return .beginLitigation(try pick(LitigationKind.allCases), court: "VG", courtReference: text)
  case .assign:
    return .assign(to: try Fixture.officer(try pick(["owner", "colleague", "gone", "family"])), reason: text)
  case .route: return .route(to: try pick(Sachgebiet.allCases), reason: text)
  case .note, .recordContact, .queryRegister, .confirmCompetence, .handOver, .take, .release, .consult,
    .remindConsultation, .submit, .recall, .returnDraft, .sign, .stop, .failService, .endLitigation,
    .finalise,
    .close, .withdraw, .discontinue, .suspend, .resume, .reopen, .orderCard, .receiveCard, .handOutCard,
    .setFollowUp, .endFollowUp, .explainDelay, .declareConflict, .undo:
    return try sampleAct(kind, in: script)
  }
}
