/// What a decision does: the operative result of a matter.
package enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
  case grant
  case `extension`
  case grantWithConditions
  /// A shorter or another title than the one applied for.
  case partialGrant
  case refusal
  /// Nachträgliche Befristung, § 7 Abs. 2 S. 2 AufenthG.
  case shortening
  /// Widerruf, § 52 AufenthG or § 49 VwVfG.
  case revocation
  /// Rücknahme, § 48 VwVfG.
  case withdrawal
  /// Feststellung des Erlöschens, § 51 AufenthG.
  case lapseFinding
  /// Verlustfeststellung, FreizügG/EU.
  case lossFinding
  /// Ausweisung, §§ 53–55 AufenthG.
  case expulsion
  /// Abschiebungsandrohung, § 59 AufenthG.
  case warning
  /// Einreise- und Aufenthaltsverbot, § 11 AufenthG.
  case entryBan
  /// Änderung einer Nebenbestimmung as applied for; to deny it is a `refusal`.
  case conditionChange
  case certificate

  /// Whether the person gets what was asked for.
  ///
  /// Everything else is adverse and takes the stricter sign-off.
  package var isFavourable: Bool {
    switch self {
    case .grant, .extension, .grantWithConditions, .conditionChange, .certificate:
      true
    case .partialGrant, .refusal, .shortening, .revocation, .withdrawal, .lapseFinding, .lossFinding,
      .expulsion, .warning, .entryBan:
      false
    }
  }

  /// Whether it gives a title, for which identity and passport count (§ 5 Abs. 1 AufenthG).
  package var grantsTitle: Bool {
    switch self {
    case .grant, .extension, .grantWithConditions, .partialGrant: true
    case .refusal, .shortening, .revocation, .withdrawal, .lapseFinding, .lossFinding, .expulsion, .warning,
      .entryBan, .conditionChange, .certificate:
      false
    }
  }

  /// Whether an act is done for the person, which costs its fee.
  package var grantsSomething: Bool { isFavourable || grantsTitle }
}
