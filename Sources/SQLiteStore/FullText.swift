/// What is asked of the full-text index; nothing else ever forms a MATCH expression.
struct FullText {
  /// Quoted beginnings of words, all of which must be there.
  let expression: String
  private let longWords: [[UInt8]]

  /// - Parameter words: folded words of two letters or more.
  init(_ words: [String]) {
    // The index knows beginnings of up to eight letters; longer ones are compared with the text.
    expression = words.map { word in
      "\"" + String(word.unicodeScalars.prefix(8)).split(separator: "\"").joined(separator: "\"\"") + "\" *"
    }.joined(separator: " AND ")
    longWords = words.filter { $0.unicodeScalars.count > 8 }.map { Array((" " + $0).utf8) }
  }

  /// Whether a text has every word, those longer than eight letters included.
  func holds(_ folded: String) -> Bool {
    guard !longWords.isEmpty else { return true }
    let text = Array((" " + folded).utf8)
    return longWords.allSatisfy { text.contains($0) }
  }
}
