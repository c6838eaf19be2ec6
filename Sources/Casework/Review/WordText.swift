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
  func partners(in later: WordText) -> [Int?] {
    var partners = [Int?](repeating: nil, count: words.count)
    var start = 0
    while start < words.count, start < later.words.count, words[start] == later.words[start] {
      partners[start] = start
      start += 1
    }
    var tail = 0
    while tail < words.count - start, tail < later.words.count - start,
      words[words.count - 1 - tail] == later.words[later.words.count - 1 - tail]
    {
      tail += 1
      partners[words.count - tail] = later.words.count - tail
    }
    let old = start..<(words.count - tail)
    let new = start..<(later.words.count - tail)
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= Self.maximumPairs else { return partners }
    var isRemoved = Set<Int>()
    var isAdded = Set<Int>()
    for change in later.words[new].difference(from: words[old]) {
      switch change {
      case .remove(let offset, _, _): isRemoved.insert(start + offset)
      case .insert(let offset, _, _): isAdded.insert(start + offset)
      }
    }
    var partner = new.lowerBound
    for word in old where !isRemoved.contains(word) {
      while isAdded.contains(partner) { partner += 1 }
      partners[word] = partner
      partner += 1
    }
    return partners
  }

  private static let maximumPairs = 4_000_000
}
