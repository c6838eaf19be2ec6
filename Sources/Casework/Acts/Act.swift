/// What an officer asks to be done in a case, with everything that is needed to do it.
package enum Act: Hashable, Sendable {
  // Steering
  case confirmCompetence(reason: String)
  case chooseMatter(MatterKey, variant: MatterKey?, reason: String)
  case route(to: Sachgebiet, reason: String)
  case handOver(office: String, reason: String)
  case take
  case assign(to: OfficerID, reason: String)
  case release(reason: String)
  // Examination
  case receiveDocument(Document)
  case assessEvidence(EvidenceCode, EvidenceAssessment, reason: String, folio: Int?)
  case requestDocuments([EvidenceCode], dueOn: CivilDate, language: LanguageCode)
  case extendRequest(number: Int, dueOn: CivilDate, reason: String)
  case closeRequest(number: Int, ClosedRequest, reason: String)
  case endCompleteness(reason: String)
  case consult(ConsultationCode, question: String)
  case remindConsultation(number: Int)
  case endConsultation(number: Int, ConsultationEnd, text: String)
  case hear(intended: Outcome, text: String, dueOn: CivilDate)
  case endHearing(number: Int, HearingEnd, text: String)
  case waiveHearing(intended: Outcome, reason: String)
  case queryRegister(Register, number: String, result: String)
  case recordContact(ContactKind, with: String, text: String)
  case note(NoteKind, text: String)
  case correctPerson(PersonField, value: String, source: PersonDataSource)
  case setFee(FeeFacts, reason: String)
  case recordPayment(Payment)
  // Decision
  case draft(DecisionDraft)
  case submit
  case recall
  case returnDraft(remark: String)
  case sign
  case stop(reason: String)
  /// The paper is made of the letter before it leaves; nil where nothing here makes it.
  case dispatch(ServiceMode, sentOn: CivilDate, paper: SentPaper? = nil)
  case confirmService(on: CivilDate?, proof: String)
  case failService(reason: String)
  case beginLitigation(LitigationKind, court: String, courtReference: String)
  case endLitigation(outcome: String)
  case finalise
  // Course
  case close(reason: String)
  case withdraw(declaredOn: CivilDate, reason: String)
  case discontinue(DiscontinuationGround, reason: String)
  case suspend(SuspensionGround, reason: String)
  case resume(reason: String)
  case reopen(reason: String)
  case orderCard(serial: String)
  case receiveCard
  case handOutCard(to: String)
  case setFollowUp(on: CivilDate, purpose: String, person: OfficerID?)
  case endFollowUp(number: Int)
  case explainDelay(reason: String, expectedUntil: CivilDate)
  case declareConflict(reason: String)
  case undo
}
