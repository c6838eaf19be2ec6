/// What a thing on the screen is, for tests, readers and mouse hits.
package enum SemanticRole: String, Hashable, Sendable, CaseIterable {
  case screen, heading, pane, table, row, tab, field, checkbox, button, link, menu, menuItem, dialog, status,
    message, progress, chart, calendar, tree, text, hint, scrollBar
}

/// How a thing on the screen stands; what signs and colours say, for those who see neither.
package enum SemanticState: String, Hashable, Sendable, CaseIterable {
  case checked, unchecked, marked, selected, disabled, required, invalid, readOnly
  /// Still being read.
  case busy
  /// How much a message matters.
  case done, warning, error
}

/// One thing on the screen said in words: "field, Vorname, Ayşe, has focus".
package struct SemanticNode: Hashable, Sendable {
  /// A place among others of its kind.
  package struct Place: Hashable, Sendable {
    /// Counted from 0.
    package var index: Int
    /// How many there are, shown or not.
    package var count: Int

    package init(_ index: Int, of count: Int) {
      self.index = index
      self.count = count
    }
  }

  /// What it is.
  package var role: SemanticRole
  /// Its name as a reader says it.
  package var label: String
  /// What it holds now; empty where it holds nothing.
  package var value: String
  /// How it stands.
  package var states: [SemanticState]
  /// Where it is among its kind; nil where that says nothing.
  package var place: Place?
  /// Where it stands.
  package var rect: Rect
  /// True for the one that has the focus.
  package var isFocused: Bool
  /// Whether arrows move a text cursor in it and change nothing.
  package var holdsTextCursor = false

  package init(
    _ role: SemanticRole,
    label: String,
    value: String = "",
    states: [SemanticState] = [],
    place: Place? = nil,
    rect: Rect,
    isFocused: Bool = false
  ) {
    self.role = role
    self.label = label
    self.value = value
    self.states = states
    self.place = place
    self.rect = rect
    self.isFocused = isFocused
  }
}
