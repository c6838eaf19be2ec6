/// One bar for each label, to the right of zero or, if negative, to its left.
package struct BarChart: Chart {
  package let title: String
  /// The headings of its table: of the labels, and of the numbers.
  package let headings: [String]
  /// Labels with their numbers; a missing or infinite number has no bar.
  package let bars: [(label: String, value: Double?)]

  package init(title: String, headings: (String, String), bars: [(label: String, value: Double?)]) {
    self.title = title
    self.headings = [headings.0, headings.1]
    self.bars = bars
  }

  package var table: ChartTable {
    ChartTable(headings: headings, rows: bars.map { ChartTable.Row($0.label, [$0.value]) })
  }

  package func drawData(into canvas: inout Canvas, rect: Rect, style: ChartStyle) {
    let rows = table.rows
    let labels = rows.map(\.label)
    let numbers = rows.map { style.text($0.values[0]) }
    guard let place = ChartRows(rect, labels: labels, numbers: numbers) else {
      table.draw(into: &canvas, rect: rect, style: style)
      return
    }
    let values = rows.compactMap { $0.values[0] }
    let scale = ChartScale(covering: values + [0], steps: max(2, place.plot.columns / 10))
    place.draw(into: &canvas, labels: labels, numbers: numbers, scale: scale, style: style)
    let zero = scale.low < 0 ? Int((scale.place(0) * Double(place.plot.columns)).rounded()) : 0
    for row in 0..<place.shown {
      guard let value = rows[row].values[0] else { continue }
      let line = place.plot.line(row)
      let cells = abs(scale.place(value) - scale.place(0)) * Double(line.columns)
      let bar = BarStroke(cells: cells, isEmpty: value == 0, room: value < 0 ? zero : line.columns - zero)
      let text = bar.text(toTheLeft: value < 0, style.glyphs)
      let start = value < 0 ? zero - DisplayWidth.of(text) : zero
      canvas.put(text, at: Point(column: line.column + start, row: line.row), role: .chart1)
    }
  }
}

/// The length of a bar in cells and what draws it; a number that is not 0 always shows.
struct BarStroke {
  /// How long.
  let cells: Double
  /// Whether nothing is drawn.
  let isEmpty: Bool
  /// How many cells there are.
  let room: Int

  func text(toTheLeft isLeft: Bool, _ glyphs: ChartGlyphs) -> String {
    guard !isEmpty, room > 0 else { return "" }
    let parts =
      switch (glyphs, isLeft) {
      case (.ascii, _): 1
      case (.braille, _), (.block, true): 2
      case (.block, false): 8
      }
    let count = min(max(1, Int((cells * Double(parts)).rounded())), room * parts)
    let whole = String(repeating: Self.whole(glyphs), count: count / parts)
    let rest = Self.part(count % parts, toTheLeft: isLeft, glyphs)
    return isLeft ? rest + whole : whole + rest
  }

  private static func whole(_ glyphs: ChartGlyphs) -> String {
    switch glyphs {
    case .ascii: "#"
    case .braille: "⣿"
    case .block: "█"
    }
  }

  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  private static func part(_ count: Int, toTheLeft isLeft: Bool, _ glyphs: ChartGlyphs) -> String {
    guard count > 0 else { return "" }
    switch glyphs {
    case .ascii: return ""
    case .braille: return isLeft ? "⢸" : "⡇"
    case .block: return isLeft ? "▐" : eighths[count]
    }
  }
}
