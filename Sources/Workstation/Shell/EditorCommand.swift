/// The words of `VISUAL` or `EDITOR`: the program and what it is told, parted as a shell parts them, and never run by one.
package enum EditorCommand {
  /// The words of a command line; nil where a quotation mark is open or nothing stands there.
  ///
  /// Blanks part words; quotation marks and a backslash keep them together. Nothing else means anything: `$`, `;` and `*`
  /// are letters.
  package static func words(of line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        // Between quotation marks a backslash stands for itself, unless it keeps a mark or another one.
        if quote == "\"", character != "\"", character != "\\" { word = (word ?? "") + "\\" }
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil, !isEscaped else { return nil }
    if let word { words.append(word) }
    return words.first?.isEmpty == false ? words : nil
  }
}
