/// A chart: numbers as a picture, and the same numbers as a table.
package protocol Chart: Sendable {
  /// What the chart shows, in a few words.
  var title: String { get }
  /// The same data as a table.
  var table: ChartTable { get }
  /// Draws the chart alone; called with an area that is not empty and with data.
  func drawData(into canvas: inout Canvas, rect: Rect, style: ChartStyle)
}

extension Chart {
  /// Draws the chart; in an area too small for it, its table as far as it goes.
  package func draw(into canvas: inout Canvas, rect: Rect, style: ChartStyle) {
    let area = rect.intersection(canvas.bounds)
    guard !area.isEmpty else { return }
    let isEmpty = table.rows.allSatisfy { row in row.values.allSatisfy { $0 == nil } }
    if isEmpty {
      canvas.putTruncated(style.emptyText, at: area.origin, role: .uiDim, columns: area.columns)
    } else {
      drawData(into: &canvas, rect: area, style: style)
    }
    let value = isEmpty ? style.emptyText : table.spoken(style)
    canvas.semantics.append(SemanticNode(.chart, label: title, value: value, rect: area))
  }
}

/// The looks of series, told apart by a sign as well as by colour; from the seventh on they begin again.
enum ChartSeriesLook {
  private static let roles: [Role] = [.chart1, .chart2, .chart3, .chart4, .chart5, .chart6]

  static func role(_ index: Int) -> Role { roles[index % roles.count] }

  /// The sign that fills the area of a series.
  static func fill(_ index: Int, _ glyphs: ChartGlyphs) -> String {
    let fills =
      switch glyphs {
      case .braille: ["⣿", "⡪", "⠶", "⣤", "⠒", "⠂"]
      case .block: ["█", "░", "▚", "▒", "═", "·"]
      case .ascii: ["#", ".", "=", "+", "-", "o"]
      }
    return fills[index % fills.count]
  }

  /// The sign that stands at the end of a line.
  static func number(_ index: Int) -> String { String(index % 9 + 1) }
}

/// A row of names with their signs: `█ neu  ░ erledigt`. Names that find no room are counted behind `…`.
struct ChartLegend {
  let entries: [(sign: String, role: Role, name: String)]

  func draw(into canvas: inout Canvas, rect: Rect) {
    guard !rect.isEmpty else { return }
    var column = rect.column
    for (index, entry) in entries.enumerated() {
      let room = rect.endColumn - column
      let name = SafeText.singleLine(entry.name)
      let rest = index + 1 < entries.count ? 6 : 0
      if DisplayWidth.of(name) + 2 + rest > room, index > 0 {
        canvas.putTruncated(
          "… +\(entries.count - index)",
          at: Point(column: column, row: rect.row),
          role: .uiDim,
          columns: room
        )
        return
      }
      let start = column
      column += canvas.put(
        entry.sign,
        at: Point(column: column, row: rect.row),
        role: entry.role,
        columns: room
      )
      column += 1
      column += canvas.putTruncated(
        name,
        at: Point(column: column, row: rect.row),
        role: .uiDim,
        columns: max(0, room - (column - start))
      )
      column += 2
    }
  }
}
