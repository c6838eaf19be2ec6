/// Two versions of a text: beside each other where there is room, else what went above what came.
package struct DiffView: Hashable, Sendable {
  /// Columns from which the versions stand beside each other.
  package static let sideBySideColumns = 100

  /// What a key did.
  package enum Outcome: Hashable, Sendable {
    case ignored
    /// Another part is shown.
    case scrolled
  }

  /// What is the same and what is not.
  package let comparison: TextComparison
  /// The change the reader is at, from 0; nil before the first.
  package private(set) var currentChange: Int?
  private var top = TextRow(paragraph: 0, row: 0)
  /// The size it was last given on the screen; scrolling goes by it.
  package var viewport = Size(columns: 80, rows: 10)

  /// The older text and the newer one.
  package init(old: String, new: String) {
    comparison = TextComparison(old: old, new: new)
  }

  /// Changes in all; lines changed in a row are one.
  package var changeCount: Int { changeStarts.count }

  /// The first row of each change.
  private var changeStarts: [Int] {
    comparison.rows.indices.filter {
      comparison.rows[$0].kind != .same && ($0 == 0 || comparison.rows[$0 - 1].kind == .same)
    }
  }

  /// `n` and `N` go to the next change and the one before; arrows, paging, Home and End scroll.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> Outcome {
    switch key {
    case .character("n") where modifiers.isEmpty: return jump(forward: true)
    case .character("N") where modifiers.isSubset(of: .shift): return jump(forward: false)
    default: break
    }
    guard case .move(let move) = ListCommand(key, modifiers) else { return .ignored }
    let lines = DiffLines(comparison, columns: viewport.columns).lines
    let last = max(lines.count - viewport.rows, 0)
    let place = move.target(from: index(of: top, in: lines), count: lines.count, page: viewport.rows)
    if lines.indices.contains(min(place, last)) { top = lines[min(place, last)].place }
    return .scrolled
  }

  /// Goes to the next change, or the one before; gives `ignored` when there is none.
  @discardableResult
  package mutating func jump(forward: Bool) -> Outcome {
    let starts = changeStarts
    guard !starts.isEmpty else { return .ignored }
    let change =
      switch currentChange {
      case .none: forward ? 0 : starts.count - 1
      case .some(let current): (current + (forward ? 1 : starts.count - 1)) % starts.count
      }
    currentChange = change
    top = TextRow(paragraph: max(starts[change] - 1, 0), row: 0)
    return .scrolled
  }

  /// Draws the lines in view; with focus, the terminal's cursor stands at the change the reader is at.
  ///
  /// `-` and `+` before a line say what happened to it.
  package func draw(into canvas: inout Canvas, rect: Rect, focused: Bool, label: String = "") {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, role: .diffContext)
    let layout = DiffLines(comparison, columns: rect.columns)
    let first = min(index(of: top, in: layout.lines), max(layout.lines.count - rect.rows, 0))
    let current = currentChange.map { changeStarts[$0] }
    if focused { canvas.cursor = rect.origin }
    for (offset, line) in layout.lines.dropFirst(first).prefix(rect.rows).enumerated() {
      let row = rect.row + offset
      for piece in line.pieces {
        let point = Point(column: rect.column + piece.column, row: row)
        let runs = DiffLines.runs(of: piece, in: comparison.rows[line.place.paragraph])
        draw(runs, sign: piece.sign, at: point, end: rect.endColumn, into: &canvas)
      }
      if focused, line.place.row == 0, line.place.paragraph == current {
        canvas.cursor = Point(column: rect.column, row: row)
      }
    }
    ScrollSigns.draw(
      above: first > 0,
      below: first + rect.rows < layout.lines.count,
      into: &canvas,
      rect: rect
    )
    let value = "\(currentChange.map { $0 + 1 } ?? 0)/\(changeCount)"
    canvas.semantics.append(
      SemanticNode(.text, label: label, value: value, rect: rect, isFocused: focused)
    )
  }

  private func draw(
    _ runs: [DiffLines.Run],
    sign: String,
    at point: Point,
    end: Int,
    into canvas: inout Canvas
  ) {
    canvas.put(sign, at: point, role: .diffGutter, columns: max(end - point.column, 0))
    var column = point.column + 2
    for run in runs {
      let room = max(end - column, 0)
      column += canvas.put(run.text, at: Point(column: column, row: point.row), role: run.role, columns: room)
    }
  }

  private func index(of place: TextRow, in lines: [DiffLines.Line]) -> Int {
    lines.firstIndex { $0.place >= place } ?? max(lines.count - 1, 0)
  }
}
