/// The notice that tells how a decision can be challenged, as the office prints it.
///
/// Court, seat, form and time limit must be right: a notice that is missing or wrong makes one month a year
/// (§ 58 VwGO).
package struct AppealNotice: Hashable, Sendable {
  /// The whole notice as it stands in the letter, and its translation (§ 77 Abs. 3 AufenthG).
  package let text: BilingualText
  /// Translations into further languages, as far as the office has them.
  package let translations: [LanguageCode: String]
  /// The days on which it holds.
  package let validity: Validity
  /// Where this entry of the catalogue comes from.
  package let source: LegalSource

  package init(
    text: BilingualText,
    translations: [LanguageCode: String] = [:],
    validity: Validity,
    source: LegalSource
  ) {
    self.text = text
    self.translations = translations
    self.validity = validity
    self.source = source
  }

  /// The notice in a language; nil where the office has none in it.
  package func text(in language: LanguageCode) -> String? {
    switch language {
    case .german: text.german
    case .english: text.english
    default: translations[language]
    }
  }
}
