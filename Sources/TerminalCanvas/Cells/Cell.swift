/// One cell of the screen: what it shows and what it is.
package struct Cell: Hashable, Sendable {
  /// What it shows.
  package var glyph: Glyph
  /// What it is, which a theme turns into its look.
  package var role: Role

  package init(glyph: Glyph, role: Role) {
    self.glyph = glyph
    self.role = role
  }

  /// A blank of that role.
  package static func blank(_ role: Role) -> Cell { Cell(glyph: .blank, role: role) }

  /// Columns: 1, 2, or 0 for the second half of a double-width glyph.
  package var width: Int { glyph.width }

  /// The text it shows; empty for the second half of a double-width glyph.
  package var text: String { glyph.text }
}
