/// Why an act is not done: the reason, its legal source, and what to do now. Facts only; words are made for people elsewhere.
package struct Refusal: Error, Hashable, Sendable {
  /// What stands in the way.
  package let reason: Reason
  /// The rule that says so.
  package let source: LegalSource
  /// What to do now.
  package let remedy: Remedy

  package init(_ reason: Reason, source: LegalSource, remedy: Remedy) {
    self.reason = reason
    self.source = source
    self.remedy = remedy
  }

  /// What stands in the way.
  package enum Reason: Hashable, Sendable {
    /// The state of the case does not allow the act.
    case notPossible(ActKind, in: CaseStage)
    case suspended(since: CivilDate)
    case notSuspended
    case rightMissing(Right)
    /// The case belongs to another officer.
    case notYours(assignee: OfficerID)
    case unassigned
    case officerUnknown(OfficerID)
    case officerInactive(OfficerID)
    /// The officer works in another Sachgebiet.
    case otherSachgebiet(Sachgebiet)
    case excluded(OfficerID)
    case alreadyYours
    case textMissing(TextField)
    case dayNotAfter(CivilDate, limit: CivilDate)
    case dayInFuture(CivilDate)
    case dayBefore(CivilDate, limit: CivilDate)
    case competenceOpen
    case sachgebietOpen
    case matterOpen
    case matterUnknown(MatterKey)
    case variantUnknown(MatterKey)
    case noItems
    case folioUnknown(Int)
    case numberUnknown(Int)
    case alreadyEnded(Int)
    /// None of the items that the act ends or continues is open.
    case noneOpen(NumberedItem)
    /// Silence counts as consent only where a law says so, and only after its day.
    case consentNotDeemed(after: CivilDate?)
    case valueInvalid(PersonField)
    case notDrafter(OfficerID)
    /// From class S2 on the drafter does not sign.
    case ownDraft
    case classNotReached(required: SignOffClass, held: SignOffClass?)
    case notReady([Blocker])
    /// The paper that is to leave was made of another text than the one that is frozen.
    case paperShowsOtherText
    case remedyPeriodOpen(until: CivilDate)
    case litigationOpen
    case noLitigation
    case outcomeWithoutCard(Outcome)
    /// A hearing is held before something is taken or denied, not before a grant.
    case outcomeNotAdverse(Outcome)
    case cardMissing
    case nothingToUndo
    case othersActedSince(OfficerID)
    case irreversible(EntryKind)
    /// The matter is not charged for this act, only for these.
    case feeActUnknown(FeeAct, possible: [FeeAct])
    /// So many cents are no amount that the act can mean.
    case amountInvalid(Int)
    /// A title is not extended by so many months.
    case monthsInvalid(Int)
    /// Everything that is to be set about the fee stands there already.
    case feeUnchanged
    /// Money with this receipt is in the file already.
    case receiptUsed(String)
    /// No more can be paid back than these cents, which were paid.
    case reversalExceedsPaid(Int)
  }

  /// Which text an act needs and did not get.
  package enum TextField: String, CaseIterable, Hashable, Sendable {
    case reason, text, question, office, court, courtReference, remark, purpose, recipient, result, proof
    case receipt
  }

  /// What helps.
  package enum Remedy: Hashable, Sendable {
    /// This act comes first.
    case act(ActKind)
    /// Somebody with this right.
    case askSomebodyWith(Right)
    /// Somebody who may sign this class.
    case askSigner(SignOffClass)
    /// The officer who has the case.
    case askOfficer(OfficerID)
    /// Give the missing or another value.
    case give(TextField)
    case chooseAnother
    case wait(until: CivilDate)
    /// Mend what the readiness list names.
    case mendBlockers
    case none
  }
}
