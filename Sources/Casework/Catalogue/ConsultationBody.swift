/// An authority or body that the office asks before it decides.
package struct ConsultationBody: Hashable, Sendable {
  /// The code under which matters name it.
  package let code: ConsultationCode
  /// What it is called.
  package let name: BilingualText
  /// Why it is asked.
  package let legalBasis: LegalSource
  /// Days of silence after which consent counts as given; nil where silence means nothing.
  package let deemedConsentDays: Int?
  /// The days on which it holds.
  package let validity: Validity
  /// Where this entry of the catalogue comes from.
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
