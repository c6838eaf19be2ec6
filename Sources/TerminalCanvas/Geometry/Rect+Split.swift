/// Cutting a rectangle into parts; what does not fit is cut short, never an error.
extension Rect {
  /// The rectangle without a margin of that many cells on each side.
  package func inset(_ cells: Int) -> Rect { inset(columns: cells, rows: cells) }

  /// The rectangle without a margin on left and right, top and bottom; at worst empty.
  package func inset(columns margin: Int, rows padding: Int) -> Rect {
    inset(left: margin, top: padding, right: margin, bottom: padding)
  }

  /// The rectangle without its margins, each cut to what is there; negative margins count as 0.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    let (_, noLeft) = splitLeft(left)
    let (noSides, _) = noLeft.splitRight(right)
    let (_, noTop) = noSides.splitTop(top)
    let (inner, _) = noTop.splitBottom(bottom)
    return inner
  }

  /// The upper `wanted` rows, and the rest.
  package func splitTop(_ wanted: Int) -> (top: Rect, rest: Rect) {
    let height = min(max(0, wanted), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: height),
      Rect(column: column, row: saturatingSum(row, height), columns: columns, rows: rows - height)
    )
  }

  /// The rest, and the lower `wanted` rows.
  package func splitBottom(_ wanted: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = splitTop(rows - min(max(0, wanted), rows))
    return (rest, bottom)
  }

  /// The left `wanted` columns, and the rest.
  package func splitLeft(_ wanted: Int) -> (left: Rect, rest: Rect) {
    let width = min(max(0, wanted), columns)
    return (
      Rect(column: column, row: row, columns: width, rows: rows),
      Rect(column: saturatingSum(column, width), row: row, columns: columns - width, rows: rows)
    )
  }

  /// The rest, and the right `wanted` columns.
  package func splitRight(_ wanted: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = splitLeft(columns - min(max(0, wanted), columns))
    return (rest, right)
  }

  /// One row of the rectangle, counted from its top; empty when there is no such row.
  package func line(_ index: Int) -> Rect {
    guard index >= 0, index < rows else {
      return Rect(column: column, row: row, columns: columns, rows: 0)
    }
    return Rect(column: column, row: saturatingSum(row, index), columns: columns, rows: 1)
  }

  /// A rectangle of that size in the middle of this one, cut to what is there.
  package func centered(_ wanted: Size) -> Rect {
    let width = min(wanted.columns, columns)
    let height = min(wanted.rows, rows)
    return Rect(
      column: saturatingSum(column, (columns - width) / 2),
      row: saturatingSum(row, (rows - height) / 2),
      columns: width,
      rows: height
    )
  }
}
