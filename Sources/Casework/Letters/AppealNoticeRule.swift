/// Whether and which appeal notice a letter carries.
package enum AppealNoticeRule {
  /// What the rule says of a letter.
  package enum Need: Hashable, Sendable {
    /// The law asks for it.
    case required(LegalSource)
    /// The law does not ask for it, but without it the remedy period would be a year.
    case given(LegalSource)
    /// The letter decides nothing, so nothing can be challenged yet.
    case none(LegalSource)
  }

  /// What a kind of letter needs.
  ///
  /// Source: § 77 Abs. 1 S. 2, 3 AufenthG, § 37 Abs. 6 VwVfG NRW, § 58 VwGO; § 44a VwGO for what only prepares.
  package static func need(_ kind: LetterKind) -> Need {
    switch kind {
    case .decision(let outcome):
      let duty = outcome.needsAppealNotice
      return duty.holds ? .required(duty.source) : .given(LegalSource("§ 58 Abs. 2 VwGO"))
    case .documentRequest, .hearing: return .none(LegalSource("§ 44a VwGO"))
    case .interimCertificate, .consultationRequest, .statusInformation, .transferNotice:
      return .none(LegalSource("§ 37 Abs. 6 VwVfG NRW"))
    }
  }

  /// The notice of a letter on its day; nil where it needs none and while the catalogue has none.
  package static func notice(
    for kind: LetterKind,
    on day: CivilDate,
    in catalogue: Catalogue
  ) -> AppealNotice? {
    switch need(kind) {
    case .required, .given: catalogue.appealNotice(on: day)
    case .none: nil
    }
  }
}

extension AppealNotice {
  /// What a notice must tell, or one month becomes a year (§ 58 Abs. 1 and 2 VwGO).
  package enum Item: String, CaseIterable, Hashable, Sendable {
    /// That an action can be brought.
    case remedy
    /// The court with its seat.
    case court
    case period
    /// How the action is brought; a notice that names forms must name all of them.
    case form
  }

  /// What a notice in German does not tell.
  package static func missingItems(in text: String) -> [Item] {
    Item.allCases.filter { item in
      switch item {
      case .remedy: !text.contains("Klage")
      case .court: !text.contains("Verwaltungsgericht Düsseldorf")
      case .period: !text.contains("eines Monats nach")
      case .form: !(text.contains("schriftlich") && text.contains("§ 55a VwGO"))
      }
    }
  }
}
