/// What two people made of one text: their changes put together word by word.
///
/// What only one of them changed is taken as changed, what both changed alike once. Where both changed the same words
/// in different ways, all three texts stand side by side and somebody has to choose. No word of either is ever lost
/// without such a choice.
package struct TextMerge: Hashable, Sendable {
  /// A part of the text.
  package enum Piece: Hashable, Sendable {
    case agreed(String)
    case conflict(Conflict)
  }

  /// The same words, changed in two ways.
  package struct Conflict: Hashable, Sendable {
    /// What stood there before.
    package let base: String
    package let own: String
    package let other: String

    package init(base: String, own: String, other: String) {
      self.base = base
      self.own = own
      self.other = other
    }

    /// The words of a choice.
    package func text(_ choice: Choice) -> String {
      switch choice {
      case .own: return own
      case .other: return other
      case .both:
        var both = own
        both.append(words: (own.contains("\n") && other.first?.isNewline == false ? "\n" : "") + other)
        return both
      }
    }
  }

  /// Whose words stand in place of a conflict.
  package enum Choice: CaseIterable, Hashable, Sendable {
    case own, other
    /// One's own, then the other's.
    case both
  }

  /// The parts in their order.
  package let pieces: [Piece]

  /// Merges texts of several words.
  package init(base: String, own: String, other: String) {
    pieces = Self.pieces(
      MergeToken.tokens(of: base),
      MergeToken.tokens(of: own),
      MergeToken.tokens(of: other)
    )
  }

  /// Merges values that are chosen whole.
  package init(wholeBase base: String, own: String, other: String) {
    if own == other || other == base {
      pieces = [.agreed(own)]
    } else if own == base {
      pieces = [.agreed(other)]
    } else {
      pieces = [.conflict(Conflict(base: base, own: own, other: other))]
    }
  }

  /// What has to be chosen, in the order of the text.
  package var conflicts: [Conflict] {
    pieces.compactMap { if case .conflict(let conflict) = $0 { conflict } else { nil } }
  }

  /// The merged text.
  ///
  /// - Parameter choice: for the number of a conflict, counted from 0.
  package func text(_ choice: (Int) -> Choice) -> String {
    var number = 0
    var text = ""
    for piece in pieces {
      switch piece {
      case .agreed(let words): text.append(words: words)
      case .conflict(let conflict):
        text.append(words: conflict.text(choice(number)))
        number += 1
      }
    }
    return text
  }

  private static func pieces(
    _ base: [MergeToken],
    _ own: [MergeToken],
    _ other: [MergeToken]
  ) -> [Piece] {
    let inOwn = base.map(\.key).partners(in: own.map(\.key))
    let inOther = base.map(\.key).partners(in: other.map(\.key))
    var pieces: [Piece] = []
    var places = (base: 0, own: 0, other: 0)
    while places != (base.count, own.count, other.count) {
      if places.base < base.count, inOwn[places.base] == places.own, inOther[places.base] == places.other {
        // The blanks behind a word are whoever changed them.
        let before = base[places.base].text
        let mine = own[places.own].text
        pieces.join(String(mine == before ? other[places.other].text : mine))
        places = (places.base + 1, places.own + 1, places.other + 1)
        continue
      }
      // Up to the next word that stands in all three.
      let next = (places.base..<base.count).first { inOwn[$0] != nil && inOther[$0] != nil }
      let end = next.map { ($0, inOwn[$0] ?? own.count, inOther[$0] ?? other.count) }
      let ends = end ?? (base.count, own.count, other.count)
      let chunk = Conflict(
        base: MergeToken.text(base[places.base..<ends.0]),
        own: MergeToken.text(own[places.own..<ends.1]),
        other: MergeToken.text(other[places.other..<ends.2])
      )
      if chunk.own == chunk.other || chunk.other == chunk.base {
        pieces.join(chunk.own)
      } else if chunk.own == chunk.base {
        pieces.join(chunk.other)
      } else {
        pieces.append(.conflict(chunk))
      }
      places = (base: ends.0, own: ends.1, other: ends.2)
    }
    return pieces
  }
}

extension [TextMerge.Piece] {
  /// Adds agreed words to those before.
  fileprivate mutating func join(_ text: String) {
    guard !text.isEmpty else { return }
    guard case .agreed(var words)? = last else { return append(.agreed(text)) }
    words.append(words: text)
    self[count - 1] = .agreed(words)
  }
}

extension String {
  /// Adds words; those that ended their own text get a blank behind them, so that two never become one.
  fileprivate mutating func append(words: String) {
    if let end = last, let begin = words.first, !end.isWhitespace, !begin.isWhitespace { append(" ") }
    append(words)
  }
}

/// A word with the blanks behind it, or the end of a line.
private struct MergeToken {
  /// By which it is found again; blanks behind a word do not count.
  let key: Substring
  var text: Substring

  static func tokens(of text: String) -> [MergeToken] {
    var tokens: [MergeToken] = []
    var index = text.startIndex
    while index < text.endIndex {
      let begin = index
      if text[index].isNewline {
        index = text.index(after: index)
        tokens.append(MergeToken(key: text[begin..<index], text: text[begin..<index]))
        continue
      }
      while index < text.endIndex, !text[index].isWhitespace { index = text.index(after: index) }
      let key = text[begin..<index]
      while index < text.endIndex, text[index].isWhitespace, !text[index].isNewline {
        index = text.index(after: index)
      }
      tokens.append(MergeToken(key: key, text: text[begin..<index]))
    }
    return tokens
  }

  static func text(_ tokens: ArraySlice<MergeToken>) -> String { tokens.reduce(into: "") { $0 += $1.text } }
}
