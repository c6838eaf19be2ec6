package import Casework

/// Who asks the office, and what for.
///
/// Source: art. 5 DSGVO; the register law asks for a purpose at each query (§ 10 AZRG).
package struct Caller: Hashable, Sendable {
  package let officer: OfficerID
  /// Why the data are looked at; empty in a training store, where none is asked.
  package let purpose: String

  package init(_ officer: OfficerID, purpose: String = "") {
    self.officer = officer
    self.purpose = purpose
  }
}
