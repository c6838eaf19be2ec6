/// The kind of an act, without what it needs: what key lines, help, command names and the table of the workflow list.
///
/// Raw values are the names of `aktenlage act REF NAME`.
package enum ActKind: String, CaseIterable, Hashable, Sendable, Codable {
  case confirmCompetence = "confirm-competence"
  case chooseMatter = "choose-matter"
  case route
  case handOver = "hand-over"
  case take
  case assign
  case release
  case receiveDocument = "receive-document"
  case assessEvidence = "assess-evidence"
  case requestDocuments = "request-documents"
  case extendRequest = "extend-request"
  case closeRequest = "close-request"
  case endCompleteness = "end-completeness"
  case consult
  case remindConsultation = "remind-consultation"
  case endConsultation = "end-consultation"
  case hear
  case endHearing = "end-hearing"
  case waiveHearing = "waive-hearing"
  case queryRegister = "query-register"
  case recordContact = "record-contact"
  case note
  case correctPerson = "correct-person"
  case setFee = "set-fee"
  case recordPayment = "record-payment"
  case draft
  case submit
  case recall
  case returnDraft = "return"
  case sign
  case stop
  case dispatch
  case confirmService = "confirm-service"
  case failService = "fail-service"
  case beginLitigation = "begin-litigation"
  case endLitigation = "end-litigation"
  case finalise
  case close
  case withdraw
  case discontinue
  case suspend
  case resume
  case reopen
  case orderCard = "order-card"
  case receiveCard = "receive-card"
  case handOutCard = "hand-out-card"
  case setFollowUp = "set-follow-up"
  case endFollowUp = "end-follow-up"
  /// Records why no decision is made yet (§ 75 S. 3 VwGO).
  case explainDelay = "explain-delay"
  case declareConflict = "declare-conflict"
  case undo
}

extension Act {
  /// The kind of this act.
  package var kind: ActKind {
    switch self {
    case .confirmCompetence: .confirmCompetence
    case .chooseMatter: .chooseMatter
    case .route: .route
    case .handOver: .handOver
    case .take: .take
    case .assign: .assign
    case .release: .release
    case .receiveDocument: .receiveDocument
    case .assessEvidence: .assessEvidence
    case .requestDocuments: .requestDocuments
    case .extendRequest: .extendRequest
    case .closeRequest: .closeRequest
    case .endCompleteness: .endCompleteness
    case .consult: .consult
    case .remindConsultation: .remindConsultation
    case .endConsultation: .endConsultation
    case .hear: .hear
    case .endHearing: .endHearing
    case .waiveHearing: .waiveHearing
    case .queryRegister: .queryRegister
    case .recordContact: .recordContact
    case .note: .note
    case .correctPerson: .correctPerson
    case .setFee: .setFee
    case .recordPayment: .recordPayment
    case .draft: .draft
    case .submit: .submit
    case .recall: .recall
    case .returnDraft: .returnDraft
    case .sign: .sign
    case .stop: .stop
    case .dispatch: .dispatch
    case .confirmService: .confirmService
    case .failService: .failService
    case .beginLitigation: .beginLitigation
    case .endLitigation: .endLitigation
    case .finalise: .finalise
    case .close: .close
    case .withdraw: .withdraw
    case .discontinue: .discontinue
    case .suspend: .suspend
    case .resume: .resume
    case .reopen: .reopen
    case .orderCard: .orderCard
    case .receiveCard: .receiveCard
    case .handOutCard: .handOutCard
    case .setFollowUp: .setFollowUp
    case .endFollowUp: .endFollowUp
    case .explainDelay: .explainDelay
    case .declareConflict: .declareConflict
    case .undo: .undo
    }
  }
}
