// Searching in a text to be read: it scrolls along, and back when the search is left.

extension ScrollText {
  /// Begins a search from the first row in view on, with what was sought last; one that is on goes to its next place.
  package mutating func beginFind(_ words: FindWords) {
    guard find == nil else {
      find?.step(forward: true)
      return followFind()
    }
    topBeforeFind = top
    let start = TextPosition(paragraph: top.paragraph, offset: rows.range(of: top).lowerBound)
    find = TextFind(from: start, sought: lastSought, words: words)
  }

  /// Goes on with the search of another text, in whose place this one comes; its places are to be shown anew.
  package mutating func goOnFinding(in other: ScrollText) {
    topBeforeFind = other.topBeforeFind
    lastSought = other.lastSought
    find = other.find
    find?.forget()
  }

  /// Takes the places of each line where the sought text stands, and scrolls to the first from where the search began.
  package mutating func showMatches(_ places: ([Character]) -> [Range<Int>]) {
    let matches = TextFind.matches(in: paragraphs, places)
    find?.show(matches)
    followFind()
  }

  /// Puts text into what is sought; nothing while no search is on.
  package mutating func paste(_ text: String) { find?.paste(text) }

  /// Ends the search; the text stays where it led, or goes back to where it began.
  package mutating func endFind(stays: Bool) {
    guard let find else { return }
    self.find = nil
    lastSought = find.sought
    if !stays { top = topBeforeFind }
    clampTop()
  }

  mutating func handleFind(_ key: Key, _ modifiers: Modifiers) -> Outcome {
    switch find?.handle(key, modifiers) {
    case .taken?: endFind(stays: true)
    case .left?: endFind(stays: false)
    case .moved?: followFind()
    case .ignored?, nil: return .ignored
    }
    return .scrolled
  }

  /// Brings the place into view, with some of what stands before it.
  private mutating func followFind() {
    guard let find, !find.isStale else { return }
    guard let match = find.currentMatch else {
      top = topBeforeFind
      return clampTop()
    }
    let rows = rows
    let row = rows.row(of: match.start)
    if row < top || row >= rows.row(top, movedBy: height) { top = rows.row(row, movedBy: -(height / 3)) }
    clampTop()
  }
}
