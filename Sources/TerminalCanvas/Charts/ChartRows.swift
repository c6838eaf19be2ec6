/// The layout of a chart with one line for each label: labels left, the plot, numbers right, the axis below.
struct ChartRows {
  /// The place of the labels.
  let labels: Rect
  /// The place of the bars or boxes.
  let plot: Rect
  /// The place of the numbers.
  let numbers: Rect
  /// The line of tick labels; empty where there is no room.
  let axis: Rect
  /// How many of the rows are shown.
  let shown: Int
  /// How many are not.
  let hidden: Int

  /// Nil where there is no room for a plot.
  init?(_ rect: Rect, labels texts: [String], numbers: [String]) {
    let number = numbers.map { DisplayWidth.of($0) }.max() ?? 0
    let widest = texts.map { DisplayWidth.of(SafeText.singleLine($0)) }.max() ?? 0
    let label = min(widest, max(1, rect.columns / 3))
    guard rect.columns - label - number - 2 >= 4 else { return nil }
    let (body, axis) = rect.rows >= 3 ? rect.splitBottom(1) : (rect, rect.line(rect.rows))
    let (left, rest) = body.splitLeft(label)
    let (middle, right) = rest.splitRight(number)
    self.labels = left
    self.numbers = right
    plot = middle.inset(columns: 1, rows: 0)
    self.axis = Rect(column: plot.column, row: axis.row, columns: plot.columns + 1 + number, rows: axis.rows)
    let fits = body.rows
    shown = texts.count <= fits ? texts.count : max(0, fits - 1)
    hidden = texts.count - shown
  }

  /// Draws the labels, the numbers and the ticks, and says how many rows are not shown.
  func draw(
    into canvas: inout Canvas,
    labels texts: [String],
    numbers values: [String],
    scale: ChartScale,
    style: ChartStyle
  ) {
    for row in 0..<shown {
      canvas.putTruncated(texts[row], at: labels.line(row).origin, role: .ui, columns: labels.columns)
      canvas.putRight(values[row], at: numbers.line(row).origin, role: .uiStrong, columns: numbers.columns)
    }
    if hidden > 0 {
      canvas.putTruncated(
        "… +\(hidden)",
        at: labels.line(shown).origin,
        role: .uiDim,
        columns: labels.columns + plot.columns
      )
    }
    drawTicks(scale, into: &canvas, style: style)
  }

  /// The column of a value in the plot, counted from the plot's left.
  func column(_ value: Double, _ scale: ChartScale) -> Int {
    min(Int(scale.place(value) * Double(plot.columns)), plot.columns - 1)
  }

  /// A label begins under its tick; one that would touch its neighbour is left out.
  private func drawTicks(_ scale: ChartScale, into canvas: inout Canvas, style: ChartStyle) {
    guard !axis.isEmpty else { return }
    var free = 0
    for tick in scale.ticks {
      let text = style.text(tick, places: scale.places)
      let width = DisplayWidth.of(text)
      let place = Int(scale.place(tick) * Double(plot.columns))
      guard place >= free, place + width <= axis.columns else { continue }
      canvas.put(
        text,
        at: Point(column: axis.column + place, row: axis.row),
        role: .chartAxis
      )
      free = place + width + 1
    }
  }
}
