/// The one folded form in which names and words are stored for search and asked for.
///
/// Two spellings that a register, a keyboard or an airline would treat as one name fold to the same text:
/// the DIN 91379 search form (an extension of the ICAO mapping to A–Z), in lower case, without marks; then
/// `ae`, `oe`, `ue` and `aa` become `a`, `o`, `u` and `a`, since an umlaut is typed as one letter as often
/// as two. Cyrillic and Greek letters are transliterated by ICAO Doc 9303; other scripts stay as they are,
/// without their marks.
///
/// The form is lossy by design, so lists show exact spellings first. Folding a folded text changes nothing.
package enum SearchForm {
  /// The folded text: words of letters and digits with one blank between them.
  ///
  /// Apostrophes, half rings and invisible characters vanish; hyphens and everything else that is neither
  /// letter nor digit part words.
  package static func fold(_ text: String) -> String {
    var contiguous = text
    return contiguous.withUTF8(foldASCII) ?? foldAny(text)
  }

  /// The words of the folded text, in their order; a query word finds every stored word that starts with it.
  package static func words(_ text: String) -> [String] {
    fold(text).split(separator: " ").map(String.init)
  }

  /// The folded text, or nil at the first byte that is not ASCII.
  private static func foldASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var isASCII = true
    // Folding ASCII never makes a text longer.
    let folded = String(unsafeUninitializedCapacity: bytes.count) { buffer in
      var collapse = SearchFormCollapse()
      var count = 0
      for byte in bytes {
        guard byte < 0x80 else {
          isASCII = false
          return 0
        }
        collapse.add(byte) {
          buffer[count] = $0
          count += 1
        }
      }
      return count
    }
    return isASCII ? folded : nil
  }

  private static func foldAny(_ text: String) -> String {
    let table = SearchFormTable.shared
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count + 16)
    var collapse = SearchFormCollapse()
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        collapse.add(UInt8(truncatingIfNeeded: scalar.value)) { folded.append($0) }
      } else {
        table.fold(scalar, into: &collapse, &folded)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }
}
