/// What a thing on the screen is, for tests, readers and mouse hits.
package enum SemanticRole: String, Hashable, Sendable, CaseIterable {
  case screen, heading, pane, table, row, tab, field, checkbox, button, link, menu, menuItem, dialog, status,
    message, progress, chart, calendar, tree, text, hint
}

/// One thing on the screen said in words: "field, Vorname, Ayşe, has focus".
package struct SemanticNode: Hashable, Sendable {
  /// What it is.
  package var role: SemanticRole
  /// Its name as a reader says it.
  package var label: String
  /// What it holds now; empty where it holds nothing.
  package var value: String
  /// Where it stands.
  package var rect: Rect
  /// True for the one that has the focus.
  package var isFocused: Bool

  package init(
    _ role: SemanticRole,
    label: String,
    value: String = "",
    rect: Rect,
    isFocused: Bool = false
  ) {
    self.role = role
    self.label = label
    self.value = value
    self.rect = rect
    self.isFocused = isFocused
  }
}
