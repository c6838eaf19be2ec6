/// A text as its words, each with the place where it begins.
struct WordText {
  /// The words, parted at white space; signs belong to the word that they stand at.
  private(set) var words: [Substring] = []
  /// Where each begins, in characters from the start of the text.
  private(set) var starts: [Int] = []
  /// Characters in all.
  private(set) var length = 0

  init(_ text: String) {
    var begin: (index: String.Index, offset: Int)?
    func isSpace(_ character: Character) -> Bool { character.isWhitespace }
    var index = text.startIndex
    while index < text.endIndex {
      if isSpace(text[index]) {
        if let word = begin {
          words.append(text[word.index..<index])
          starts.append(word.offset)
        }
        begin = nil
      } else if begin == nil {
        begin = (index, length)
      }
      length += 1
      index = text.index(after: index)
    }
    if let word = begin {
      words.append(text[word.index...])
      starts.append(word.offset)
    }
  }

  /// Where other words stand in these, the first place first.
  func ranges(of wanted: [Substring]) -> [Range<Int>] {
    guard let first = wanted.first, words.count >= wanted.count else { return [] }
    return (0...(words.count - wanted.count)).compactMap { start in
      guard words[start] == first, words[start..<(start + wanted.count)].elementsEqual(wanted) else {
        return nil
      }
      return start..<(start + wanted.count)
    }
  }

  /// For each word its partner in a later text; nil where it has none.
  ///
  /// Two texts that have hardly anything in common count as wholly replaced, so that time stays bounded.
  func partners(in later: WordText) -> [Int?] { words.partners(in: later.words) }
}
