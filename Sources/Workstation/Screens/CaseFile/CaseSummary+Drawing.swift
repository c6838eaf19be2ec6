import TerminalCanvas

extension CaseSummary {
  /// The lines broken so that nothing is wider than `columns`; what goes on stands under its beginning.
  static func wrapped(_ lines: [Line], columns: Int, labelColumns: Int = labelColumns) -> [Line] {
    lines.flatMap { line in
      let isLabelled = !line.label.isEmpty
      let text = SafeText.singleLine(line.text)
      // What goes on stands under the words, not under their sign.
      let isSigned = !isLabelled && ["✗ ", "✓ ", "! ", "• "].contains { text.hasPrefix($0) }
      let room = max(columns - (isLabelled ? labelColumns : isSigned ? 2 : 0), 8)
      return TextLayout.shownLines(of: text, columns: room).enumerated().map { index, shown in
        Line(
          label: index == 0 ? line.label : "",
          text: isSigned && index > 0 ? "  " + shown : shown,
          role: line.role,
          continues: isLabelled && index > 0
        )
      }
    }
  }

  /// Draws the lines, broken where there is room for that; the last row says how many found none.
  static func draw(_ lines: [Line], into canvas: inout Canvas, rect: Rect, focused: Bool = false) {
    guard !rect.isEmpty else { return }
    if focused { canvas.cursor = rect.origin }
    let broken = wrapped(lines, columns: rect.columns)
    let shown = broken.count <= rect.rows ? broken : lines
    let spoken = lines.map { $0.label.isEmpty ? $0.text : "\($0.label): \($0.text)" }
    canvas.semantics.append(
      SemanticNode(
        .text,
        label: "",
        value: spoken.joined(separator: "\n"),
        rect: rect,
        isFocused: focused
      )
    )
    for (index, line) in shown.prefix(rect.rows).enumerated() {
      let isLast = index == rect.rows - 1 && index + 1 < shown.count
      if isLast {
        let rest = "… +\(shown.count - index)"
        canvas.put(rest, at: rect.line(index).origin, role: .uiDim, columns: rect.columns)
      } else {
        draw(line, into: &canvas, row: rect.line(index))
      }
    }
  }

  private static func draw(_ line: Line, into canvas: inout Canvas, row: Rect) {
    let indent = min(line.indent(labelColumns), row.columns)
    let room = min(labelColumns - 1, row.columns)
    canvas.putTruncated(line.label, at: row.origin, role: .formLabel, columns: room)
    canvas.putTruncated(
      line.text,
      at: Point(column: row.column + indent, row: row.row),
      role: line.role,
      columns: row.columns - indent
    )
  }
}
