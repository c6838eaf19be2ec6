package import Casework

extension TextBlocks {
  /// Every text that letters put in by themselves, in German and English, with all its names in braces.
  package static func sample(_ validity: Validity) -> TextBlocks {
    TextBlocks(
      StandardText.allCases.compactMap { text in
        TextBlockKey(rawValue: text.rawValue).map { key in
          TextBlock(
            key: key,
            version: 1,
            norm: LegalSource("§ 1 Testgesetz"),
            german: "Baustein \(text.rawValue)\(names(of: text)).",
            translations: [.english: "Block \(text.rawValue)\(names(of: text))."],
            validity: validity,
            source: LegalSource("§ 0 Testgesetz")
          )
        }
      }
    )
  }

  private static func names(of text: StandardText) -> String {
    switch text {
    case .requestOpening, .statusOpening: " vom {receivedOn}"
    case .requestDeadline, .hearingDeadline: " bis zum {dueOn}"
    case .requestWarning:
      ": Verspätetes kann unberücksichtigt bleiben (§ 82 Abs. 1 und 3 AufenthG), entschieden wird nach Aktenlage"
    case .hearingOpening: ": Wir beabsichtigen, {intended}"
    case .feeSet, .feeKept: " über {amount} ({basis})"
    case .feeExempt: " ({basis})"
    case .translationHint: " (§ 77 Abs. 3 AufenthG)"
    case .tenorGrant, .tenorExtension, .tenorGrantWithConditions, .tenorPartialGrant, .tenorRefusal,
      .tenorShortening, .tenorRevocation, .tenorWithdrawal, .tenorLapseFinding, .tenorLossFinding,
      .tenorExpulsion, .tenorWarning, .tenorEntryBan, .tenorConditionChange, .tenorCertificate:
      ": {matter}"
    case .certificatePermittedStay, .certificateSuspendedDeportation: " vom {receivedOn}"
    case .certificateContinuation, .certificateOrderedContinuation: " {titleEnd} vom {receivedOn}"
    case .certificateEnd: " bis zum {validUntil}"
    case .consultationOpening: " nach {legalBasis}"
    case .consultationDeemed: " bis zum {deemedAfter}"
    case .transferOpening: " an {office}"
    case .feeNone, .hearingRights, .translationHeading, .consultationClosing, .statusClosing,
      .transferClosing:
      ""
    }
  }
}

extension Letterhead {
  /// The head of a small office.
  package static func sample(_ validity: Validity) -> Letterhead {
    Letterhead(
      name: ["Stadt Test", "Amt für Proben"],
      returnAddress: "Stadt Test, 40200 Düsseldorf",
      contact: ["Probestraße 1, 40231 Düsseldorf"],
      validity: validity,
      source: LegalSource("§ 0 Testgesetz")
    )
  }
}
