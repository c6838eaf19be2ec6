extension PersonFile {
  /// The last day of the title that a case granted, while nothing in the file follows on it; nil otherwise.
  ///
  /// What follows is an application that is not decided, a later title, an interim certificate that lasts longer, or a
  /// decision that ended the title. A case of the services or of return management is no application for a title.
  package func openTitleEnd(of record: Case) -> CivilDate? {
    guard let granted = record.grantedTitle else { return nil }
    let isFollowed = cases.contains { other in
      other.reference != record.reference && other.follows(on: granted)
    }
    return isFollowed ? nil : granted.validUntil
  }
}

extension Case {
  /// Whether the case keeps the person from being without a title once that one ends, or ended it before.
  fileprivate func follows(on title: GrantedTitle) -> Bool {
    if let certificate = interimCertificate { return certificate.validUntil > title.validUntil }
    if stage.isBeforeSignature { return sachgebiet != .service && sachgebiet != .return }
    // A later decision takes the place of the earlier one, a shorter title too.
    if let granted = grantedTitle {
      return (granted.signedOn, granted.validUntil) > (title.signedOn, title.validUntil)
    }
    guard let signature, signature.at.civilDate >= title.signedOn else { return false }
    return drafts.first { $0.version == signature.version }?.draft.outcome.endsTitle ?? false
  }
}

extension Outcome {
  /// Whether a title that the person has ends by the decision.
  fileprivate var endsTitle: Bool {
    switch self {
    case .revocation, .withdrawal, .lapseFinding, .lossFinding, .expulsion: true
    case .grant, .extension, .grantWithConditions, .partialGrant, .refusal, .shortening, .warning, .entryBan,
      .conditionChange, .certificate:
      false
    }
  }
}
