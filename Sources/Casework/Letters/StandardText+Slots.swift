extension StandardText {
  /// The names in braces that letters fill in; any other would stand as `…` in what is sent.
  package var slots: Set<String> {
    switch self {
    case .requestDeadline, .hearingDeadline: ["receivedOn", "dueOn"]
    case .hearingOpening: ["receivedOn", "intended"]
    case .feeSet, .feeKept: ["receivedOn", "amount", "basis"]
    case .feeExempt: ["receivedOn", "basis"]
    case .tenorGrant, .tenorExtension, .tenorGrantWithConditions, .tenorPartialGrant, .tenorRefusal,
      .tenorShortening, .tenorRevocation, .tenorWithdrawal, .tenorLapseFinding, .tenorLossFinding,
      .tenorExpulsion, .tenorWarning, .tenorEntryBan, .tenorConditionChange, .tenorCertificate:
      ["receivedOn", "matter", "validUntil"]
    case .certificatePermittedStay, .certificateSuspendedDeportation, .certificateContinuation,
      .certificateOrderedContinuation, .certificateEnd:
      ["receivedOn", "titleEnd", "validUntil"]
    case .consultationOpening: ["receivedOn", "legalBasis"]
    case .consultationDeemed: ["receivedOn", "deemedAfter"]
    case .transferOpening, .transferClosing: ["receivedOn", "office"]
    case .requestOpening, .requestWarning, .hearingRights, .feeNone, .translationHint, .translationHeading,
      .consultationClosing, .statusOpening, .statusClosing:
      ["receivedOn"]
    }
  }

  /// The names without which the text does not say what it is for: a day, an amount.
  package var neededSlots: Set<String> {
    switch self {
    case .requestDeadline, .hearingDeadline: ["dueOn"]
    case .hearingOpening: ["intended"]
    case .feeSet, .feeKept: ["amount", "basis"]
    case .feeExempt: ["basis"]
    case .certificateEnd: ["validUntil"]
    case .consultationDeemed: ["deemedAfter"]
    case .transferOpening: ["office"]
    case .requestOpening, .requestWarning, .hearingRights, .feeNone, .translationHint, .translationHeading,
      .tenorGrant, .tenorExtension, .tenorGrantWithConditions, .tenorPartialGrant, .tenorRefusal,
      .tenorShortening, .tenorRevocation, .tenorWithdrawal, .tenorLapseFinding, .tenorLossFinding,
      .tenorExpulsion, .tenorWarning, .tenorEntryBan, .tenorConditionChange, .tenorCertificate,
      .certificatePermittedStay, .certificateSuspendedDeportation, .certificateContinuation,
      .certificateOrderedContinuation, .consultationOpening, .consultationClosing, .statusOpening,
      .statusClosing, .transferClosing:
      []
    }
  }

  /// Whether the text also stands in the translation of a letter.
  ///
  /// Other offices are written to in German; of a decision, operative part and appeal notice are translated
  /// (§ 77 Abs. 3 AufenthG).
  package var isTranslated: Bool {
    switch self {
    case .consultationOpening, .consultationDeemed, .consultationClosing, .feeSet, .feeKept, .feeExempt,
      .feeNone:
      false
    case .requestOpening, .requestDeadline, .requestWarning, .hearingOpening, .hearingDeadline,
      .hearingRights, .translationHint, .translationHeading, .tenorGrant, .tenorExtension,
      .tenorGrantWithConditions, .tenorPartialGrant, .tenorRefusal, .tenorShortening, .tenorRevocation,
      .tenorWithdrawal, .tenorLapseFinding, .tenorLossFinding, .tenorExpulsion, .tenorWarning,
      .tenorEntryBan, .tenorConditionChange, .tenorCertificate, .certificatePermittedStay,
      .certificateSuspendedDeportation, .certificateContinuation, .certificateOrderedContinuation,
      .certificateEnd, .statusOpening, .statusClosing, .transferOpening, .transferClosing:
      true
    }
  }
}
