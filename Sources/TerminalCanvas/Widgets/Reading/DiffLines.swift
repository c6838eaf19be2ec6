/// A comparison laid out in lines of a width.
struct DiffLines {
  /// Text of one role.
  struct Run {
    var text: String
    var role: Role
  }

  /// A line of one version: its sign, the column at which it begins, and the characters it shows.
  struct Piece {
    var column: Int
    var sign: String
    var isOld: Bool
    var range: Range<Int>
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
      return Piece(column: column, sign: sign, isOld: isOld, range: starts[row]..<end)
    }
  }

  /// The text of a piece, its changed words in a role of their own.
  static func runs(of piece: Piece, in row: TextComparison.Row) -> [Run] {
    guard let side = piece.isOld ? row.old : row.new else { return [] }
    let base: Role = row.kind == .same ? .diffContext : piece.isOld ? .diffDel : .diffAdd
    var runs: [Run] = []
    var place = piece.range.lowerBound
    func add(upTo end: Int, _ role: Role) {
      guard end > place else { return }
      runs.append(Run(text: String(side.paragraph.characters[place..<end]), role: role))
      place = end
    }
    for mark in side.marks where mark.overlaps(piece.range) {
      add(upTo: max(mark.lowerBound, piece.range.lowerBound), base)
      add(upTo: min(mark.upperBound, piece.range.upperBound), .diffWord)
    }
    add(upTo: piece.range.upperBound, base)
    return runs
  }
}
