/// A comparison laid out in lines of a width.
struct DiffLines {
  /// Text of one role.
  struct Run {
    var text: String
    var role: Role
  }

  /// A line of one version: its sign, its text, and the column at which it begins.
  struct Piece {
    var column: Int
    var sign: String
    var runs: [Run]
  }

  /// A line on the screen: the row of the comparison it belongs to, and one piece for each version it shows.
  struct Line {
    var place: TextRow
    var pieces: [Piece]
  }

  private(set) var lines: [Line] = []

  init(_ comparison: TextComparison, columns: Int) {
    let isBeside = columns >= DiffView.sideBySideColumns
    // The last column is for the signs that there is more.
    let half = (columns - 1) / 2
    let textColumns = max((isBeside ? half : columns) - 3, 1)
    for (index, row) in comparison.rows.enumerated() {
      let old = row.old.map { Self.pieces($0, row.kind, isOld: true, column: 0, columns: textColumns) } ?? []
      let new =
        row.new.map {
          Self.pieces($0, row.kind, isOld: false, column: isBeside ? half : 0, columns: textColumns)
        } ?? []
      if isBeside {
        for line in 0..<max(old.count, new.count) {
          let pieces = [old, new].compactMap { line < $0.count ? $0[line] : nil }
          lines.append(Line(place: TextRow(paragraph: index, row: line), pieces: pieces))
        }
      } else {
        for (line, piece) in (row.kind == .same ? new : old + new).enumerated() {
          lines.append(Line(place: TextRow(paragraph: index, row: line), pieces: [piece]))
        }
      }
    }
  }

  private static func pieces(
    _ side: TextComparison.Side,
    _ kind: TextComparison.Kind,
    isOld: Bool,
    column: Int,
    columns: Int
  ) -> [Piece] {
    let starts = side.paragraph.rowStarts(columns: columns)
    return starts.indices.map { row in
      let end = row + 1 < starts.count ? starts[row + 1] : side.paragraph.count
      let sign =
        switch kind {
        case .same: " "
        case .removed: "-"
        case .added: "+"
        case .changed: isOld ? "-" : "+"
        }
      let base: Role = kind == .same ? .diffContext : isOld ? .diffDel : .diffAdd
      return Piece(column: column, sign: sign, runs: runs(side, starts[row]..<end, base: base))
    }
  }

  private static func runs(_ side: TextComparison.Side, _ range: Range<Int>, base: Role) -> [Run] {
    var runs: [Run] = []
    var place = range.lowerBound
    func add(upTo end: Int, _ role: Role) {
      guard end > place else { return }
      runs.append(Run(text: String(side.paragraph.characters[place..<end]), role: role))
      place = end
    }
    for mark in side.marks where mark.overlaps(range) {
      add(upTo: max(mark.lowerBound, range.lowerBound), base)
      add(upTo: min(mark.upperBound, range.upperBound), .diffWord)
    }
    add(upTo: range.upperBound, base)
    return runs
  }
}
