package import TerminalCanvas

extension Canvas {
  /// The picture as golden files keep it: rows, style runs, cursor, and what it says in words.
  ///
  /// Rows without trailing blanks; then `12:4-20 ui.cursor` for each run that is not `ui` (row, first and last
  /// column, counted from 0); then `@ 12:4`, or `@ none`; then one line for each semantic node.
  package var goldenText: String {
    var lines = (0..<size.rows).map { row($0) }
    lines.append("--")
    for row in 0..<size.rows { lines += styleRuns(row) }
    lines.append(cursor.map { "@ \($0.row):\($0.column)" } ?? "@ none")
    lines += semantics.map { $0.goldenText }
    return lines.joined(separator: "\n") + "\n"
  }

  private func styleRuns(_ row: Int) -> [String] {
    var runs: [String] = []
    let cells = Array(rowCells(row))
    var start = 0
    while start < cells.count {
      var end = start
      while end + 1 < cells.count, cells[end + 1].role == cells[start].role { end += 1 }
      if cells[start].role != .ui { runs.append("\(row):\(start)-\(end) \(cells[start].role.name)") }
      start = end + 1
    }
    return runs
  }
}

extension SemanticNode {
  /// The node in one line: `* field "Vorname" = "Ayşe" 3:10 20x1`; the star stands for the focus.
  package var goldenText: String {
    let held = value.isEmpty ? "" : " = \"\(value)\""
    let place = "\(rect.row):\(rect.column) \(rect.columns)x\(rect.rows)"
    let stands = states.isEmpty ? "" : " [" + states.map(\.rawValue).joined(separator: " ") + "]"
    let among = self.place.map { " \($0.index + 1)/\($0.count)" } ?? ""
    return "\(isFocused ? "*" : "-") \(role.rawValue) \"\(label)\"\(held)\(stands)\(among) \(place)"
  }
}
