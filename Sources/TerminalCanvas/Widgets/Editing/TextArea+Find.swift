// Searching in the text: the cursor goes along, and comes back when the search is left.

extension TextArea {
  /// Begins a search from the cursor on, with what was sought last; one that is on goes to its next place.
  package mutating func beginFind(_ words: FindWords) {
    guard find == nil else {
      find?.step(forward: true)
      return followFind()
    }
    find = TextFind(from: cursor, sought: lastSought, words: words)
  }

  /// Takes the places of each line where the sought text stands, and goes to the first from where the search began.
  package mutating func showMatches(_ places: ([Character]) -> [Range<Int>]) {
    let matches = TextFind.matches(in: editor.buffer.paragraphs, places)
    find?.show(matches)
    followFind()
  }

  /// Ends the search; the cursor stays where it led, or goes back to where it began.
  package mutating func endFind(stays: Bool) {
    guard let find else { return }
    self.find = nil
    lastSought = find.sought
    if !stays { moveCursor(to: find.origin) }
  }

  mutating func handleFind(_ key: Key, _ modifiers: Modifiers) -> EditOutcome {
    switch find?.handle(key, modifiers) {
    case .taken?: endFind(stays: true)
    case .left?: endFind(stays: false)
    case .moved?: followFind()
    case .ignored?, nil: return .ignored
    }
    return .moved
  }

  private mutating func followFind() {
    guard let find, !find.isStale else { return }
    moveCursor(to: find.currentMatch?.start ?? find.origin)
  }
}
