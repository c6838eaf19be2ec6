/// The keys of a screen, filtered by typing: what each does, and why one does nothing now.
package struct HelpOverlay<ID: Hashable & Sendable>: Hashable, Sendable {
  /// A command with its key.
  package struct Row: Hashable, Sendable {
    /// Which command it is.
    package var id: ID
    /// The key as it is named on the keyboard.
    package var key: String
    /// What it does.
    package var words: String
    /// Why it cannot be run now; nil when it can.
    package var disabledReason: String?

    /// A command, and why it cannot be run now.
    package init(id: ID, key: String, words: String, disabledReason: String? = nil) {
      self.id = id
      self.key = key
      self.words = words
      self.disabledReason = disabledReason
    }
  }

  /// What a key did.
  package enum Outcome: Hashable, Sendable {
    case ignored
    case moved
    /// The command is to be run.
    case chosen(ID)
    /// The command cannot be run, for the reason given.
    case disabled(reason: String)
    case closed
  }

  /// The title of the box.
  package let title: String
  /// All commands, in order.
  package let rows: [Row]
  private(set) var filter: TextField
  private(set) var matches: [Int]
  private(set) var cursor = 0
  /// Rows it was last given on the screen; paging goes by it.
  package var pageSize = 10

  /// The overlay; the placeholder says that typing filters.
  package init(title: String, rows: [Row], placeholder: String = "") {
    self.title = title
    self.rows = rows
    filter = TextField(placeholder: placeholder)
    matches = Array(rows.indices)
  }

  /// The rows that match what was typed.
  package var shown: [Row] { matches.map { rows[$0] } }

  /// The row under the cursor; nil when none matches.
  package var current: Row? { matches.indices.contains(cursor) ? rows[matches[cursor]] : nil }

  /// Letters filter, arrows and paging move, Enter runs, Esc closes.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> Outcome {
    switch key {
    case .escape, .function(12): return .closed
    case .enter:
      guard let current else { return .ignored }
      return current.disabledReason.map(Outcome.disabled) ?? .chosen(current.id)
    case .up: move(.up)
    case .down: move(.down)
    case .pageUp: move(.pageUp)
    case .pageDown: move(.pageDown)
    case .character, .backspace, .delete, .left, .right, .home, .end:
      switch filter.handle(key, modifiers) {
      case .changed: applyFilter()
      case .ignored: return .ignored
      case .moved, .refused: break
      }
    case .tab, .insert, .function: return .ignored
    }
    return .moved
  }

  private mutating func move(_ move: ListMove) {
    cursor = move.target(from: cursor, count: matches.count, page: pageSize)
  }

  private mutating func applyFilter() {
    matches = rows.indices.filter { TextFilter.matches(filter.text, in: [rows[$0].key, rows[$0].words]) }
    cursor = 0
  }
}
