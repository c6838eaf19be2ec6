/// One of several legal bases of a matter that differ in norm or sign-off.
///
/// Example: § 22 S. 1 and § 22 S. 2 AufenthG.
package struct MatterVariant: Hashable, Sendable {
  /// Code name within the matter, written like a matter key.
  package let id: MatterKey
  package let name: BilingualText
  package let legalBasis: LegalSource
  package let norm: NormKind
  package let signOff: SignOffTable

  package init(
    id: MatterKey,
    name: BilingualText,
    legalBasis: LegalSource,
    norm: NormKind,
    signOff: SignOffTable
  ) {
    self.id = id
    self.name = name
    self.legalBasis = legalBasis
    self.norm = norm
    self.signOff = signOff
  }
}
