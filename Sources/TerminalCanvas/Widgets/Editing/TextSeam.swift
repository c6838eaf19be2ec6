/// Where an edit touches its neighbours: scalars that meet there may join into one character.
///
/// A combining accent typed after a letter, or a letter taken away between two halves of a flag, changes characters that
/// the edit itself did not name. The seam widens the edit until all characters are those of the whole text.
enum TextSeam {
  struct Settled {
    var start: TextPosition
    var end: TextPosition
    var fragment: [[Character]]
    /// The end of what was put in, moved behind the character it became part of.
    var cursor: TextPosition
  }

  static func settle(
    from: TextPosition,
    to: TextPosition,
    fragment: [[Character]],
    in buffer: TextBuffer
  ) -> Settled {
    var start = from
    var end = to
    var lines = fragment
    let isOneLine = lines.count == 1
    let next = lines.first?.first ?? (isOneLine ? buffer.character(after: to) : nil)
    if let left = buffer.character(before: from), let next, joins(left, next), !lines.isEmpty {
      start.offset -= 1
      lines[0] = Array(String([left] + lines[0]))
    }
    let cursor = TextBuffer.end(of: lines, at: start)
    let last = lines.count - 1
    while let right = buffer.character(after: end), last >= 0, let final = lines[last].last,
      joins(final, right)
    {
      end.offset += 1
      lines[last].removeLast()
      lines[last].append(contentsOf: String([final, right]))
    }
    return Settled(start: start, end: end, fragment: lines, cursor: cursor)
  }

  private static func joins(_ left: Character, _ right: Character) -> Bool {
    if left.isASCII, right.isASCII { return false }
    var pair = String([left, right]).makeIterator()
    return pair.next() != left || pair.next() != right
  }
}
