/// What a signer said about one passage of a draft, and what became of the passage since.
///
/// The remark with which a draft is returned quotes the passage in lines that begin with `> `, and says below what is to
/// be changed. The passage is found in the version that was returned and followed word by word into the present text, so
/// edits before and behind it do not matter; it is settled as soon as it reads differently.
package struct PassageRemark: Hashable, Sendable {
  /// What became of the passage.
  package enum State: Hashable, Sendable {
    case unchanged
    case changed
    /// All its words are gone, and nothing stands in their place.
    case removed
  }

  /// The passage as it was quoted, on one line.
  package let quote: String
  /// What was said about it; empty where the quotation is all.
  package let text: String
  /// In which text of the draft the passage stands.
  package let part: DraftText
  package let state: State
  /// Where the passage begins in the present text, or stood, in characters.
  package let place: Int

  /// Whether nothing is left to do.
  package var isSettled: Bool { state != .unchanged }
}

extension PassageRemark {
  /// The lines that quote a passage.
  package static func quotation(of passage: String) -> String {
    "> " + WordText(passage).words.joined(separator: " ")
  }

  /// What a remark says outside quotations and what belongs to them.
  package static func opening(of remark: String) -> String {
    pieces(of: remark).opening
  }

  /// The remarks on passages, in the order in which they were written.
  ///
  /// A quotation that does not stand in the returned version is no remark on a passage.
  ///
  /// - Parameters:
  ///   - remark: the text with which the draft was returned.
  ///   - returned: the version that was returned.
  ///   - now: the draft as it stands at present.
  package static func all(
    in remark: String,
    on returned: DecisionDraft,
    now: DecisionDraft
  ) -> [PassageRemark] {
    let quoted = pieces(of: remark).quoted
    guard !quoted.isEmpty else { return [] }
    let texts = DraftText.allCases.map { part in
      (part: part, old: WordText(part.text(of: returned)), new: WordText(part.text(of: now)))
    }
    // One passage quoted twice means its two places.
    var seen: [String: Int] = [:]
    return quoted.compactMap { quote, said in
      let words = WordText(quote).words
      var places = texts.lazy.flatMap { text in text.old.ranges(of: words).map { (text, $0) } }.makeIterator()
      var found = places.next()
      for _ in 0..<seen[quote, default: 0] { found = places.next() ?? found }
      seen[quote, default: 0] += 1
      guard let (text, range) = found else { return nil }
      let (state, place) = follow(range, from: text.old, into: text.new)
      return PassageRemark(quote: quote, text: said, part: text.part, state: state, place: place)
    }
  }

  private static func follow(
    _ range: Range<Int>,
    from old: WordText,
    into new: WordText
  ) -> (State, place: Int) {
    let partners = old.partners(in: new)
    let kept = range.compactMap { partners[$0] }
    // What stands between the neighbours that are left has taken the passage's place.
    let before = partners[..<range.lowerBound].reversed().lazy.compactMap(\.self).first.map { $0 + 1 } ?? 0
    let behind = partners[range.upperBound...].lazy.compactMap(\.self).first ?? new.words.count
    let begin = kept.first ?? before
    let place = begin < new.starts.count ? new.starts[begin] : new.length
    guard let first = kept.first, let last = kept.last else {
      return (behind > before ? .changed : .removed, place)
    }
    let isWhole = kept.count == range.count && last - first == range.count - 1
    return (isWhole ? .unchanged : .changed, place)
  }

  private static func pieces(of remark: String) -> (opening: String, quoted: [(quote: String, text: String)])
  {
    var opening: [Substring] = []
    var quoted: [(quote: [Substring], text: [Substring])] = []
    var isQuoting = false
    for line in remark.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.first == ">" {
        let words = WordText(String(line.dropFirst())).words
        if isQuoting { quoted[quoted.count - 1].quote += words } else { quoted.append((words, [])) }
        isQuoting = true
      } else {
        if quoted.isEmpty { opening.append(line) } else { quoted[quoted.count - 1].text.append(line) }
        isQuoting = false
      }
    }
    return (
      joined(opening),
      quoted.filter { !$0.quote.isEmpty }.map { ($0.quote.joined(separator: " "), joined($0.text)) }
    )
  }

  /// The lines without empty ones before and behind.
  private static func joined(_ lines: [Substring]) -> String {
    let isBlank = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
    return String(
      lines.drop(while: isBlank).reversed().drop(while: isBlank).reversed().joined(separator: "\n")
    )
  }
}
