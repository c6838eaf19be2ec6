/// One text of a row, and what it is.
package struct ListCell: Hashable, Sendable {
  /// What it shows.
  package var text: String
  /// The role it is drawn in; the cursor and marks win over it.
  package var role: Role
  /// What is said instead of a sign; nil for the text itself.
  package var spoken: String?

  /// A text of that role.
  package init(_ text: String, role: Role = .ui, spoken: String? = nil) {
    self.text = text
    self.role = role
    self.spoken = spoken
  }
}

/// A row of a list: whose it is, and a text for each column.
package struct ListRow<ID: Hashable & Sendable>: Hashable, Sendable {
  /// Whose row it is.
  package var id: ID
  /// One for each column; missing ones are blank.
  package var cells: [ListCell]

  /// A row with a text for each column.
  package init(id: ID, cells: [ListCell]) {
    self.id = id
    self.cells = cells
  }
}
