/// A rectangle of cells; its sides are never negative, its origin may lie outside any canvas.
package struct Rect: Hashable, Sendable {
  /// The leftmost column.
  package var column: Int
  /// The top row.
  package var row: Int
  /// How many columns, 0 or more.
  package private(set) var columns: Int
  /// How many rows, 0 or more.
  package private(set) var rows: Int

  /// Negative lengths become 0; far corners saturate, so that no arithmetic on a rectangle traps.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  package init(origin: Point, size: Size) {
    self.init(column: origin.column, row: origin.row, columns: size.columns, rows: size.rows)
  }

  /// The top left corner.
  package var origin: Point { Point(column: column, row: row) }
  /// Columns and rows.
  package var size: Size { Size(columns: columns, rows: rows) }
  /// True if no cell is in it.
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// The first column to the right of the rectangle.
  package var endColumn: Int { saturatingSum(column, columns) }

  /// The first row below the rectangle.
  package var endRow: Int { saturatingSum(row, rows) }

  /// True if the cell at that place is in it.
  package func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  /// The cells that both rectangles have; empty when they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    let width = saturatingDifference(min(endColumn, other.endColumn), left)
    let height = saturatingDifference(min(endRow, other.endRow), top)
    return Rect(column: left, row: top, columns: width, rows: height)
  }
}

/// The sum, or the nearest integer there is.
func saturatingSum(_ a: Int, _ b: Int) -> Int {
  let (sum, overflow) = a.addingReportingOverflow(b)
  return overflow ? (b < 0 ? Int.min : Int.max) : sum
}

/// The difference, or the nearest integer there is.
func saturatingDifference(_ a: Int, _ b: Int) -> Int {
  let (difference, overflow) = a.subtractingReportingOverflow(b)
  return overflow ? (b < 0 ? Int.max : Int.min) : difference
}
