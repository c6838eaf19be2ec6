/// An edition of the catalogue that was brought into the store, and who answers for it.
///
/// One officer proposes it and another releases it; only then is anything judged by it.
package struct PackRecord: Hashable, Sendable {
  /// Who did something, and when.
  package struct Stamp: Hashable, Sendable {
    package let by: OfficerID
    package let at: Instant

    package init(by officer: OfficerID, at: Instant) {
      by = officer
      self.at = at
    }
  }

  /// The digest of its files; see ``CatalogueFile/digest(of:)``.
  package let digest: SHA256Digest
  /// What its files call it.
  package let identity: PackIdentity
  /// The days on whose cases it is used.
  package let validity: Validity
  /// Who brought it.
  package let proposed: Stamp
  /// Who released it; nil while it waits.
  package let released: Stamp?

  package init(
    digest: SHA256Digest,
    identity: PackIdentity,
    validity: Validity,
    proposed: Stamp,
    released: Stamp? = nil
  ) {
    self.digest = digest
    self.identity = identity
    self.validity = validity
    self.proposed = proposed
    self.released = released
  }
}
