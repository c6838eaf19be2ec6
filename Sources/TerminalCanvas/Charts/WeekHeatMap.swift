/// How much there was on each day or hour of a week, darker for more; a row for each weekday.
///
/// Numbers below zero count as none in the picture; the table has them.
package struct WeekHeatMap: Chart {
  package let title: String
  /// The heading of the weekdays.
  package let heading: String
  /// The columns, such as hours or weeks.
  package let columns: [String]
  /// Weekdays with one number for each column; a missing number leaves its place blank.
  package let days: [(label: String, values: [Double?])]

  package init(
    title: String,
    heading: String,
    columns: [String],
    days: [(label: String, values: [Double?])]
  ) {
    self.title = title
    self.heading = heading
    self.columns = columns
    self.days = days
  }

  package var table: ChartTable {
    ChartTable(
      headings: [heading] + columns,
      rows: days.map { day in
        ChartTable.Row(
          day.label,
          columns.indices.map { day.values.indices.contains($0) ? day.values[$0] : nil }
        )
      }
    )
  }

  package func drawData(into canvas: inout Canvas, rect: Rect, style: ChartStyle) {
    let rows = table.rows
    let widest = rows.map { DisplayWidth.of(SafeText.singleLine($0.label)) }.max() ?? 0
    let label = min(widest, max(1, rect.columns / 3))
    let room = rect.columns - label - 1
    guard !columns.isEmpty, room >= columns.count, rect.rows > rows.count else {
      table.draw(into: &canvas, rect: rect, style: style)
      return
    }
    let width = max(1, min(room / columns.count, 6))
    let most = rows.flatMap { $0.values.compactMap(\.self) }.max() ?? 0
    let levels = HeatLevels(
      most: max(most, 0),
      isWhole: rows.allSatisfy { $0.values.allSatisfy(Self.isWhole) }
    )
    for (index, row) in rows.enumerated() {
      let line = rect.line(index + 1)
      canvas.putTruncated(row.label, at: line.origin, role: .ui, columns: label)
      for (column, value) in row.values.enumerated() {
        guard let value else { continue }
        let level = levels.level(of: value)
        canvas.put(
          String(repeating: HeatLevels.signs(style.glyphs)[level], count: max(1, width - 1)),
          at: Point(column: line.column + label + 1 + column * width, row: line.row),
          role: level == 0 ? .chartMuted : .chart1
        )
      }
    }
    drawHeadings(into: &canvas, rect: rect.line(0).inset(left: label + 1), width: width)
    ChartLegend(entries: levels.legend(style)).draw(into: &canvas, rect: rect.line(rows.count + 1))
  }

  private static func isWhole(_ value: Double?) -> Bool { value.map { $0 == $0.rounded() } ?? true }

  /// A heading begins over its column; one that would touch its neighbour is left out.
  private func drawHeadings(into canvas: inout Canvas, rect: Rect, width: Int) {
    var free = 0
    for (index, name) in columns.enumerated() {
      let text = SafeText.singleLine(name)
      let place = index * width
      let end = place + DisplayWidth.of(text)
      guard place >= free, end <= rect.columns else { continue }
      canvas.put(text, at: Point(column: rect.column + place, row: rect.row), role: .chartAxis)
      free = end + 1
    }
  }
}

/// The steps of a heat map: none, and four equal parts up to the most.
struct HeatLevels {
  let most: Double
  let isWhole: Bool

  /// 0 for none or less, else 1 to 4.
  func level(of value: Double) -> Int {
    guard value > 0, most > 0 else { return 0 }
    return (1...4).first { value <= bound($0) } ?? 4
  }

  /// The most that a level holds; whole where all numbers are.
  func bound(_ level: Int) -> Double {
    let bound = most / 4 * Double(level)
    return level == 4 ? most : isWhole ? bound.rounded(.up) : bound
  }

  /// From none to most.
  static func signs(_ glyphs: ChartGlyphs) -> [String] {
    switch glyphs {
    case .braille: ["⠂", "⠒", "⠶", "⣶", "⣿"]
    case .block: ["·", "░", "▒", "▓", "█"]
    case .ascii: [".", "-", "=", "+", "#"]
    }
  }

  /// Each sign with the most that it stands for; levels that would stand for the same are left out.
  func legend(_ style: ChartStyle) -> [(sign: String, role: Role, name: String)] {
    let signs = Self.signs(style.glyphs)
    let atMost = style.glyphs == .ascii ? "<=" : "≤"
    var entries: [(sign: String, role: Role, name: String)] = [(signs[0], .chartMuted, style.text(0))]
    var last = 0.0
    for level in 1...4 where bound(level) > last {
      last = bound(level)
      entries.append((signs[level], .chart1, "\(atMost) \(style.text(last))"))
    }
    return entries
  }
}
