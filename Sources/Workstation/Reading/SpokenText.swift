/// A text of the screen without its signs: what a screen reader says and a braille line shows.
package enum SpokenText {
  /// The text in words: signs by their meaning, drawing characters left out, one blank between words.
  package static func plain(_ text: String, _ words: Words) -> String {
    var spoken = ""
    for part in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let word = words.spoken(sign: String(part)) ?? String(part)
      let said = unsigned(word, words)
      guard !said.isEmpty else { continue }
      // A part that is a comma stands for a dot between words.
      if !spoken.isEmpty, said != "," { spoken += " " }
      spoken += said
    }
    return spoken
  }

  /// A word with the arrows in it said, such as those on keys, and without what is only drawn.
  private static func unsigned(_ word: String, _ words: Words) -> String {
    guard word.unicodeScalars.contains(where: isDrawn) else { return word }
    var said = ""
    for scalar in word.unicodeScalars {
      guard isDrawn(scalar) else {
        said.unicodeScalars.append(scalar)
        continue
      }
      guard let name = words.spokenArrow(scalar) else { continue }
      if !said.isEmpty { said += " " }
      said += name
    }
    return said
  }

  /// Whether a scalar is an arrow, a box, a block, a shape, a dingbat or a braille pattern.
  package static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2190...0x21FF, 0x2300...0x23FF, 0x2500...0x27BF, 0x2800...0x28FF: true
    default: false
    }
  }
}
