/// The content of one entry, as it is stored: one case for each ``EntryKind``.
///
/// The property names below are the stored form. They are read for as long as files are kept, so they are never
/// renamed and their meaning never changes; a new fact gets a new kind or an optional property.
package enum EntryContent: Hashable, Sendable {
  case fileOpened(FileOpened)
  case received(Received)
  case documentReceived(DocumentReceived)
  case routed(Routed)
  case competenceConfirmed(CompetenceConfirmed)
  case matterChosen(MatterChosen)
  case assigned(Assigned)
  case handedOver(HandedOver)
  case evidenceAssessed(EvidenceAssessed)
  case documentsRequested(DocumentsRequested)
  case requestExtended(RequestExtended)
  case requestClosed(RequestClosed)
  case completenessEnded(CompletenessEnded)
  case consulted(Consulted)
  case consultationReminded(ConsultationReminded)
  case consultationEnded(ConsultationEnded)
  case hearingStarted(HearingStarted)
  case hearingEnded(HearingEnded)
  case registerQueried(RegisterQueried)
  case contactRecorded(ContactRecorded)
  case noteWritten(NoteWritten)
  case personCorrected(PersonCorrected)
  case drafted(Drafted)
  case submitted(Submitted)
  case recalled(Recalled)
  case returned(Returned)
  case signed(Signed)
  case stopped(Stopped)
  case dispatched(Dispatched)
  case serviceConfirmed(ServiceConfirmed)
  case serviceFailed(ServiceFailed)
  case litigationBegan(LitigationBegan)
  case litigationEnded(LitigationEnded)
  case finalised(Finalised)
  case closed(Closed)
  case withdrawn(Withdrawn)
  case discontinued(Discontinued)
  case suspended(Suspended)
  case resumed(Resumed)
  case reopened(Reopened)
  case cardOrdered(CardOrdered)
  case cardReceived(CardReceived)
  case cardHandedOut(CardHandedOut)
  case followUpSet(FollowUpSet)
  case followUpDone(FollowUpDone)
  case delayExplained(DelayExplained)
  case conflictDeclared(ConflictDeclared)
  case undone(Undone)
  case feeSet(FeeSet)
  case paymentRecorded(PaymentRecorded)

  /// The kind that says how the content is to be read.
  package var kind: EntryKind {
    switch self {
    case .fileOpened: .fileOpened
    case .received: .received
    case .documentReceived: .documentReceived
    case .routed: .routed
    case .competenceConfirmed: .competenceConfirmed
    case .matterChosen: .matterChosen
    case .assigned: .assigned
    case .handedOver: .handedOver
    case .evidenceAssessed: .evidenceAssessed
    case .documentsRequested: .documentsRequested
    case .requestExtended: .requestExtended
    case .requestClosed: .requestClosed
    case .completenessEnded: .completenessEnded
    case .consulted: .consulted
    case .consultationReminded: .consultationReminded
    case .consultationEnded: .consultationEnded
    case .hearingStarted: .hearingStarted
    case .hearingEnded: .hearingEnded
    case .registerQueried: .registerQueried
    case .contactRecorded: .contactRecorded
    case .noteWritten: .noteWritten
    case .personCorrected: .personCorrected
    case .drafted: .drafted
    case .submitted: .submitted
    case .recalled: .recalled
    case .returned: .returned
    case .signed: .signed
    case .stopped: .stopped
    case .dispatched: .dispatched
    case .serviceConfirmed: .serviceConfirmed
    case .serviceFailed: .serviceFailed
    case .litigationBegan: .litigationBegan
    case .litigationEnded: .litigationEnded
    case .finalised: .finalised
    case .closed: .closed
    case .withdrawn: .withdrawn
    case .discontinued: .discontinued
    case .suspended: .suspended
    case .resumed: .resumed
    case .reopened: .reopened
    case .cardOrdered: .cardOrdered
    case .cardReceived: .cardReceived
    case .cardHandedOut: .cardHandedOut
    case .followUpSet: .followUpSet
    case .followUpDone: .followUpDone
    case .delayExplained: .delayExplained
    case .conflictDeclared: .conflictDeclared
    case .undone: .undone
    case .feeSet: .feeSet
    case .paymentRecorded: .paymentRecorded
    }
  }
}
