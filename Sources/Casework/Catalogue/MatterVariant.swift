/// One of several legal bases of a matter that differ in norm or sign-off.
///
/// Example: § 22 S. 1 and § 22 S. 2 AufenthG.
package struct MatterVariant: Hashable, Sendable {
  /// Code name within the matter, written like a matter key.
  package let id: MatterKey
  /// What people call it.
  package let name: BilingualText
  /// The norm on which the decision rests.
  package let legalBasis: LegalSource
  /// How strongly the norm binds.
  package let norm: NormKind
  /// Who signs.
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
