/// The data of a chart as a table: for readers, for copying and for programs.
package struct ChartTable: Hashable, Sendable {
  /// One line of numbers.
  package struct Row: Hashable, Sendable {
    /// What the numbers are about.
    package var label: String
    /// Nil for a missing number.
    package var values: [Double?]

    package init(_ label: String, _ values: [Double?]) {
      self.label = label
      self.values = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    }
  }

  /// The heading of the labels, then one for each number.
  package var headings: [String]
  /// The lines, in the order of the chart.
  package var rows: [Row]

  package init(headings: [String], rows: [Row]) {
    self.headings = headings
    self.rows = rows
  }

  /// The table as lines of text in aligned columns, labels left and numbers right; headings first.
  package func lines(_ style: ChartStyle) -> [String] {
    let cells = [headings] + rows.map { row in [row.label] + row.values.map { style.text($0) } }
    let count = cells.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      cells.map { $0.indices.contains(column) ? DisplayWidth.of(SafeText.singleLine($0[column])) : 0 }.max()
        ?? 0
    }
    return cells.map { row in
      var line = ""
      for (column, width) in widths.enumerated() {
        let text = row.indices.contains(column) ? SafeText.singleLine(row[column]) : ""
        let gap = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
        line += column == 0 ? text + gap : "  " + gap + text
      }
      while line.utf8.last == 0x20 { line.unicodeScalars.removeLast() }
      return line
    }
  }

  /// Draws as many lines as there is room for; cut lines end in `…`, and so does a table that goes on.
  package func draw(into canvas: inout Canvas, rect: Rect, style: ChartStyle) {
    let lines = lines(style)
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      let isLast = index == rect.rows - 1 && lines.count > rect.rows
      canvas.putTruncated(
        isLast ? "…" : line,
        at: rect.line(index).origin,
        role: index == 0 ? .uiHeader : .ui,
        columns: rect.columns
      )
    }
  }

  /// What a reader says of the whole chart: every label with its numbers.
  func spoken(_ style: ChartStyle) -> String {
    rows.map { row in "\(row.label) \(row.values.map { style.text($0) }.joined(separator: " "))" }
      .joined(separator: ", ")
  }
}
