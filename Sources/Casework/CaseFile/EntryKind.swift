/// What an entry of a case file is about.
///
/// The raw values are stored and exported; they are never renamed.
package enum EntryKind: String, CaseIterable, Hashable, Sendable, Codable {
  case fileOpened, received, documentReceived, routed, competenceConfirmed, matterChosen, assigned, handedOver
  case evidenceAssessed, documentsRequested, requestExtended, requestClosed, completenessEnded
  case consulted, consultationReminded, consultationEnded
  case hearingStarted, hearingEnded, registerQueried, contactRecorded, noteWritten, personCorrected
  case drafted, submitted, recalled, returned, signed, stopped
  case dispatched, serviceConfirmed, serviceFailed, litigationBegan, litigationEnded, finalised
  case closed, withdrawn, discontinued, suspended, resumed, reopened
  case cardOrdered, cardReceived, cardHandedOut, followUpSet, followUpDone, delayExplained, conflictDeclared
  case undone, feeSet, paymentRecorded
}
