/// A time in which a matter cannot be granted.
package struct MatterBlock: Hashable, Sendable {
  /// The days on which it holds.
  package let validity: Validity
  /// Where this entry of the catalogue comes from.
  package let source: LegalSource

  package init(validity: Validity, source: LegalSource) {
    self.validity = validity
    self.source = source
  }
}

/// When the file of a matter is closed to all but named officers.
package enum MatterRestriction: String, CaseIterable, Hashable, Sendable {
  case always
  /// Only where violence is alleged.
  case onViolence
}
