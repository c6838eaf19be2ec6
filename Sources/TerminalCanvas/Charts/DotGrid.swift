/// A picture of dots, several to a cell, each cell with the series that touched it last.
struct DotGrid {
  let glyphs: ChartGlyphs
  let size: Size
  private var masks: [UInt32]
  private var owners: [Int]

  init(_ size: Size, _ glyphs: ChartGlyphs) {
    self.glyphs = glyphs
    self.size = size
    masks = Array(repeating: 0, count: size.columns * size.rows)
    owners = Array(repeating: 0, count: size.columns * size.rows)
  }

  /// Dots a cell, across and down.
  private var cell: (columns: Int, rows: Int) {
    switch glyphs {
    case .braille: (2, 4)
    case .block: (2, 2)
    case .ascii: (1, 1)
    }
  }

  /// Dots of the whole picture, across and down.
  var columns: Int { size.columns * cell.columns }
  var rows: Int { size.rows * cell.rows }

  /// Braille's bit of a dot, counted from the top left.
  static func bit(column: Int, row: Int) -> UInt32 {
    let bits: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    return bits[column & 1][row & 3]
  }

  mutating func dot(column: Int, row: Int, series: Int) {
    guard column >= 0, row >= 0, column < columns, row < rows else { return }
    let index = row / cell.rows * size.columns + column / cell.columns
    let (x, y) = (column % cell.columns, row % cell.rows)
    switch glyphs {
    case .braille: masks[index] |= Self.bit(column: x, row: y)
    case .block: masks[index] |= 1 << UInt32(y * 2 + x)
    case .ascii: masks[index] = UInt32(series + 1)
    }
    owners[index] = series
  }

  /// All dots from one to the other, both included.
  mutating func line(from start: Point, to end: Point, series: Int) {
    let count = max(abs(end.column - start.column), abs(end.row - start.row))
    for step in 0...count {
      let share = count == 0 ? 0 : Double(step) / Double(count)
      dot(
        column: start.column + Int((Double(end.column - start.column) * share).rounded()),
        row: start.row + Int((Double(end.row - start.row) * share).rounded()),
        series: series
      )
    }
  }

  func draw(into canvas: inout Canvas, at origin: Point) {
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let index = row * size.columns + column
        guard masks[index] != 0 else { continue }
        canvas.put(
          sign(masks[index]),
          at: Point(column: origin.column + column, row: origin.row + row),
          role: ChartSeriesLook.role(owners[index])
        )
      }
    }
  }

  private static let quarters = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]
  private static let letters = ["*", "o", "x", "+", "#", "@"]

  private func sign(_ mask: UInt32) -> String {
    switch glyphs {
    case .braille: Unicode.Scalar(0x2800 + mask).map { String($0) } ?? " "
    case .block: Self.quarters[Int(mask & 15)]
    case .ascii: Self.letters[Int(mask - 1) % Self.letters.count]
    }
  }
}
