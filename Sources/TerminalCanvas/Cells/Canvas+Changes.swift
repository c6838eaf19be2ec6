extension Canvas {
  /// The columns from the first to behind the last cell of a row that differ from another canvas of the same size.
  ///
  /// Nil if none does. Both halves of a double-width glyph are always in.
  package func changedColumns(row: Int, from other: Canvas) -> Range<Int>? {
    guard row >= 0, row < size.rows, other.size == size else { return nil }
    let start = row * size.columns
    let end = start + size.columns
    var first = start
    while first < end, cells[first] == other.cells[first] { first += 1 }
    guard first < end else { return nil }
    var last = end - 1
    while cells[last] == other.cells[last] { last -= 1 }
    if first > start, cells[first].width == 0 { first -= 1 }
    if last + 1 < end, cells[last].width == 2 { last += 1 }
    return (first - start)..<(last + 1 - start)
  }
}
