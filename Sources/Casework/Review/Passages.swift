/// A sentence of a draft, or a line where that is shorter.
package struct Passage: Hashable, Sendable {
  /// In which text of the draft it stands.
  package let part: DraftText
  /// The words, without line breaks.
  package let text: String
}

extension DecisionDraft {
  /// The texts of the draft, sentence by sentence, in the order of the letter.
  package var passages: [Passage] {
    DraftText.allCases.flatMap { part in
      part.text(of: self).split(whereSeparator: \.isNewline).flatMap { line in
        Passage.sentences(of: String(line)).map { Passage(part: part, text: $0) }
      }
    }
  }
}

extension Passage {
  /// Cuts behind a full stop, question or exclamation mark where a new sentence can begin.
  ///
  /// Abbreviations of the law (`Abs.`, `Nr.`, `S.`) and ordinal numbers have at most three characters before the stop and
  /// cut nothing.
  static func sentences(of line: String) -> [String] {
    var sentences: [String] = []
    var current: [Substring] = []
    let words = WordText(line).words
    for (index, word) in words.enumerated() {
      current.append(word)
      let next = index + 1 < words.count ? words[index + 1].first : nil
      guard let last = word.last, ".!?".contains(last), word.count > 4 || last != ".",
        next.map({ $0.isUppercase || $0.isNumber || $0 == "§" }) ?? true
      else { continue }
      sentences.append(current.joined(separator: " "))
      current = []
    }
    if !current.isEmpty { sentences.append(current.joined(separator: " ")) }
    return sentences
  }
}
