/// The text blocks that letters put in by themselves; a pack of the office has each of them.
package enum StandardText: String, CaseIterable, Hashable, Sendable {
  // Document request
  /// `{receivedOn}`
  case requestOpening
  /// `{dueOn}`
  case requestDeadline
  case requestWarning
  // Hearing
  /// `{receivedOn}`, `{intended}`
  case hearingOpening
  /// `{dueOn}`
  case hearingDeadline
  case hearingRights
  // Decision
  /// `{amount}`, `{basis}`
  case feeSet
  /// The fee of an application that is refused: `{amount}`, `{basis}`
  case feeKept
  /// The person or the act is free by a rule: `{basis}`
  case feeExempt
  /// The matter costs nothing at all.
  case feeNone
  case translationHint
  /// The heading of a translation; only its translations are used.
  case translationHeading
  // What was decided, for the translation: `{matter}`, `{validUntil}`
  case tenorGrant, tenorExtension, tenorGrantWithConditions, tenorPartialGrant, tenorRefusal, tenorShortening
  case tenorRevocation, tenorWithdrawal, tenorLapseFinding, tenorLossFinding, tenorExpulsion, tenorWarning
  case tenorEntryBan, tenorConditionChange, tenorCertificate
  // Interim certificate: `{receivedOn}`, `{titleEnd}`
  case certificatePermittedStay, certificateSuspendedDeportation, certificateContinuation
  case certificateOrderedContinuation
  /// `{validUntil}`
  case certificateEnd
  // Consultation
  /// `{legalBasis}`
  case consultationOpening
  /// `{deemedAfter}`
  case consultationDeemed
  case consultationClosing
  // Status information
  /// `{receivedOn}`
  case statusOpening
  case statusClosing
  // Transfer
  /// `{receivedOn}`, `{office}`
  case transferOpening
  case transferClosing

  /// What was decided, in words that the person can read in another language.
  package init(tenor outcome: Outcome) {
    self =
      switch outcome {
      case .grant: .tenorGrant
      case .extension: .tenorExtension
      case .grantWithConditions: .tenorGrantWithConditions
      case .partialGrant: .tenorPartialGrant
      case .refusal: .tenorRefusal
      case .shortening: .tenorShortening
      case .revocation: .tenorRevocation
      case .withdrawal: .tenorWithdrawal
      case .lapseFinding: .tenorLapseFinding
      case .lossFinding: .tenorLossFinding
      case .expulsion: .tenorExpulsion
      case .warning: .tenorWarning
      case .entryBan: .tenorEntryBan
      case .conditionChange: .tenorConditionChange
      case .certificate: .tenorCertificate
      }
  }
}
