/// A paper with a last day that a signed decision gives: a residence title, or an interim certificate.
package struct GrantedTitle: Hashable, Sendable {
  /// The day of the signature.
  package let signedOn: CivilDate
  /// The last day of the paper.
  package let validUntil: CivilDate
  /// Where the decision stands in the file.
  package let folio: Int
}

extension Case {
  /// The title that the signed decision grants; nil before the signature, and where it grants none that ends.
  ///
  /// A certificate or a changed condition gives no title of its own.
  package var grantedTitle: GrantedTitle? {
    matter?.rawValue == "interimCertificate" ? nil : signedPaper { $0.datesTitle }
  }

  /// The interim certificate that the case gave, as far as the decision dates it (§ 81 Abs. 5 AufenthG).
  package var interimCertificate: GrantedTitle? {
    matter?.rawValue == "interimCertificate" ? signedPaper { $0 == .certificate || $0.datesTitle } : nil
  }

  private func signedPaper(_ isMeant: (Outcome) -> Bool) -> GrantedTitle? {
    guard let signature, let version = drafts.first(where: { $0.version == signature.version }),
      let validUntil = version.draft.validUntil, isMeant(version.draft.outcome)
    else { return nil }
    return GrantedTitle(signedOn: signature.at.civilDate, validUntil: validUntil, folio: version.folio)
  }
}

extension Outcome {
  /// Whether the person has a residence title afterwards that the decision dates.
  package var datesTitle: Bool {
    switch self {
    case .grant, .extension, .grantWithConditions, .partialGrant, .shortening: true
    case .refusal, .revocation, .withdrawal, .lapseFinding, .lossFinding, .expulsion, .warning, .entryBan,
      .conditionChange, .certificate:
      false
    }
  }
}
