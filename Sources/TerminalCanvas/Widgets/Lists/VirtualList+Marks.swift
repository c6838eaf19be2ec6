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
    if marked.remove(cursorID) == nil { marked.insert(cursorID) }
    move(.down)
    return true
  }

  /// Begins a range of marks at the cursor, or ends it and marks what lies between.
  ///
  /// Gives the places whose rows are not all at hand: they are to be read and marked by whoever can.
  package mutating func toggleRange() -> Range<Int>? {
    guard count > 0 else { return nil }
    guard let start = rangeStart else {
      rangeStart = cursorIndex
      return nil
    }
    rangeStart = nil
    let range = min(start, cursorIndex)..<(max(start, cursorIndex) + 1)
    guard range.clamped(to: loadedRange) == range else { return range }
    for index in range { marked.insert(rows[index - loadedStart].id) }
    return nil
  }

  /// True for a row that lies in the range being drawn up.
  func isInRange(_ index: Int) -> Bool {
    guard let rangeStart else { return false }
    return index >= min(rangeStart, cursorIndex) && index <= max(rangeStart, cursorIndex)
  }
}
