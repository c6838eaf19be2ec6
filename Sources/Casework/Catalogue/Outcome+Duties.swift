extension Outcome {
  /// Whether the decision must be in writing with reasons.
  package var needsReasons: LegalFact {
    switch self {
    case .grantWithConditions, .partialGrant, .refusal, .shortening:
      LegalFact(true, LegalSource("§ 77 Abs. 1 S. 1 Nr. 1 AufenthG"))
    case .revocation, .withdrawal, .expulsion, .warning, .entryBan:
      LegalFact(true, LegalSource("§ 77 Abs. 1 S. 1 AufenthG"))
    case .lapseFinding, .lossFinding:
      LegalFact(true, LegalSource("§ 39 Abs. 1 VwVfG NRW"))
    case .grant, .extension, .conditionChange, .certificate:
      LegalFact(false, LegalSource("§ 39 Abs. 2 Nr. 1 VwVfG NRW"))
    }
  }

  /// Whether the letter must tell how to appeal.
  ///
  /// Without the notice the time limit is one year (§ 58 Abs. 2 VwGO).
  package var needsAppealNotice: LegalFact {
    switch self {
    case .refusal, .shortening, .revocation, .withdrawal, .expulsion, .warning:
      LegalFact(true, LegalSource("§ 77 Abs. 1 S. 2, 3 AufenthG, § 37 Abs. 6 VwVfG NRW"))
    case .grantWithConditions, .partialGrant, .lapseFinding, .lossFinding, .entryBan:
      LegalFact(true, LegalSource("§ 37 Abs. 6 VwVfG NRW"))
    case .grant, .extension, .conditionChange, .certificate:
      LegalFact(false, LegalSource("§ 37 Abs. 6 VwVfG NRW"))
    }
  }

  /// Whether the person must be heard before.
  ///
  /// Refusing a first grant takes nothing away; refusing an extension does.
  /// - Parameter existingRight: the person holds the right that the decision would end or narrow.
  package func needsHearing(existingRight: Bool) -> LegalFact {
    let source = LegalSource("§ 28 Abs. 1 VwVfG NRW", isVerified: false)
    switch self {
    case .shortening, .revocation, .withdrawal, .lapseFinding, .lossFinding, .expulsion, .warning, .entryBan:
      return LegalFact(true, source)
    case .refusal, .partialGrant:
      return LegalFact(existingRight, source)
    case .grant, .extension, .grantWithConditions, .conditionChange, .certificate:
      return LegalFact(false, source)
    }
  }
}
