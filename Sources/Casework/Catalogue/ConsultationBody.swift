/// An authority or body that the office asks before it decides.
package struct ConsultationBody: Hashable, Sendable {
  package let code: ConsultationCode
  package let name: BilingualText
  package let legalBasis: LegalSource
  /// Days of silence after which consent counts as given; nil where silence means nothing.
  package let deemedConsentDays: Int?
  package let validity: Validity
  package let source: LegalSource

  package init(
    code: ConsultationCode,
    name: BilingualText,
    legalBasis: LegalSource,
    deemedConsentDays: Int?,
    validity: Validity,
    source: LegalSource
  ) {
    self.code = code
    self.name = name
    self.legalBasis = legalBasis
    self.deemedConsentDays = deemedConsentDays
    self.validity = validity
    self.source = source
  }
}
