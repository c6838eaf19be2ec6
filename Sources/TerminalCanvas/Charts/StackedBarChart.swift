/// One bar for each label, made of the parts of its series one behind the other.
///
/// Parts below zero have no length; the table has their numbers. A part shorter than half a cell may not show.
package struct StackedBarChart: Chart {
  package let title: String
  /// The heading of the labels.
  package let heading: String
  /// The names of the parts; from the seventh on signs and colours repeat.
  package let series: [String]
  /// Labels with one number for each part.
  package let bars: [(label: String, parts: [Double?])]

  package init(
    title: String,
    heading: String,
    series: [String],
    bars: [(label: String, parts: [Double?])]
  ) {
    self.title = title
    self.heading = heading
    self.series = series
    self.bars = bars
  }

  package var table: ChartTable {
    ChartTable(
      headings: [heading] + series,
      rows: bars.map { bar in
        ChartTable.Row(bar.label, series.indices.map { bar.parts.indices.contains($0) ? bar.parts[$0] : nil })
      }
    )
  }

  package func drawData(into canvas: inout Canvas, rect: Rect, style: ChartStyle) {
    let rows = table.rows
    let labels = rows.map(\.label)
    let totals = rows.map { row in row.values.reduce(0) { $0 + max(0, $1 ?? 0) } }
    let numbers = totals.map { style.text($0) }
    let (body, legend) = rect.splitBottom(rect.rows >= 4 ? 1 : 0)
    guard let place = ChartRows(body, labels: labels, numbers: numbers) else {
      table.draw(into: &canvas, rect: rect, style: style)
      return
    }
    let scale = ChartScale(covering: totals + [0], steps: max(2, place.plot.columns / 10))
    place.draw(into: &canvas, labels: labels, numbers: numbers, scale: scale, style: style)
    for row in 0..<place.shown {
      let line = place.plot.line(row)
      var sum = 0.0
      var column = 0
      for (index, value) in rows[row].values.enumerated() {
        sum += max(0, value ?? 0)
        let end = Int((scale.place(sum) * Double(line.columns)).rounded())
        let fill = ChartSeriesLook.fill(index, style.glyphs)
        canvas.put(
          String(repeating: fill, count: max(0, end - column)),
          at: Point(column: line.column + column, row: line.row),
          role: ChartSeriesLook.role(index)
        )
        column = max(column, end)
      }
    }
    ChartLegend(
      entries: series.enumerated().map { index, name in
        (ChartSeriesLook.fill(index, style.glyphs), ChartSeriesLook.role(index), name)
      }
    ).draw(into: &canvas, rect: legend)
  }
}
