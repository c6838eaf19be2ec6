/// A picture of the whole screen: cells, the cursor, and what the picture says in words.
///
/// Painting outside is clipped, never an error. A double-width glyph is whole or not there at all.
package struct Canvas: Hashable, Sendable {
  /// The largest picture there is; more is cut off.
  package static let maximumSize = Size(columns: 1000, rows: 1000)

  /// Columns and rows of the picture.
  package let size: Size

  /// Where the focus is; the terminal's own cursor goes there.
  ///
  /// Nil only where nothing has focus.
  package var cursor: Point?

  /// What stands on the screen, in reading order; views append to it.
  package var semantics: [SemanticNode] = []

  /// The number of the first node that nothing lies over.
  var firstReachable = 0

  private(set) var cells: [Cell]

  /// A blank picture in the role `ui`.
  package init(size: Size) {
    self.size = Size(
      columns: min(size.columns, Self.maximumSize.columns),
      rows: min(size.rows, Self.maximumSize.rows)
    )
    cells = Array(repeating: .blank(.ui), count: self.size.columns * self.size.rows)
  }

  /// The whole picture as a rectangle.
  package var bounds: Rect { size.bounds }

  /// The cell at a place; nil outside.
  package subscript(point: Point) -> Cell? {
    guard bounds.contains(point) else { return nil }
    return cells[point.row * size.columns + point.column]
  }

  /// One row of cells; empty for a row that is not there.
  package func rowCells(_ row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// One row's text without trailing blanks; empty for a row that is not there.
  package func row(_ row: Int) -> String {
    var text = ""
    for cell in rowCells(row) { cell.glyph.write(to: &text) }
    while text.utf8.last == 0x20 { text.unicodeScalars.removeLast() }
    return text
  }

  /// Blanks a rectangle in a role.
  package mutating func fill(_ rect: Rect, role: Role) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      let start = row * size.columns
      for column in area.column..<area.endColumn { replace(start + column, with: .blank(role)) }
    }
  }

  /// Puts a glyph of one or two columns at a place inside the picture, with room for all of it.
  mutating func set(_ glyph: Glyph, column: Int, row: Int, role: Role) {
    let index = row * size.columns + column
    if glyph.width == 2 {
      replace(index + 1, with: .blank(role))
      replace(index, with: Cell(glyph: glyph, role: role))
      cells[index + 1] = Cell(glyph: .continuation, role: role)
    } else {
      replace(index, with: Cell(glyph: glyph, role: role))
    }
  }

  /// Overwrites a cell; of a double-width glyph that loses a half the other half becomes blank.
  private mutating func replace(_ index: Int, with cell: Cell) {
    switch cells[index].width {
    case 2: cells[index + 1].glyph = .blank
    case 0: cells[index - 1].glyph = .blank
    default: break
    }
    cells[index] = cell
  }
}
