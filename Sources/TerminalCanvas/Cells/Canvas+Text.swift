/// Text on the canvas; all of it goes through the rules of `SafeText`.
extension Canvas {
  /// Writes a line of text, clipped to the picture and to `columns`.
  ///
  /// A double-width glyph that does not fit becomes blank. Returns the columns used, counted from `point`.
  @discardableResult
  package mutating func put(_ text: String, at point: Point, role: Role, columns: Int? = nil) -> Int {
    var pen = Pen(point: point, columns: columns, canvas: self, role: role)
    pen.write(text, on: &self)
    return pen.used
  }

  /// Writes a line of text; one that is too long for `columns` ends in `…`.
  @discardableResult
  package mutating func putTruncated(_ text: String, at point: Point, role: Role, columns: Int) -> Int {
    put(TextLayout.truncated(text, columns: columns), at: point, role: role, columns: columns)
  }

  /// Writes a line of text that ends at the right edge of `columns`; one that is too long ends in `…`.
  ///
  /// Returns the columns of the text alone; the space to its left stays as it was.
  @discardableResult
  package mutating func putRight(_ text: String, at point: Point, role: Role, columns: Int) -> Int {
    let shown = TextLayout.truncated(text, columns: columns)
    let width = DisplayWidth.of(shown)
    let start = Point(column: saturatingSum(point.column, max(0, columns - width)), row: point.row)
    return put(shown, at: start, role: role, columns: columns)
  }
}

/// Where text goes on, and where it must end.
private struct Pen {
  private let start: Int
  private let end: Int
  private let visible: Range<Int>
  private let row: Int
  private let role: Role
  private var column: Int

  init(point: Point, columns: Int?, canvas: Canvas, role: Role) {
    start = point.column
    end = columns.map { saturatingSum(point.column, max(0, $0)) } ?? Int.max
    let rowIsThere = point.row >= 0 && point.row < canvas.size.rows
    visible = 0..<(rowIsThere ? canvas.size.columns : 0)
    row = point.row
    column = point.column
    self.role = role
  }

  /// Columns written so far, in and left of the picture.
  var used: Int { saturatingDifference(column, start) }

  private var isFull: Bool { column >= min(end, visible.upperBound) }

  mutating func write(_ text: String, on canvas: inout Canvas) {
    var units = TextUnits(text)
    while !isFull, let unit = units.next() {
      switch unit.content {
      case .glyph(let glyph): write(glyph, on: &canvas)
      case .folded(let glyph, let omitted):
        write(glyph, on: &canvas)
        write(note: SafeText.note(omitted: omitted), on: &canvas)
      case .newline: write(Glyph(base: "⏎", width: 1), on: &canvas)
      case .tab: write(Glyph(base: "→", width: 1), on: &canvas)
      case .unsafe(let scalar): write(note: SafeText.note(scalar), on: &canvas)
      }
    }
  }

  private mutating func write(note: String, on canvas: inout Canvas) {
    for scalar in note.unicodeScalars where !isFull {
      write(Glyph(base: scalar, width: 1), on: &canvas)
    }
  }

  private mutating func write(_ glyph: Glyph, on canvas: inout Canvas) {
    let next = column + glyph.width
    if next <= min(end, visible.upperBound), column >= visible.lowerBound {
      canvas.set(glyph, column: column, row: row, role: role)
      column = next
    } else {
      // Only half of it would show.
      for place in column..<min(next, end) where visible.contains(place) {
        canvas.set(.blank, column: place, row: row, role: role)
      }
      column = min(next, end)
    }
  }
}
