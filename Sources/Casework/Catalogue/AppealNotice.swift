/// The notice that tells how a decision can be challenged, as the office prints it.
///
/// Court, seat, form and time limit must be right: a notice that is missing or wrong makes one month a year
/// (§ 58 VwGO).
package struct AppealNotice: Hashable, Sendable {
  /// The whole notice as it stands in the letter, and its translation (§ 77 Abs. 3 AufenthG).
  package let text: BilingualText
  /// The days on which it holds.
  package let validity: Validity
  /// Where this entry of the catalogue comes from.
  package let source: LegalSource

  package init(text: BilingualText, validity: Validity, source: LegalSource) {
    self.text = text
    self.validity = validity
    self.source = source
  }
}
