import AktenlageTesting
import Casework

/// One act of a kind with values that an officer would give in this case.
func sampleAct(_ kind: ActKind, in script: CaseScript) throws -> Act {
  let record = try script.record
  let later = script.today.adding(days: 30)
  return switch kind {
  case .confirmCompetence: .confirmCompetence(reason: "Haft")
  case .chooseMatter: .chooseMatter(try Fixture.key("grave"), variant: nil, reason: "Antrag geändert")
  case .route: .route(to: .family, reason: "Familie")
  case .handOver: .handOver(office: "Köln", reason: "Umzug")
  case .take: .take
  case .assign: .assign(to: try Fixture.officer("second"), reason: "Vertretung")
  case .release: .release(reason: "Urlaub")
  case .receiveDocument: .receiveDocument(.sample(.e07, text: "Vertrag"))
  case .assessEvidence: .assessEvidence(.e01, .originalSeen, reason: "", folio: nil)
  case .requestDocuments: .requestDocuments([.e07], dueOn: later, language: .german)
  case .extendRequest:
    .extendRequest(number: record.requests.count, dueOn: script.today.adding(days: 90), reason: "Bitte")
  case .closeRequest: .closeRequest(number: record.requests.count, .met, reason: "")
  case .endCompleteness: .endCompleteness(reason: "Rest folgt")
  case .consult: .consult(.federalEmploymentAgency, question: "Zustimmung?")
  case .remindConsultation: .remindConsultation(number: record.consultations.count)
  case .endConsultation: .endConsultation(number: record.consultations.count, .agreed, text: "")
  case .hear: .hear(intended: .refusal, text: "Beabsichtigt.", dueOn: later)
  case .endHearing: .endHearing(number: record.hearings.count, .answered, text: "Einwände.")
  case .waiveHearing: .waiveHearing(intended: .refusal, reason: "Gefahr im Verzug")
  case .queryRegister: .queryRegister(.azr, number: "1", result: "kein Treffer")
  case .recordContact: .recordContact(.phone, with: "Frau Öztürk", text: "Sachstand")
  case .note: .note(.general, text: "Vermerk")
  case .correctPerson: .correctPerson(.phone, value: "0211 1", source: .ownStatement)
  case .setFee: .setFee(FeeFacts(statuses: [.benefits], remittedTo: 5_000), reason: "Härte")
  case .recordPayment:
    .recordPayment(
      Payment(
        cents: 10_000,
        on: script.today,
        means: .card,
        receipt: "K-\(try script.record.payments.count + 1)"
      )
    )
  case .draft: .draft(.sample(.grant))
  case .submit: .submit
  case .recall: .recall
  case .returnDraft: .returnDraft(remark: "Begründung fehlt")
  case .sign: .sign
  case .stop: .stop(reason: "Falsche Anschrift")
  case .dispatch: .dispatch(.letter, sentOn: script.today)
  case .confirmService: .confirmService(on: script.today, proof: "Urkunde")
  case .failService: .failService(reason: "unbekannt verzogen")
  case .beginLitigation: .beginLitigation(.urgentMotion, court: "VG Düsseldorf", courtReference: "27 L 1/26")
  case .endLitigation: .endLitigation(outcome: "abgelehnt")
  case .finalise: .finalise
  case .close: .close(reason: "z. d. A.")
  case .withdraw: .withdraw(declaredOn: script.today, reason: "Ausreise")
  case .discontinue: .discontinue(.departure, reason: "Ausreise")
  case .suspend: .suspend(.criminalProceedings, reason: "Verfahren")
  case .resume: .resume(reason: "eingestellt")
  case .reopen: .reopen(reason: "neue Tatsachen")
  case .orderCard: .orderCard(serial: "")
  case .receiveCard: .receiveCard
  case .handOutCard: .handOutCard(to: "Frau Öztürk")
  case .setFollowUp: .setFollowUp(on: later, purpose: "prüfen", person: nil)
  case .explainDelay:
    .explainDelay(reason: "Gutachten steht aus", expectedUntil: later)
  case .endFollowUp: .endFollowUp(number: record.followUps.count)
  case .declareConflict: .declareConflict(reason: "Nachbarin")
  case .undo: .undo
  }
}

extension CaseScript {
  /// A case that a person would call by this state.
  static func at(_ state: ProcessingState) throws -> CaseScript {
    var script = try CaseScript()
    try script.reach(state)
    return script
  }

  mutating func reach(_ state: ProcessingState) throws {
    switch state {
    case .received: break
    case .jurisdictionCheck: try act(.confirmCompetence(reason: "Haft"), by: "triage")
    case .handedOver: try act(.handOver(office: "Köln", reason: "Umzug"), by: "triage")
    case .assigned: try act(.take)
    case .completenessCheck:
      try act(.take)
      try act(.assessEvidence(.e01, .originalSeen, reason: "", folio: nil))
    case .awaitingApplicant:
      try act(.take)
      try act(.requestDocuments([.e07], dueOn: today.adding(days: 30), language: .german))
    case .consulting:
      try examine()
      try act(.consult(.police, question: "Erkenntnisse?"))
    case .suspended:
      try examine()
      try act(.suspend(.criminalProceedings, reason: "Verfahren"))
    case .legalReview: try examine()
    case .hearing:
      try examine()
      try act(.hear(intended: .refusal, text: "Beabsichtigt.", dueOn: today.adding(days: 14)))
    case .draft: try draft()
    case .finalSignOff: try submit()
    case .decided: try decide()
    case .notified:
      try dispatch()
      wait(days: 4)
    case .appealable: try notify()
    case .litigated:
      try notify()
      try act(.beginLitigation(.action, court: "VG", courtReference: "27 K 1/26"), by: "legal")
      wait(days: 60)
    case .final: try finalise()
    case .cardOrdered, .cardReceived, .handedOut:
      try finalise()
      try act(.orderCard(serial: "A1"))
      if state == .cardOrdered { return }
      try act(.receiveCard, by: "desk")
      if state == .handedOut { try act(.handOutCard(to: "Frau Öztürk"), by: "desk") }
    case .closed:
      try finalise()
      try act(.close(reason: ""))
    case .withdrawn:
      try examine()
      try act(.withdraw(declaredOn: today, reason: ""))
    case .discontinued:
      try examine()
      try act(.discontinue(.death, reason: "Todesfall"))
    }
  }
}

extension Refusal {
  /// The reason without what it is about.
  var code: String { String(String(describing: reason).prefix { $0 != "(" }) }
}
