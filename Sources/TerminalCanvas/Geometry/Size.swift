/// How many columns and rows something takes; never negative.
package struct Size: Hashable, Sendable {
  /// Columns, 0 or more.
  package private(set) var columns: Int
  /// Rows, 0 or more.
  package private(set) var rows: Int

  /// Negative lengths become 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole area, from the top left corner.
  package var bounds: Rect { Rect(column: 0, row: 0, columns: columns, rows: rows) }
}
