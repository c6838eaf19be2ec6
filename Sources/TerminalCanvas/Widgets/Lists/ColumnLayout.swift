/// How the columns of a list share a width, one blank between two.
package struct ColumnLayout: Hashable, Sendable {
  /// A column that is drawn: its number, where it begins, and its width.
  package struct Placed: Hashable, Sendable {
    /// The number of the column.
    package var index: Int
    /// Where it begins, in columns from the left.
    package var start: Int
    /// Its width in columns.
    package var width: Int
  }

  /// The columns that are drawn, from left to right.
  package var placed: [Placed]
  /// The numbers of those for which there is no room, for a column chooser to name.
  package var dropped: [Int]

  /// Shares out a width: minima first, the most expendable columns left out, the rest by weight.
  package init(_ columns: [ListColumn], width: Int) {
    var kept = Array(columns.indices)
    func needed() -> Int { kept.reduce(kept.count - 1) { $0 + columns[$1].minimum } }
    while kept.count > 1, needed() > width {
      // Of equally expendable ones the rightmost goes first.
      guard
        let victim = kept.max(by: { (columns[$0].expendability, $0) < (columns[$1].expendability, $1) })
      else { break }
      kept.removeAll { $0 == victim }
    }
    dropped = columns.indices.filter { !kept.contains($0) }
    placed = []
    guard !kept.isEmpty, width > 0 else { return }

    var spare = max(width - needed(), 0)
    var weight = kept.reduce(0) { $0 + columns[$1].weight }
    var start = 0
    for index in kept {
      let share = weight > 0 ? spare * columns[index].weight / weight : 0
      spare -= share
      weight -= columns[index].weight
      let columnWidth = min(columns[index].minimum + share, width - start)
      guard columnWidth > 0 else { break }
      placed.append(Placed(index: index, start: start, width: columnWidth))
      start += columnWidth + 1
    }
  }
}
