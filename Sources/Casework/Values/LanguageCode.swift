/// A language by its two letters of ISO 639-1, such as `de`.
package struct LanguageCode: Hashable, Comparable, Sendable {
  /// Two small letters.
  package let text: String

  /// German, the language of the office.
  package static let german = LanguageCode(unchecked: "de")
  /// English.
  package static let english = LanguageCode(unchecked: "en")

  private init(unchecked text: String) { self.text = text }

  /// What kept a text from being a code.
  package enum Malformed: Error, Hashable {
    case notTwoSmallLetters
    /// Two letters that stand for no language.
    case unknownCode
  }

  /// The order of the alphabet.
  package static func < (left: LanguageCode, right: LanguageCode) -> Bool { left.text < right.text }

  private static let codes = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da \
    de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz \
    ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln \
    lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi \
    pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti \
    tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(separator: " ")
  )
}

extension LanguageCode: WrittenAsText {
  /// Reads two small letters that stand for a language.
  package init(parsing text: some StringProtocol) throws(Malformed) {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      throw .notTwoSmallLetters
    }
    guard Self.codes.contains(Substring(text)) else { throw .unknownCode }
    self.text = String(text)
  }
}
