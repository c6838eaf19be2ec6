/// A line of numbers in one row, without axis or label.
package struct Sparkline: Chart {
  package let title: String
  /// The headings of its table: of the places, and of the numbers.
  package let headings: [String]
  /// The name of each place, for the table.
  package let labels: [String]
  /// The numbers, oldest first; a missing one is a gap.
  package let values: [Double?]

  package init(title: String, headings: (String, String), labels: [String], values: [Double?]) {
    self.title = title
    self.headings = [headings.0, headings.1]
    self.labels = labels
    self.values = values
  }

  package var table: ChartTable {
    ChartTable(
      headings: headings,
      rows: values.enumerated().map { index, value in
        ChartTable.Row(labels.indices.contains(index) ? labels[index] : String(index + 1), [value])
      }
    )
  }

  /// Draws the newest numbers that find room, from zero up to the highest.
  package func drawData(into canvas: inout Canvas, rect: Rect, style: ChartStyle) {
    let perCell = style.glyphs == .braille ? 2 : 1
    let shown = Array(table.rows.map { $0.values[0] }.suffix(rect.columns * perCell))
    let scale = ChartScale(covering: shown.compactMap(\.self) + [0], steps: 4)
    var text = ""
    for start in stride(from: 0, to: shown.count, by: perCell) {
      let pair = shown[start..<min(start + perCell, shown.count)]
      text += Self.sign(pair.map { $0.map { scale.place($0) } }, style.glyphs)
    }
    canvas.put(text, at: rect.origin, role: .chart1, columns: rect.columns)
  }

  private static let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let letters = ["_", ".", ":", "-", "=", "+", "*", "#"]

  private static func sign(_ heights: [Double?], _ glyphs: ChartGlyphs) -> String {
    switch glyphs {
    case .block: return heights[0].map { blocks[Int(($0 * 7).rounded())] } ?? " "
    case .ascii: return heights[0].map { letters[Int(($0 * 7).rounded())] } ?? " "
    case .braille:
      var mask: UInt32 = 0
      for (side, height) in heights.enumerated() {
        guard let height else { continue }
        for dot in 0...Int((height * 3).rounded()) { mask |= DotGrid.bit(column: side, row: 3 - dot) }
      }
      return mask == 0 ? " " : Unicode.Scalar(0x2800 + mask).map { String($0) } ?? " "
    }
  }
}
