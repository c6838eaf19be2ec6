import Casework
import Workstation

extension ActReader {
  /// The act that name and options describe.
  ///
  /// - Parameters:
  ///   - today: taken where a day is meant and none was given.
  ///   - document: makes a document of a file and what is said about it.
  mutating func act(
    today: CivilDate,
    document: (inout ActReader) throws(Failure) -> Document
  ) throws(Failure) -> Act {
    let act = try read(today, document)
    try finish()
    return act
  }

  private mutating func read(
    _ today: CivilDate,
    _ document: (inout ActReader) throws(Failure) -> Document
  ) throws(Failure) -> Act {
    switch kind {
    case .confirmCompetence: .confirmCompetence(reason: try text(.reason))
    case .chooseMatter:
      .chooseMatter(try requiredKey(.matter), variant: try key(.variant), reason: try text(.reason))
    case .route: .route(to: try requiredWord(.to, of: Sachgebiet.self), reason: try text(.reason))
    case .handOver: .handOver(office: try text(.to), reason: try text(.reason))
    case .take: .take
    case .assign: .assign(to: try requiredOfficer(.to), reason: try text(.reason))
    case .release: .release(reason: try text(.reason))
    case .receiveDocument: .receiveDocument(try document(&self))
    case .assessEvidence:
      .assessEvidence(
        try requiredWord(.code, of: EvidenceCode.self),
        try requiredWord(.state, of: EvidenceAssessment.self),
        reason: try text(.reason),
        folio: try number(.folio)
      )
    case .requestDocuments:
      .requestDocuments(
        try words(.items, of: EvidenceCode.self),
        dueOn: try requiredDay(.due),
        language: try language()
      )
    case .extendRequest:
      .extendRequest(
        number: try requiredNumber(.number),
        dueOn: try requiredDay(.due),
        reason: try text(.reason)
      )
    case .closeRequest:
      .closeRequest(
        number: try requiredNumber(.number),
        try requiredWord(.state, of: ClosedRequest.self),
        reason: try text(.reason)
      )
    case .endCompleteness: .endCompleteness(reason: try text(.reason))
    case .consult: .consult(try requiredWord(.code, of: ConsultationCode.self), question: try text(.text))
    case .remindConsultation: .remindConsultation(number: try requiredNumber(.number))
    case .endConsultation:
      .endConsultation(
        number: try requiredNumber(.number),
        try requiredWord(.state, of: ConsultationEnd.self),
        text: try text(.text)
      )
    case .hear:
      .hear(
        intended: try requiredWord(.outcome, of: Outcome.self),
        text: try text(.text),
        dueOn: try requiredDay(.due)
      )
    case .endHearing:
      .endHearing(
        number: try requiredNumber(.number),
        try requiredWord(.state, of: HearingEnd.self),
        text: try text(.text)
      )
    case .waiveHearing:
      .waiveHearing(intended: try requiredWord(.outcome, of: Outcome.self), reason: try text(.reason))
    case .queryRegister:
      .queryRegister(
        try requiredWord(.register, of: Register.self),
        number: try text(.reference),
        result: try text(.text)
      )
    case .recordContact:
      .recordContact(
        try requiredWord(.kind, of: ContactKind.self),
        with: try text(.to),
        text: try text(.text)
      )
    case .note: .note(try word(.kind, of: NoteKind.self) ?? .general, text: try text(.text))
    case .correctPerson:
      .correctPerson(
        try requiredWord(.field, of: PersonField.self),
        value: try GivenText.read(try required(.value)),
        source: try requiredWord(.source, of: PersonDataSource.self)
      )
    case .setFee: .setFee(try feeFacts(presentFee), reason: try text(.reason))
    case .recordPayment: .recordPayment(try payment(today))
    case .draft: .draft(try decisionDraft())
    case .submit: .submit
    case .recall: .recall
    case .returnDraft: .returnDraft(remark: try text(.text))
    case .sign: .sign
    case .stop: .stop(reason: try text(.reason))
    case .dispatch: .dispatch(try requiredWord(.mode, of: ServiceMode.self), sentOn: try day(.on) ?? today)
    case .confirmService: .confirmService(on: try day(.on), proof: try text(.proof))
    case .failService: .failService(reason: try text(.reason))
    case .beginLitigation:
      .beginLitigation(
        try requiredWord(.kind, of: LitigationKind.self),
        court: try text(.court),
        courtReference: try text(.reference)
      )
    case .endLitigation: .endLitigation(outcome: try text(.text))
    case .finalise: .finalise
    case .close: .close(reason: try text(.reason))
    case .withdraw: .withdraw(declaredOn: try day(.on) ?? today, reason: try text(.reason))
    case .discontinue:
      .discontinue(try requiredWord(.ground, of: DiscontinuationGround.self), reason: try text(.reason))
    case .suspend: .suspend(try requiredWord(.ground, of: SuspensionGround.self), reason: try text(.reason))
    case .resume: .resume(reason: try text(.reason))
    case .reopen: .reopen(reason: try text(.reason))
    case .orderCard: .orderCard(serial: try text(.serial))
    case .receiveCard: .receiveCard
    case .handOutCard: .handOutCard(to: try text(.to))
    case .setFollowUp:
      .setFollowUp(on: try requiredDay(.on), purpose: try text(.text), person: try officer(.to))
    case .endFollowUp: .endFollowUp(number: try requiredNumber(.number))
    case .explainDelay:
      .explainDelay(reason: try text(.reason), expectedUntil: try requiredDay(.on))
    case .declareConflict: .declareConflict(reason: try text(.reason))
    case .undo: .undo
    }
  }

  private mutating func decisionDraft() throws(Failure) -> DecisionDraft {
    DecisionDraft(
      outcome: try requiredWord(.outcome, of: Outcome.self),
      variant: try key(.variant),
      validFrom: try day(.validFrom),
      validUntil: try day(.validUntil),
      operativePart: try text(.operative),
      facts: try text(.facts),
      reasons: try text(.reasons),
      considerations: try text(.considerations),
      conditions: try text(.conditions),
      hearingAnswer: try text(.hearingAnswer)
    )
  }

  private mutating func language() throws(Failure) -> LanguageCode {
    guard let text = given(.language) else { return .german }
    guard let code = try? LanguageCode(parsing: text) else {
      throw .usage(
        .notOneOf(option: ActOption.language.name, text: text, allowed: ["de", "en", "uk", "ar", "tr"])
      )
    }
    return code
  }

  private mutating func requiredKey(_ option: ActOption) throws(Failure) -> MatterKey {
    guard let key = try key(option) else { throw .usage(.optionMissing(option.name, kind)) }
    return key
  }

  private mutating func requiredOfficer(_ option: ActOption) throws(Failure) -> OfficerID {
    guard let officer = try officer(option) else { throw .usage(.optionMissing(option.name, kind)) }
    return officer
  }
}
