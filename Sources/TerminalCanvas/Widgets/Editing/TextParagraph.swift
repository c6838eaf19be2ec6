/// A paragraph of text: its characters, and beside each what wrapping needs to know of it.
///
/// The traits are kept in step with the characters, so that wrapping scans small numbers and never asks a character again.
struct TextParagraph: Hashable, Sendable {
  private(set) var characters: [Character]
  private var traits: [UInt16]

  private static let widthBits: UInt16 = 0x3FFF
  private static let spaceBit: UInt16 = 0x4000
  private static let hyphenBit: UInt16 = 0x8000

  init(_ characters: [Character] = []) {
    self.characters = characters
    traits = characters.map(Self.traits)
  }

  var count: Int { characters.count }

  /// Puts other characters in place of a range; costs the length of this paragraph at most.
  mutating func replace(_ range: Range<Int>, with new: [Character]) {
    characters.replaceSubrange(range, with: new)
    traits.replaceSubrange(range, with: new.lazy.map(Self.traits))
  }

  func isSpace(at offset: Int) -> Bool { traits[offset] & Self.spaceBit != 0 }

  /// Columns that a range takes on the screen.
  func width(of range: Range<Int>) -> Int {
    var width = 0
    for trait in traits[range] { width += Int(trait & Self.widthBits) }
    return width
  }

  /// The columns by which later rows are set in, so that they stand under the words of the first: its leading blanks,
  /// and the mark of a point.
  func hang(columns: Int) -> Int {
    let blanks = characters.prefix { $0 == " " }.count
    let isPoint = characters.dropFirst(blanks).first.map { "–•▸→✓✗◐-".contains($0) } ?? false
    let mark = isPoint && characters.dropFirst(blanks + 1).first == " " ? 2 : 0
    return min(blanks + mark, columns / 3)
  }

  /// The offset at which each row begins when the paragraph is wrapped; never empty.
  ///
  /// Rows break after spaces and hyphens, words longer than a row anywhere. Spaces at the end of a row hang over its edge.
  ///
  /// - Parameter hang: columns that every row but the first leaves free at its beginning.
  func rowStarts(columns: Int, hang: Int = 0) -> [Int] {
    var limit = max(columns, 1)
    let laterLimit = max(columns - hang, 1)
    var starts = [0]
    var rowStart = 0
    var used = 0
    var breakAt = 0
    var usedSinceBreak = 0
    for (offset, trait) in traits.enumerated() {
      let width = Int(trait & Self.widthBits)
      if trait & Self.spaceBit != 0 {
        used += width
        breakAt = offset + 1
        usedSinceBreak = 0
        continue
      }
      if used + width > limit, breakAt > rowStart {
        rowStart = breakAt
        limit = laterLimit
        used = usedSinceBreak
        starts.append(rowStart)
      }
      if used + width > limit, offset > rowStart {
        rowStart = offset
        limit = laterLimit
        used = 0
        usedSinceBreak = 0
        starts.append(rowStart)
      }
      used += width
      usedSinceBreak += width
      if trait & Self.hyphenBit != 0 {
        breakAt = offset + 1
        usedSinceBreak = 0
      }
    }
    return starts
  }

  /// The offset nearest to a column, within a row of characters.
  func offset(atColumn column: Int, in row: Range<Int>) -> Int {
    var used = 0
    for offset in row {
      let width = Int(traits[offset] & Self.widthBits)
      if used + width > column { return offset }
      used += width
    }
    return row.upperBound
  }

  private static func traits(of character: Character) -> UInt16 {
    if character == " " { return spaceBit | 1 }
    if character == "-" { return hyphenBit | 1 }
    if character.isASCII { return 1 }
    return UInt16(min(max(DisplayWidth.of(character), 0), Int(widthBits)))
  }
}
