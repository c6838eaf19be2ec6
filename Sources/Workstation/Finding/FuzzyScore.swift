import Casework

/// A name, folded once so that it can be compared with what is typed at every key.
package struct FuzzyText: Hashable, Sendable {
  /// The search form: small letters and digits, one blank between words.
  let bytes: [UInt8]
  /// Where words begin in it.
  let starts: [Int]

  package init(_ text: String) {
    let folded = Array(SearchForm.fold(text).utf8)
    bytes = folded
    starts = folded.indices.filter { $0 == 0 || folded[$0 - 1] == .blank }
  }
}

/// What was typed, folded once for all names.
package struct FuzzyQuery: Hashable, Sendable {
  /// As typed, folded.
  fileprivate let bytes: [UInt8]
  /// Without blanks.
  fileprivate let letters: [UInt8]

  /// The longest query that can match; a word's places are kept in one number of 64 bits.
  package static let maximumBytes = 63

  /// Nil where nothing stands that could be compared.
  package init?(_ text: String) {
    bytes = Array(SearchForm.fold(text).utf8)
    letters = bytes.filter { $0 != .blank }
    if letters.isEmpty { return nil }
  }

  /// How well a name matches, higher is better; nil when it does not.
  ///
  /// The start of the name wins over starts of its words, these over any place in it, and that over letters in their
  /// order. Among equals the shorter name wins.
  package func score(_ text: FuzzyText) -> Int? {
    guard letters.count <= Self.maximumBytes else { return nil }
    let shortness = max(200 - text.bytes.count, 0)
    if text.bytes.starts(with: bytes) { return Tier.prefix.rawValue + shortness }
    if isMadeOfWordStarts(text) { return Tier.wordStarts.rawValue + shortness }
    if isInside(text) { return Tier.inside.rawValue + shortness }
    return spread(text).map { Tier.inOrder.rawValue + shortness - $0 }
  }

  /// What kinds of matches are worth.
  private enum Tier: Int {
    case prefix = 4000
    case wordStarts = 3000
    case inside = 2000
    case inOrder = 1000
  }

  /// Whether the letters are the starts of words in their order: `nschr` of "nächster Schritt".
  private func isMadeOfWordStarts(_ text: FuzzyText) -> Bool {
    // Bit n: the first n letters are found.
    var reached: UInt64 = 1
    for start in text.starts {
      var next = reached
      for place in letters.indices where reached & 1 << UInt64(place) != 0 {
        var count = 0
        while place + count < letters.count, start + count < text.bytes.count,
          text.bytes[start + count] == letters[place + count]
        {
          count += 1
          next |= 1 << UInt64(place + count)
        }
      }
      reached = next
    }
    return reached & 1 << UInt64(letters.count) != 0
  }

  private func isInside(_ text: FuzzyText) -> Bool {
    guard text.bytes.count >= bytes.count else { return false }
    return (0...(text.bytes.count - bytes.count)).contains { start in
      bytes.indices.allSatisfy { text.bytes[start + $0] == bytes[$0] }
    }
  }

  /// How far the letters stand apart when they come in their order from the start of a word; nil when they do not,
  /// or so far apart that nobody would see them.
  private func spread(_ text: FuzzyText) -> Int? {
    var best: Int?
    for start in text.starts where text.bytes[start] == letters[0] {
      var (found, place) = (0, start)
      while found < letters.count, place < text.bytes.count {
        if text.bytes[place] == letters[found] { found += 1 }
        place += 1
      }
      guard found == letters.count else { continue }
      let gap = place - start - letters.count
      if gap <= 3 * letters.count { best = min(best ?? gap, gap) }
    }
    return best
  }
}

extension UInt8 {
  fileprivate static let blank = UInt8(ascii: " ")
}
