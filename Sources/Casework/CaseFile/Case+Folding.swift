extension Case {
  /// Takes one entry into account. Every kind is spelled out, so that a new one does not compile until it is read.
  mutating func apply(_ content: EntryContent, header: EntryHeader) {
    switch content {
    case .fileOpened, .received, .personCorrected, .contactRecorded, .undone: break
    case .documentReceived(let value): apply(value, header)
    case .routed(let value): apply(value)
    case .competenceConfirmed(let value): apply(value, header)
    case .matterChosen(let value): apply(value, header)
    case .assigned(let value): apply(value, header)
    case .handedOver: end(.handedOver, header)
    case .evidenceAssessed(let value): apply(value, header)
    case .documentsRequested(let value): apply(value, header)
    case .requestExtended(let value): apply(value)
    case .requestClosed(let value): apply(value)
    case .completenessEnded: enter(.legalReview, header)
    case .consulted(let value): apply(value, header)
    case .consultationReminded(let value): apply(value, header)
    case .consultationEnded(let value): apply(value)
    case .hearingStarted(let value): apply(value, header)
    case .hearingEnded(let value): apply(value, header)
    case .registerQueried(let value): apply(value, header)
    case .noteWritten(let value): apply(value, header)
    case .drafted(let value): apply(value, header)
    case .submitted(let value): apply(value, header)
    case .recalled: apply(recalledBy: header)
    case .returned(let value): apply(value, header)
    case .signed(let value): apply(value, header)
    case .stopped: apply(stoppedBy: header)
    case .dispatched(let value): apply(value, header)
    case .serviceConfirmed(let value): apply(value, header)
    case .serviceFailed: apply(serviceFailedBy: header)
    case .litigationBegan(let value): apply(value, header)
    case .litigationEnded(let value): apply(value, header)
    case .finalised(let value): apply(value, header)
    case .closed: end(.closed, header)
    case .withdrawn: end(.withdrawn, header)
    case .discontinued: end(.discontinued, header)
    case .suspended(let value): apply(value, header)
    case .resumed: apply(resumedBy: header)
    case .reopened: apply(reopenedBy: header)
    case .cardOrdered(let value): enterCard(.ordered, serial: value.serial, header)
    case .cardReceived(let value): enterCard(.received, serial: value.serial, header)
    case .cardHandedOut: enterCard(.handedOut, serial: card?.serial ?? "", header)
    case .followUpSet(let value): apply(value, header)
    case .followUpDone(let value): change(&followUps, number: value.number) { $0.isDone = true }
    case .delayExplained(let value): apply(value, header)
    case .conflictDeclared(let value): excluded[value.officer] = value.reason
    case .feeSet(let value): feeFacts = value.facts
    case .paymentRecorded(let value): payments.append(value.payment)
    }
  }

  mutating func enter(_ next: CaseStage, _ header: EntryHeader) {
    guard next != stage else { return }
    stage = next
    stageSince = header.at.civilDate
  }

  func change<Item: Numbered>(_ items: inout [Item], number: Int, _ body: (inout Item) -> Void) {
    guard let index = items.firstIndex(where: { $0.number == number }) else { return }
    body(&items[index])
  }
}

/// An item that is counted from 1 within its case.
protocol Numbered {
  var number: Int { get }
}

extension DocumentRequest: Numbered {}
extension Consultation: Numbered {}
extension Hearing: Numbered {}
extension FollowUp: Numbered {}
