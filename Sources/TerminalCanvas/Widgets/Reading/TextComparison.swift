/// Two texts compared line by line, and lines that changed word by word.
package struct TextComparison: Hashable, Sendable {
  /// What happened to a line.
  package enum Kind: Hashable, Sendable { case same, removed, added, changed }

  /// A line of one text; the characters in `marks` are not in the other.
  struct Side: Hashable, Sendable {
    var paragraph: TextParagraph
    var marks: [Range<Int>]
  }

  /// Lines that stand beside each other.
  struct Row: Hashable, Sendable {
    var kind: Kind
    var old: Side?
    var new: Side?
  }

  let rows: [Row]

  /// The kinds of the rows, in order.
  package var kinds: [Kind] { rows.map(\.kind) }

  /// Compares the older text with the newer one.
  package init(old: String, new: String) {
    let oldLines = TextBuffer.fragment(of: old)
    let newLines = TextBuffer.fragment(of: new)
    let (removed, added) = SequenceDifference.changes(from: oldLines, to: newLines)
    var rows: [Row] = []
    var left = 0
    var right = 0
    while left < oldLines.count || right < newLines.count {
      let oldStart = left
      let newStart = right
      while left < oldLines.count, removed[left] { left += 1 }
      while right < newLines.count, added[right] { right += 1 }
      rows += Self.changed(Array(oldLines[oldStart..<left]), Array(newLines[newStart..<right]))
      while left < oldLines.count, right < newLines.count, !removed[left], !added[right] {
        let side = Side(paragraph: TextParagraph(newLines[right]), marks: [])
        rows.append(Row(kind: .same, old: side, new: side))
        left += 1
        right += 1
      }
    }
    self.rows = rows
  }

  /// Lines that were replaced by others: beside each other as far as both go.
  private static func changed(_ old: [[Character]], _ new: [[Character]]) -> [Row] {
    (0..<max(old.count, new.count)).map { index in
      if index >= new.count {
        return Row(kind: .removed, old: Side(paragraph: TextParagraph(old[index]), marks: []), new: nil)
      }
      if index >= old.count {
        return Row(kind: .added, old: nil, new: Side(paragraph: TextParagraph(new[index]), marks: []))
      }
      let oldWords = words(of: old[index])
      let newWords = words(of: new[index])
      let (removed, added) = SequenceDifference.changes(
        from: oldWords.map { old[index][$0] },
        to: newWords.map { new[index][$0] }
      )
      return Row(
        kind: .changed,
        old: Side(paragraph: TextParagraph(old[index]), marks: marks(oldWords, removed)),
        new: Side(paragraph: TextParagraph(new[index]), marks: marks(newWords, added))
      )
    }
  }

  /// Words, and each character that is none.
  private static func words(of line: [Character]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    for (offset, character) in line.enumerated() {
      let joins = character.isLetter || character.isNumber
      if joins, let last = words.last, last.upperBound == offset,
        line[offset - 1].isLetter || line[offset - 1].isNumber
      {
        words[words.count - 1] = last.lowerBound..<(offset + 1)
      } else {
        words.append(offset..<(offset + 1))
      }
    }
    return words
  }

  private static func marks(_ words: [Range<Int>], _ isMarked: [Bool]) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    for (word, marked) in zip(words, isMarked) where marked {
      if let last = marks.last, last.upperBound == word.lowerBound {
        marks[marks.count - 1] = last.lowerBound..<word.upperBound
      } else {
        marks.append(word)
      }
    }
    return marks
  }
}
