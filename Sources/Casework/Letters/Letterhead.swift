/// Who writes: the office as it stands on its letters.
package struct Letterhead: Hashable, Sendable {
  /// Name of the authority, one line each.
  package let name: [String]
  /// The address for letters, in one line: `Landeshauptstadt Düsseldorf, 40200 Düsseldorf`.
  package let returnAddress: String
  /// Where the house stands, how to call; one line each.
  package let contact: [String]
  /// The days on which it holds.
  package let validity: Validity
  /// Where this entry of the catalogue comes from.
  package let source: LegalSource

  package init(
    name: [String],
    returnAddress: String,
    contact: [String],
    validity: Validity,
    source: LegalSource
  ) {
    self.name = name
    self.returnAddress = returnAddress
    self.contact = contact
    self.validity = validity
    self.source = source
  }
}
