package import Casework
import Office
import TerminalCanvas

/// The list of open cases over the screen: a digit, or the cursor and Enter, takes one to the front.
package struct OpenCasesList: Sendable {
  /// One open case.
  package struct Row: Hashable, Sendable {
    package let number: Int
    package let reference: CaseReference
    /// Empty for a case that was not read yet in this session.
    package let name: String
    /// Where the officer is in it: the tab, or the form that lies over it.
    package let place: String
    package let isInFront: Bool

    init(
      _ entry: OpenCases.Entry,
      _ layers: ArraySlice<Workstation.Layer>,
      isInFront: Bool,
      _ context: Context
    ) {
      number = entry.number
      reference = entry.reference
      let file = layers.first?.screen as? CaseFileScreen
      name = file?.view?.file.person.name.displayName ?? ""
      let over = layers.count > 1 ? layers.last?.screen.crumbs(context).last : nil
      place = over ?? file.map { context.words.name(of: $0.tab) } ?? ""
      self.isInFront = isInFront
    }
  }

  /// What a key did.
  package enum Outcome: Hashable, Sendable {
    case none
    case chosen(CaseReference)
    /// To the list below all cases.
    case list
    /// The case is to be closed.
    case ended(CaseReference)
    case closed
  }

  package let rows: [Row]
  package private(set) var cursor: Int
  let words: Words

  init(_ rows: [Row], startingAt reference: CaseReference?, _ words: Words) {
    self.rows = rows
    self.words = words
    cursor = rows.firstIndex { $0.reference == reference } ?? 0
  }

  /// The case under the cursor.
  package var current: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// Digits and Enter choose, 0 goes to the list, Delete closes, Esc leaves all as it is.
  mutating func handle(_ key: Key, _ modifiers: Modifiers) -> Outcome {
    guard modifiers.isEmpty else { return .none }
    switch key.asMove {
    case .up: cursor = (cursor + rows.count - 1) % max(rows.count, 1)
    case .down: cursor = (cursor + 1) % max(rows.count, 1)
    case .home, .pageUp: cursor = 0
    case .end, .pageDown: cursor = max(rows.count - 1, 0)
    case .enter: return current.map { .chosen($0.reference) } ?? .none
    case .delete, .character("-"): return current.map { .ended($0.reference) } ?? .none
    case .character("0"): return .list
    case .character(let character):
      guard let number = character.wholeNumberValue, let row = rows.first(where: { $0.number == number })
      else { return character == "q" ? .closed : .none }
      return .chosen(row.reference)
    case .escape, .function(3), .function(12): return .closed
    case .left, .right, .tab, .backspace, .insert, .function: break
    }
    return .none
  }
}
