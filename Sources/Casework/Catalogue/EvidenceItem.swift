/// An item of the office's list of proofs.
package struct EvidenceItem: Hashable, Sendable {
  /// The code under which matters name it.
  package let code: EvidenceCode
  /// What it is called.
  package let name: BilingualText
  /// The original must be seen, not a copy.
  package let needsOriginal: Bool
  /// What limits its use: an expiry date, a period, a semester; nil where nothing does.
  package let expiry: EvidenceExpiry?
  /// The office finds it out by itself; the applicant is not asked.
  package let isOfficeInquiry: Bool
  /// Given on a form of the office.
  package let isForm: Bool
  /// The days on which it holds.
  package let validity: Validity
  /// Where this entry of the catalogue comes from.
  package let source: LegalSource

  package init(
    code: EvidenceCode,
    name: BilingualText,
    needsOriginal: Bool,
    expiry: EvidenceExpiry?,
    isOfficeInquiry: Bool = false,
    isForm: Bool = false,
    validity: Validity,
    source: LegalSource
  ) {
    self.code = code
    self.name = name
    self.needsOriginal = needsOriginal
    self.expiry = expiry
    self.isOfficeInquiry = isOfficeInquiry
    self.isForm = isForm
    self.validity = validity
    self.source = source
  }
}

/// What a proof carries that has to be noted when it is ticked.
package enum EvidenceExpiry: String, CaseIterable, Hashable, Sendable {
  /// A last day of validity.
  case expiryDate
  /// Six months after it was taken.
  case sixMonths
  /// The period it speaks about.
  case period
  case semester
  case languageLevel
  /// The day of issue.
  case issueDate
  /// The acts that it covers.
  case scope
}

extension EvidenceCode {
  /// What most residence titles ask for: passport, photo, registration, insurance, subsistence.
  package static let basisSet: [EvidenceCode] = [.e01, .e02, .e03, .e04, .e05]
}
