import AktenlageTesting
import Foundation
import TerminalCanvas
import Testing

/// Each chart as it is drawn, compared with pictures that were looked at. `UPDATE_GOLDENS=1` draws them anew.
@Suite("Pictures of the charts")
struct ChartGoldenTests {
  static let charts: [(name: String, chart: any Chart, size: Size)] = [
    (
      "bar",
      BarChart(
        title: "Offene Vorgänge",
        headings: ("Sachgebiet", "Vorgänge"),
        bars: [
          ("Erwerbstätigkeit", 412), ("Familie", 388), ("Ausbildung", 151.5), ("Humanitäre Gründe", 3),
          ("Rückkehr", 0), ("Service", nil),
        ]
      ),
      Size(columns: 64, rows: 7)
    ),
    (
      "bar-negative",
      BarChart(
        title: "Abweichung vom Vorjahr",
        headings: ("Monat", "Vorgänge"),
        bars: [("Januar", 31), ("Februar", -12), ("März", -0.5), ("April", 44)]
      ),
      Size(columns: 48, rows: 5)
    ),
    (
      "stacked",
      StackedBarChart(
        title: "Stand je Sachgebiet",
        heading: "Sachgebiet",
        series: ["eingegangen", "in Prüfung", "Anhörung", "Entwurf", "zur Zeichnung", "wartet"],
        bars: [
          ("Erwerb", [30, 80, 12, 20, 9, 41]), ("Familie", [55, 60, 4, nil, 18, 22]),
          ("Service", [8, 0, 0, 2, 1, 0]),
        ]
      ),
      Size(columns: 72, rows: 5)
    ),
    (
      "line",
      LineChart(
        title: "Eingänge und Erledigungen",
        heading: "Woche",
        labels: (30...41).map { "KW \($0)" },
        series: [
          LineChart.Series("eingegangen", [210, 198, 240, 260, 251, 233, 270, 301, 288, 274, 262, 259]),
          LineChart.Series("erledigt", [180, 190, 205, nil, nil, 230, 241, 252, 270, 268, 271, 280]),
        ]
      ),
      Size(columns: 64, rows: 14)
    ),
    (
      "sparkline",
      Sparkline(
        title: "Eingänge je Tag",
        headings: ("Tag", "Eingänge"),
        labels: (1...20).map { "\($0). Mai" },
        values: [3, 5, 8, 12, 9, 0, 0, 7, 11, 14, 16, 10, nil, 0, 6, 9, 13, 15, 12, 1]
      ),
      Size(columns: 24, rows: 1)
    ),
    (
      "box",
      BoxPlot(
        title: "Tage bis zur Entscheidung",
        headings: ["Anliegen", "kürzeste", "unteres Viertel", "Median", "oberes Viertel", "längste"],
        boxes: [
          ("Blaue Karte", FiveNumbers([12, 20, 25, 31, 33, 47, 80])),
          ("Familiennachzug", FiveNumbers([40, 90, 121])),
          ("Duldung", FiveNumbers([14])), ("Einbürgerung", nil),
        ]
      ),
      Size(columns: 64, rows: 5)
    ),
    (
      "heat",
      WeekHeatMap(
        title: "Vorsprachen",
        heading: "Tag",
        columns: (8...17).map { "\($0)" },
        days: [
          ("Mo", [4, 12, 18, 20, 11, nil, 9, 14, 6, 0]), ("Di", [6, 14, 16, 15, 8, nil, 12, 13, 4, 0]),
          ("Mi", [2, 5, 8, 7, nil, nil, nil, nil, nil, nil]),
          ("Do", [5, 11, 15, 19, 12, nil, 14, 17, 15, 9]),
          ("Fr", [7, 13, 12, 6, nil, nil, nil, nil, nil, nil]),
        ]
      ),
      Size(columns: 52, rows: 7)
    ),
  ]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data")

  @Test("A chart looks as it did when somebody looked at it", arguments: charts.indices)
  func looks(_ index: Int) throws {
    let (name, chart, size) = Self.charts[index]
    var text = ""
    for glyphs in ChartGlyphs.allCases {
      text += "== \(glyphs)\n\(ChartTests.drawn(chart, size, glyphs).goldenText)"
    }
    text += "== table\n" + chart.table.lines(ChartTests.style(.block)).joined(separator: "\n") + "\n"
    let url = Self.folder.appending(path: "chart-\(name).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try text.write(to: url, atomically: true, encoding: .utf8)
      return
    }
    #expect(try text == String(contentsOf: url, encoding: .utf8))
  }
}
