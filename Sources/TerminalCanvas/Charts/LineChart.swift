/// Numbers over time, one line for each series; a missing number is a gap.
package struct LineChart: Chart {
  /// A line with its name.
  package struct Series: Hashable, Sendable {
    package var name: String
    /// One for each place on the axis.
    package var values: [Double?]

    package init(_ name: String, _ values: [Double?]) {
      self.name = name
      self.values = values
    }
  }

  package let title: String
  /// The heading of the places.
  package let heading: String
  /// The places on the axis, such as weeks.
  package let labels: [String]
  package let series: [Series]

  package init(title: String, heading: String, labels: [String], series: [Series]) {
    self.title = title
    self.heading = heading
    self.labels = labels
    self.series = series
  }

  package var table: ChartTable {
    ChartTable(
      headings: [heading] + series.map(\.name),
      rows: labels.enumerated().map { index, label in
        ChartTable.Row(label, series.map { $0.values.indices.contains(index) ? $0.values[index] : nil })
      }
    )
  }

  package func drawData(into canvas: inout Canvas, rect: Rect, style: ChartStyle) {
    let rows = table.rows
    let values = rows.flatMap { $0.values.compactMap(\.self) }
    let scale = ChartScale(covering: values, steps: max(1, (rect.rows - 2) / 3))
    let ticks = scale.ticks.map { ($0, style.text($0, places: scale.places)) }
    let label = ticks.map { DisplayWidth.of($0.1) }.max() ?? 0
    let end = series.count > 1 ? 1 : 0
    guard rect.columns - label - 1 - end >= 4, rect.rows >= 4 else {
      table.draw(into: &canvas, rect: rect, style: style)
      return
    }
    let (upper, legend) = rect.splitBottom(series.count > 1 && rect.rows >= 6 ? 1 : 0)
    let (body, bottom) = upper.splitBottom(2)
    let (left, area) = body.splitLeft(label + 1)
    let plot = area.inset(right: end)
    drawAxis(ticks, scale, into: &canvas, left: left, style: style)
    drawPlaces(into: &canvas, rect: bottom, indent: label, plot: plot, style: style)
    drawLines(rows, scale, into: &canvas, plot: plot, style: style)
    ChartLegend(
      entries: series.enumerated().map { index, line in
        (ChartSeriesLook.number(index), ChartSeriesLook.role(index), line.name)
      }
    ).draw(into: &canvas, rect: legend)
  }

  private func drawAxis(
    _ ticks: [(value: Double, text: String)],
    _ scale: ChartScale,
    into canvas: inout Canvas,
    left: Rect,
    style: ChartStyle
  ) {
    let isASCII = style.glyphs == .ascii
    for row in 0..<left.rows {
      canvas.put(
        isASCII ? "|" : "│",
        at: Point(column: left.endColumn - 1, row: left.row + row),
        role: .chartAxis
      )
    }
    var taken: Set<Int> = []
    for (value, text) in ticks {
      let row = Int(((1 - scale.place(value)) * Double(left.rows - 1)).rounded())
      guard taken.insert(row).inserted else { continue }
      let line = left.line(row)
      canvas.putRight(text, at: line.origin, role: .chartAxis, columns: left.columns - 1)
      canvas.put(isASCII ? "+" : "┤", at: Point(column: line.endColumn - 1, row: line.row), role: .chartAxis)
    }
  }

  /// The line below, and the labels that find room beside each other: first and last before those between.
  private func drawPlaces(
    into canvas: inout Canvas,
    rect: Rect,
    indent: Int,
    plot: Rect,
    style: ChartStyle
  ) {
    let isASCII = style.glyphs == .ascii
    let line = String(repeating: isASCII ? "-" : "─", count: plot.columns)
    let corner = Point(column: rect.column + indent, row: rect.row)
    canvas.put((isASCII ? "+" : "└") + line, at: corner, role: .chartAxis)
    var taken: [Range<Int>] = []
    let order = [0, labels.count - 1] + (1..<max(1, labels.count - 1))
    for index in order where labels.indices.contains(index) {
      let text = TextLayout.truncated(labels[index], columns: plot.columns)
      let width = DisplayWidth.of(text)
      let middle = column(index, of: plot.columns)
      let start = min(max(0, middle - width / 2), plot.columns - width)
      let place = (start - 1)..<(start + width + 1)
      guard !taken.contains(where: { $0.overlaps(place) }) else { continue }
      taken.append(start..<(start + width))
      canvas.put(text, at: Point(column: plot.column + start, row: rect.row + 1), role: .chartAxis)
    }
  }

  private func drawLines(
    _ rows: [ChartTable.Row],
    _ scale: ChartScale,
    into canvas: inout Canvas,
    plot: Rect,
    style: ChartStyle
  ) {
    var grid = DotGrid(plot.size, style.glyphs)
    var ends: [Point?] = []
    for index in series.indices {
      var last: Point?
      var end: Point?
      for (place, row) in rows.enumerated() {
        guard let value = row.values[index] else {
          last = nil
          continue
        }
        let height = Int(((1 - scale.place(value)) * Double(grid.rows - 1)).rounded())
        let point = Point(column: column(place, of: grid.columns), row: height)
        grid.line(from: last ?? point, to: point, series: index)
        last = point
        end = point
      }
      ends.append(end)
    }
    grid.draw(into: &canvas, at: plot.origin)
    guard series.count > 1 else { return }
    for (index, end) in ends.enumerated() {
      guard let end else { continue }
      let place = Point(
        column: plot.column + end.column * plot.columns / grid.columns + 1,
        row: plot.row + end.row * plot.rows / grid.rows
      )
      canvas.put(ChartSeriesLook.number(index), at: place, role: ChartSeriesLook.role(index))
    }
  }

  /// The column of a place on the axis among so many.
  private func column(_ index: Int, of columns: Int) -> Int {
    labels.count < 2 ? 0 : Int((Double(index) / Double(labels.count - 1) * Double(columns - 1)).rounded())
  }
}
