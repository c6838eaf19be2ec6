/// A language of the interface. Letters are German whatever stands here.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case german = "de"
  case english = "en"

  /// The language of a locale such as `de_DE.UTF-8` or `en`; nil for `C`, `POSIX` and every other language.
  package init?(localeName: some StringProtocol) {
    let code = localeName.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    self.init(rawValue: code.lowercased())
  }
}
