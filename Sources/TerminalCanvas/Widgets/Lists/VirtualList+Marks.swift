extension VirtualList {
  /// Does what a key asks for: arrows, paging, Home, End, Enter opens, Space marks.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> Outcome {
    guard let command = ListCommand(key, modifiers) else { return .ignored }
    switch command {
    case .move(let move):
      self.move(move)
      return .moved
    case .open:
      guard let cursorID else { return .ignored }
      return .opened(cursorID)
    case .mark:
      return toggleMark() ? .marked : .ignored
    }
  }

  /// Marks or unmarks the row under the cursor and goes on to the next; gives false when it is not at hand.
  @discardableResult
  package mutating func toggleMark() -> Bool {
    guard let cursorID else { return false }
    if marked.remove(cursorID) == nil {
      marked.insert(cursorID)
      anchor = Anchor(id: cursorID, index: cursorIndex)
    } else {
      anchor = nil
    }
    move(.down)
    return true
  }

  /// Marks all rows from the one that was marked last to the cursor; without one, the row under the cursor alone.
  ///
  /// Gives the places if their rows are not all at hand: then nothing is marked, and whoever can read them marks them.
  package mutating func markRange() -> Range<Int>? {
    guard count > 0 else { return nil }
    let start = min(anchor?.index ?? cursorIndex, count - 1)
    let range = min(start, cursorIndex)..<(max(start, cursorIndex) + 1)
    guard range.clamped(to: loadedRange) == range else { return range }
    for index in range { marked.insert(rows[index - loadedStart].id) }
    if let cursorID { anchor = Anchor(id: cursorID, index: cursorIndex) }
    return nil
  }

  /// Takes all marks away.
  package mutating func clearMarks() {
    marked = []
    anchor = nil
  }
}
