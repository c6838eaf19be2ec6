/// A field that holds one of several values, chosen from a list that can be filtered.
package struct ChoiceField: Hashable, Sendable {
  /// A value that can be chosen.
  package struct Option: Hashable, Sendable {
    /// What is kept and journalled.
    package var id: String
    /// What is shown.
    package var label: String
    /// Other words it is found by.
    package var searchText: String

    /// A value, its label, and other words it is found by.
    package init(id: String, label: String, searchText: String = "") {
      self.id = id
      self.label = label
      self.searchText = searchText
    }
  }

  /// The list while it is open.
  struct PopUp: Hashable, Sendable {
    var filter = TextField()
    /// Numbers of the options that match the filter.
    var matches: [Int]
    /// The place of the cursor among them.
    var cursor: Int
  }

  /// The values in the order of the list.
  package let options: [Option]
  /// Why it can only be read; nil when it can be changed.
  package var readOnlyReason: String?
  /// Shown while nothing is chosen.
  package var placeholder: String
  /// Said in the list when nothing in it matches what was typed.
  package var noMatch: String
  /// The chosen option's identity; nil while nothing is chosen.
  package private(set) var selectedID: String?
  private(set) var popUp: PopUp?

  /// A field with that option chosen, or none when there is no such option.
  package init(
    _ options: [Option],
    selected: String? = nil,
    placeholder: String = "",
    noMatch: String = "",
    readOnlyReason: String? = nil
  ) {
    self.options = options
    self.placeholder = placeholder
    self.noMatch = noMatch
    self.readOnlyReason = readOnlyReason
    select(selected)
  }

  /// True while the list lies over the form and takes all keys.
  package var isOpen: Bool { popUp != nil }

  /// The chosen option.
  package var selected: Option? { options.first { $0.id == selectedID } }

  /// Chooses by identity; one that does not exist chooses nothing.
  package mutating func select(_ id: String?) {
    selectedID = options.contains { $0.id == id } ? id : nil
  }

  /// Opens the list, filtered by what was typed so far.
  package mutating func open(filter: String = "") {
    popUp = PopUp(matches: [], cursor: 0)
    popUp?.filter = TextField(filter)
    applyFilter()
    if filter.isEmpty, let place = popUp?.matches.firstIndex(where: { options[$0].id == selectedID }) {
      popUp?.cursor = place
    }
  }

  /// Closes the list and keeps what was chosen before.
  package mutating func close() { popUp = nil }

  /// Closes the list and takes the option under the cursor; gives false when there is none.
  @discardableResult
  package mutating func choose() -> Bool {
    defer { popUp = nil }
    guard let popUp, popUp.matches.indices.contains(popUp.cursor) else { return false }
    selectedID = options[popUp.matches[popUp.cursor]].id
    return true
  }

  /// Enter, F4, Space or a letter opens the list; in it letters filter, Enter and Tab choose, Esc closes.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> EditOutcome {
    popUp == nil ? handleClosed(key, modifiers) : handleOpen(key, modifiers)
  }

  private mutating func handleClosed(_ key: Key, _ modifiers: Modifiers) -> EditOutcome {
    guard modifiers.isSubset(of: .shift) else { return .ignored }
    switch key {
    case .character(let character):
      return ifWritable { $0.open(filter: character == " " ? "" : String(character)) }
    case .enter, .function(4):
      return ifWritable { $0.open() }
    case .delete, .backspace:
      let before = selectedID
      let outcome = ifWritable { $0.selectedID = nil }
      return outcome == .moved && before != nil ? .changed : outcome
    case .tab, .insert, .escape, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .function:
      return .ignored
    }
  }

  private mutating func ifWritable(_ change: (inout ChoiceField) -> Void) -> EditOutcome {
    if let readOnlyReason { return .refused(.readOnly(reason: readOnlyReason)) }
    change(&self)
    return .moved
  }

  private mutating func handleOpen(_ key: Key, _ modifiers: Modifiers) -> EditOutcome {
    switch key {
    // Going on with Tab takes what the cursor is on, as Enter does.
    case .enter, .tab:
      let before = selectedID
      choose()
      return selectedID == before ? .moved : .changed
    case .escape, .function(12), .function(4): close()
    case .up: moveCursor(by: -1)
    case .down: moveCursor(by: 1)
    case .pageUp: moveCursor(by: -Self.pageRows)
    case .pageDown: moveCursor(by: Self.pageRows)
    case .character, .backspace, .delete, .left, .right, .home, .end:
      if popUp?.filter.handle(key, modifiers) == .changed { applyFilter() }
    case .insert, .function: break
    }
    return .moved
  }

  /// Options shown at a time.
  static let pageRows = 8

  private mutating func moveCursor(by step: Int) {
    guard let list = popUp else { return }
    popUp?.cursor = min(max(list.cursor + step, 0), max(list.matches.count - 1, 0))
  }

  private mutating func applyFilter() {
    guard let query = popUp?.filter.text else { return }
    popUp?.matches = options.indices.filter {
      TextFilter.matches(query, in: [options[$0].label, options[$0].searchText, options[$0].id])
    }
    popUp?.cursor = 0
  }
}
