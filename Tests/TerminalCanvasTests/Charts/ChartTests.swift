import AktenlageTesting
import TerminalCanvas
import Testing

@Suite("Charts")
struct ChartTests {
  static func style(_ glyphs: ChartGlyphs) -> ChartStyle {
    ChartStyle(glyphs, decimalSign: ",", groupSign: ".", emptyText: "keine Daten")
  }

  /// The rows of a picture, without blank ones at the end.
  static func rows(_ chart: some Chart, _ size: Size, _ glyphs: ChartGlyphs) -> [String] {
    let canvas = drawn(chart, size, glyphs)
    var rows = (0..<size.rows).map { canvas.row($0) }
    while rows.last == "" { rows.removeLast() }
    return rows
  }

  static func drawn(_ chart: some Chart, _ size: Size, _ glyphs: ChartGlyphs) -> Canvas {
    var canvas = Canvas(size: size)
    chart.draw(into: &canvas, rect: canvas.bounds, style: style(glyphs))
    return canvas
  }

  static func bars(_ values: [Double?]) -> BarChart {
    BarChart(
      title: "Bestand",
      headings: ("Sachgebiet", "Vorgänge"),
      bars: values.enumerated().map { ("Gebiet \($0)", $1) }
    )
  }

  /// One chart of each kind with the same numbers.
  static func charts(_ values: [Double?]) -> [any Chart] {
    let labels = values.indices.map { "KW \($0 + 1)" }
    return [
      bars(values),
      StackedBarChart(
        title: "Stand",
        heading: "Gebiet",
        series: ["neu", "erledigt"],
        bars: zip(labels, values).map { ($0, [$1, $1]) }
      ),
      LineChart(
        title: "Verlauf",
        heading: "Woche",
        labels: labels,
        series: [LineChart.Series("neu", values)]
      ),
      LineChart(
        title: "Verlauf",
        heading: "Woche",
        labels: labels,
        series: [LineChart.Series("neu", values), LineChart.Series("alt", values.reversed())]
      ),
      Sparkline(title: "Verlauf", headings: ("Woche", "Eingänge"), labels: labels, values: values),
      BoxPlot(
        title: "Dauer",
        headings: ["Gebiet", "min", "u. Q.", "Median", "o. Q.", "max"],
        boxes: [("alle", FiveNumbers(values.compactMap { $0 })), ("keine", nil)]
      ),
      WeekHeatMap(
        title: "Schalter",
        heading: "Tag",
        columns: labels,
        days: ["Mo", "Di", "Mi", "Do", "Fr"].map { ($0, values) }
      ),
    ]
  }

  static let inputs: [[Double?]] = [
    [], [nil], [0], [7], [-3], [0, 0, 0], [1, 2, 3, nil, 5], [-5, 0, 5], [0.1, 0.25, 0.123456],
    [1e18, -1e18], [Double.greatestFiniteMagnitude, -Double.greatestFiniteMagnitude], [.nan, 4],
    [.infinity, -.infinity, 1], [.leastNonzeroMagnitude, 0], [1e15, 1e15 + 1], [4_999_999_999_999_999],
    Array(repeating: 3, count: 300), [nil, nil, 2],
  ]

  static let sizes = [
    Size(columns: 1, rows: 1), Size(columns: 0, rows: 5), Size(columns: 2, rows: 40),
    Size(columns: 40, rows: 1),
    Size(columns: 7, rows: 3), Size(columns: 12, rows: 4), Size(columns: 33, rows: 9),
    Size(columns: 80, rows: 24),
    Size(columns: 200, rows: 60),
  ]

  @Test("draws any numbers into any area, only with its own signs", arguments: inputs)
  func any(values: [Double?]) {
    for size in Self.sizes {
      for glyphs in ChartGlyphs.allCases {
        for chart in Self.charts(values) {
          let canvas = Self.drawn(chart, size, glyphs)
          guard !size.bounds.isEmpty else { continue }
          #expect(canvas.semantics.map(\.role) == [.chart])
          let text = (0..<size.rows).map { canvas.row($0) }.joined()
          guard glyphs == .ascii else { continue }
          // Only what the canvas itself adds: an ellipsis where something is cut.
          let foreign = text.unicodeScalars.filter { !$0.isASCII && $0 != "…" && $0 != "ä" }
          #expect(foreign.isEmpty, "\(chart.title) \(size) \(text)")
        }
      }
    }
  }

  @Test("stays inside its area", arguments: ChartGlyphs.allCases)
  func inside(glyphs: ChartGlyphs) {
    for chart in Self.charts([3, -4, 12, nil, 1_000_000]) {
      for size in Self.sizes {
        var canvas = Canvas(size: Size(columns: size.columns + 4, rows: size.rows + 4))
        let area = Rect(column: 2, row: 2, columns: size.columns, rows: size.rows)
        chart.draw(into: &canvas, rect: area, style: Self.style(glyphs))
        for row in 0..<canvas.size.rows {
          for (column, cell) in canvas.rowCells(row).enumerated()
          where !area.contains(Point(column: column, row: row)) {
            #expect(cell == .blank(.ui), "\(chart.title) \(size) \(column):\(row)")
          }
        }
      }
    }
  }

  @Test("says that there is nothing to show", arguments: [[], [nil], [.nan], [.infinity]] as [[Double?]])
  func empty(values: [Double?]) {
    for chart in Self.charts(values) {
      #expect(Self.rows(chart, Size(columns: 30, rows: 8), .block) == ["keine Daten"])
      #expect(Self.rows(chart, Size(columns: 5, rows: 1), .block) == ["kein…"])
    }
  }

  @Test("has the same numbers as a table, missing ones included")
  func table() {
    for chart in Self.charts([1, nil, 1234.5]) where chart.title != "Dauer" {
      let numbers = Set(chart.table.rows.flatMap(\.values))
      #expect(numbers == [1, nil, 1234.5])
    }
    #expect(
      Self.bars([1, nil, -1234.5]).table.lines(Self.style(.block)) == [
        "Sachgebiet  Vorgänge", "Gebiet 0           1", "Gebiet 1           –", "Gebiet 2    -1.234,5",
      ]
    )
  }

  @Test("is said in words, and by its table where the area is too small")
  func spoken() {
    let chart = Self.bars([12, 30])
    let canvas = Self.drawn(chart, Size(columns: 14, rows: 3), .block)
    #expect(canvas.semantics.first?.label == "Bestand")
    #expect(canvas.semantics.first?.value == "Gebiet 0 12, Gebiet 1 30")
    #expect((0..<3).map { canvas.row($0) }.first == "Geb… █▊     12")
    #expect(Self.rows(chart, Size(columns: 6, rows: 2), .block) == ["Sachg…", "…"])
    #expect(Self.rows(chart, Size(columns: 1, rows: 1), .block) == ["…"])
  }
}
