/// Where a rule comes from, as it is cited to a person: `§ 41 Abs. 2 VwVfG NRW`.
package struct LegalSource: Hashable, Sendable {
  /// The citation, in German, as courts write it.
  package let citation: String
  /// False for facts that no public page confirmed; the program then says "nicht geprüft".
  package let isVerified: Bool

  /// A source; confirmed by a public page unless it says otherwise.
  package init(_ citation: String, isVerified: Bool = true) {
    self.citation = citation
    self.isVerified = isVerified
  }
}
