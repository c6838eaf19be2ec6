/// Lines and boxes.
extension Canvas {
  /// A line to the right, `columns` long.
  package mutating func horizontalLine(
    at point: Point,
    columns: Int,
    role: Role,
    border: BorderStyle = .light
  ) {
    draw(border.glyphs.horizontal, in: Rect(origin: point, size: Size(columns: columns, rows: 1)), role: role)
  }

  /// A line downwards, `rows` long.
  package mutating func verticalLine(at point: Point, rows: Int, role: Role, border: BorderStyle = .light) {
    draw(border.glyphs.vertical, in: Rect(origin: point, size: Size(columns: 1, rows: rows)), role: role)
  }

  /// A border along the inner edge of a rectangle, its title in the upper line; the inside stays as it was.
  ///
  /// Below two columns or rows nothing is drawn. Returns the inside.
  @discardableResult
  package mutating func box(
    _ rect: Rect,
    title: String? = nil,
    role: Role,
    titleRole: Role = .uiTitle,
    border: BorderStyle = .light
  ) -> Rect {
    guard rect.columns >= 2, rect.rows >= 2 else {
      return Rect(column: rect.column, row: rect.row, columns: 0, rows: 0)
    }
    let glyphs = border.glyphs
    let right = saturatingSum(rect.column, rect.columns - 1)
    let bottom = saturatingSum(rect.row, rect.rows - 1)
    horizontalLine(at: rect.origin, columns: rect.columns, role: role, border: border)
    horizontalLine(
      at: Point(column: rect.column, row: bottom),
      columns: rect.columns,
      role: role,
      border: border
    )
    verticalLine(at: rect.origin, rows: rect.rows, role: role, border: border)
    verticalLine(at: Point(column: right, row: rect.row), rows: rect.rows, role: role, border: border)
    corner(glyphs.topLeft, column: rect.column, row: rect.row, role: role)
    corner(glyphs.topRight, column: right, row: rect.row, role: role)
    corner(glyphs.bottomLeft, column: rect.column, row: bottom, role: role)
    corner(glyphs.bottomRight, column: right, row: bottom, role: role)
    if let title, !title.isEmpty, rect.columns >= 6 {
      let place = Point(column: saturatingSum(rect.column, 2), row: rect.row)
      put(" " + TextLayout.truncated(title, columns: rect.columns - 6) + " ", at: place, role: titleRole)
    }
    return rect.inset(1)
  }

  private mutating func corner(_ scalar: Unicode.Scalar, column: Int, row: Int, role: Role) {
    draw(scalar, in: Rect(column: column, row: row, columns: 1, rows: 1), role: role)
  }

  private mutating func draw(_ scalar: Unicode.Scalar, in rect: Rect, role: Role) {
    let area = rect.intersection(bounds)
    let glyph = Glyph(base: scalar, width: 1)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn { set(glyph, column: column, row: row, role: role) }
    }
  }
}
