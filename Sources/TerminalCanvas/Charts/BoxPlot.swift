/// For each label the spread of its numbers: from least to most, the middle half as a box, the median as a bar.
package struct BoxPlot: Chart {
  package let title: String
  /// The headings of its table: of the labels, then of the five numbers.
  package let headings: [String]
  /// Labels with what is known of their numbers; nil where there are none.
  package let boxes: [(label: String, numbers: FiveNumbers?)]

  /// `headings` has six: of the labels, least, lower quartile, median, upper quartile, most.
  package init(title: String, headings: [String], boxes: [(label: String, numbers: FiveNumbers?)]) {
    self.title = title
    self.headings = headings
    self.boxes = boxes
  }

  package var table: ChartTable {
    ChartTable(
      headings: headings,
      rows: boxes.map { box in
        ChartTable.Row(box.label, box.numbers?.all.map { $0 } ?? Array(repeating: nil, count: 5))
      }
    )
  }

  package func drawData(into canvas: inout Canvas, rect: Rect, style: ChartStyle) {
    let labels = boxes.map(\.label)
    let numbers = boxes.map { style.text($0.numbers?.median) }
    guard let place = ChartRows(rect, labels: labels, numbers: numbers) else {
      table.draw(into: &canvas, rect: rect, style: style)
      return
    }
    let values = boxes.flatMap { $0.numbers?.all ?? [] }
    let scale = ChartScale(covering: values, steps: max(2, place.plot.columns / 10))
    place.draw(into: &canvas, labels: labels, numbers: numbers, scale: scale, style: style)
    for row in 0..<place.shown {
      guard let five = boxes[row].numbers else { continue }
      let columns = five.all.map { place.column($0, scale) }
      let line = place.plot.line(row)
      let text = Self.text(columns, style.glyphs)
      canvas.put(text, at: Point(column: line.column + columns[0], row: line.row), role: .chart1)
    }
  }

  /// Five columns, from least to most, as the signs between and at them; the median is always seen.
  private static func text(_ columns: [Int], _ glyphs: ChartGlyphs) -> String {
    let signs =
      switch glyphs {
      case .braille: (start: "⢸", whisker: "⠒", box: "⠶", median: "⣿", end: "⡇")
      case .block: (start: "├", whisker: "─", box: "▒", median: "█", end: "┤")
      case .ascii: (start: "[", whisker: "-", box: "=", median: "#", end: "]")
      }
    return (columns[0]...columns[4]).map { column in
      if column == columns[2] { return signs.median }
      if column >= columns[1], column <= columns[3] { return signs.box }
      if column == columns[0] { return signs.start }
      return column == columns[4] ? signs.end : signs.whisker
    }.joined()
  }
}
