// Taking back one's own act before sign-off. The entries stay; they only count no longer.

extension Workflow {
  static func undo(_ situation: Situation) throws(Refusal) -> [EntryContent] {
    let step = try undoableStep(in: situation)
    return [.undone(.init(act: step.act, folios: step.folios, reason: ""))]
  }

  /// The act that undo would take back: the newest one of the case that still counts.
  package static func undoableStep(in situation: Situation) throws(Refusal) -> UndoStep {
    let counting = situation.entries.filter { entry in
      entry.header.kind != .undone && !situation.file.undoneActs.contains(entry.header.act)
    }
    guard let newest = counting.last else { throw nothingToUndo }
    let act = newest.header.act
    let entries = counting.filter { $0.header.act == act }
    if let fixed = entries.first(where: { !$0.header.kind.isReversible }) {
      // An application as received is no act of the officer; there is nothing of theirs to take back.
      guard fixed.header.kind != .received else { throw nothingToUndo }
      throw Refusal(
        .irreversible(fixed.header.kind),
        source: .fileTruth,
        remedy: fixed.header.kind.counterAct
      )
    }
    guard newest.header.by == situation.officer.id else {
      throw Refusal(
        .othersActedSince(newest.header.by),
        source: .fileTruth,
        remedy: ask(newest.header.by, situation)
      )
    }
    // The person stands in all cases of the file; what others rest on is corrected again, not taken back.
    if let correction = entries.first(where: { $0.header.kind == .personCorrected }),
      situation.file.cases.contains(where: {
        $0.lastFolio > correction.header.folio && $0.reference != situation.record.reference
      })
    {
      throw Refusal(.irreversible(.personCorrected), source: .fileTruth, remedy: .act(.correctPerson))
    }
    return UndoStep(act: act, kinds: entries.map(\.header.kind), folios: entries.map(\.header.folio))
  }

  private static var nothingToUndo: Refusal {
    Refusal(.nothingToUndo, source: .fileTruth, remedy: .none)
  }
}

/// One act that can be taken back, named by what it put into the file.
package struct UndoStep: Hashable, Sendable {
  /// The act that would be taken back.
  package let act: ActID
  /// What it had put into the file.
  package let kinds: [EntryKind]
  /// Where that stands.
  package let folios: [Int]
}

extension EntryKind {
  /// Whether an act that made such an entry can be taken back: it had no effect outside the office.
  package var isReversible: Bool {
    switch self {
    case .documentReceived, .routed, .competenceConfirmed, .matterChosen, .assigned, .evidenceAssessed,
      .requestExtended, .requestClosed, .completenessEnded, .consultationEnded, .hearingEnded,
      .registerQueried,
      .contactRecorded, .noteWritten, .personCorrected, .drafted, .followUpSet, .followUpDone, .suspended,
      .delayExplained,
      .resumed, .feeSet:
      true
    case .fileOpened, .received, .handedOver, .documentsRequested, .consulted, .consultationReminded,
      .hearingStarted, .submitted, .recalled, .returned, .signed, .stopped, .dispatched, .serviceConfirmed,
      .serviceFailed,
      .litigationBegan, .litigationEnded, .finalised, .closed, .withdrawn, .discontinued, .reopened,
      .cardOrdered,
      .cardReceived, .cardHandedOut, .conflictDeclared, .undone, .paymentRecorded:
      false
    }
  }

  /// What helps where an act cannot be taken back.
  var counterAct: Refusal.Remedy {
    switch self {
    case .submitted: .act(.recall)
    case .documentsRequested: .act(.closeRequest)
    case .consulted, .consultationReminded: .act(.endConsultation)
    case .hearingStarted: .act(.endHearing)
    case .signed: .act(.stop)
    case .closed, .withdrawn, .discontinued, .handedOver: .act(.reopen)
    case .dispatched: .act(.failService)
    case .paymentRecorded: .act(.recordPayment)
    case .fileOpened, .received, .documentReceived, .routed, .competenceConfirmed, .matterChosen, .assigned,
      .evidenceAssessed, .requestExtended, .requestClosed, .completenessEnded, .consultationEnded,
      .hearingEnded,
      .registerQueried, .contactRecorded, .noteWritten, .personCorrected, .drafted, .recalled, .returned,
      .stopped, .serviceConfirmed, .serviceFailed, .litigationBegan, .litigationEnded, .finalised, .suspended,
      .resumed, .reopened, .cardOrdered, .cardReceived, .cardHandedOut, .followUpSet, .followUpDone,
      .delayExplained, .conflictDeclared, .undone, .feeSet:
      .none
    }
  }
}
