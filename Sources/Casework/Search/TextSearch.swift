/// Finds a text inside another, whatever its case and marks: `gebuhr`, `gebuehr` and `Gebühr` find each other.
///
/// Unlike ``SearchForm``, which compares whole words of names, it finds parts of words and keeps signs: `§ 18b` is not
/// `18b`.
package struct TextSearch: Sendable {
  /// What is sought, its umlauts written as pairs and as single letters.
  private let wanted: [[UInt8]]
  /// What is sought as it was typed; alone where it has no spelling.
  private let typed: [Character]

  /// A search for a text; blanks around it do not count.
  package init(_ sought: String) {
    let start = sought.drop { $0 == " " }
    let end = start.lastIndex { $0 != " " }.map { start.index(after: $0) } ?? start.startIndex
    typed = Array(start[..<end])
    let spellings = typed.map(Spelling.init)
    let full = spellings.flatMap(\.full.bytes)
    let short = spellings.flatMap(\.short.bytes)
    wanted = full.isEmpty ? [] : full == short ? [full] : [full, short]
  }

  /// Whether nothing is sought.
  package var isEmpty: Bool { typed.isEmpty }

  /// The places of a line where the text stands, one behind the other.
  package func places(in line: [Character]) -> [Range<Int>] {
    guard !isEmpty else { return [] }
    let spelled = line.map(Spelling.init)
    var places: [Range<Int>] = []
    var start = 0
    while start < line.count {
      if let end = end(ofMatchAt: start, in: spelled, line) {
        places.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return places
  }

  private func end(ofMatchAt start: Int, in spelled: [Spelling], _ line: [Character]) -> Int? {
    guard !wanted.isEmpty else {
      let end = start + typed.count
      return end <= line.count && line[start..<end].elementsEqual(typed) ? end : nil
    }
    // A match begins with a letter, not with a sign that may be left out.
    guard !spelled[start].full.isEmpty else { return nil }
    for text in wanted {
      if let end = Self.end(of: text[...], from: start, in: spelled) { return end }
    }
    return nil
  }

  /// Where a text ends that begins at a place; nil where it does not stand there.
  private static func end(of text: ArraySlice<UInt8>, from start: Int, in spelled: [Spelling]) -> Int? {
    var rest = text
    var place = start
    while !rest.isEmpty {
      guard place < spelled.count else { return nil }
      let spelling = spelled[place]
      place += 1
      if spelling.full != spelling.short, let after = spelling.short.rest(of: rest),
        let end = end(of: after, from: place, in: spelled)
      {
        return end
      }
      guard let after = spelling.full.rest(of: rest) else { return nil }
      rest = after
    }
    return place
  }
}

/// How a character is spelled when its marks and its case do not count.
private struct Spelling {
  /// At most eight bytes, the first lowest.
  struct Packed: Equatable {
    private(set) var value: UInt64 = 0

    var isEmpty: Bool { value == 0 }

    var bytes: [UInt8] {
      var bytes: [UInt8] = []
      var rest = value
      while rest != 0 {
        bytes.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
      return bytes
    }

    mutating func append(_ byte: UInt8, at index: Int) {
      if index < 8 { value |= UInt64(byte) << (8 * UInt64(index)) }
    }

    /// What is left of a text behind these bytes; a text may end inside them. Nil where it begins otherwise.
    func rest(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
      var text = text
      var rest = value
      while rest != 0, let first = text.first {
        guard first == UInt8(truncatingIfNeeded: rest) else { return nil }
        text = text.dropFirst()
        rest >>= 8
      }
      return text
    }
  }

  /// With pairs of letters: `ae` for `ä`.
  private(set) var full = Packed()
  /// With one letter: `a` for `ä`.
  private(set) var short = Packed()

  init(_ character: Character) {
    if let byte = character.asciiValue {
      // Apostrophes are written or left out as one pleases.
      if byte != 0x27, byte != 0x60 { full.append(0x41...0x5A ~= byte ? byte | 0x20 : byte, at: 0) }
      short = full
      return
    }
    var count = 0
    for scalar in character.unicodeScalars {
      if scalar.isASCII {
        full.append(UInt8(truncatingIfNeeded: scalar.properties.lowercaseMapping.utf8.first ?? 0), at: count)
        count += 1
      } else {
        SearchFormTable.shared.spelling(of: scalar) {
          full.append($0, at: count)
          count += 1
        }
      }
    }
    short = full
    let bytes = full.bytes
    let isPair = bytes.count == 2 && (bytes[1] == 0x65 || bytes[1] == bytes[0])
    if isPair, [0x61, 0x6F, 0x75].contains(bytes[0]) {
      short = Packed()
      short.append(bytes[0], at: 0)
    }
  }
}
