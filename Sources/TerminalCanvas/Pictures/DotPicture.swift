/// A picture drawn in dots: what is dark is a dot, shades are dots more or less dense.
///
/// It needs no colour, and so looks the same at every depth and in every theme.
package struct DotPicture: Hashable, Sendable {
  /// What the dots of a cell are drawn with.
  package enum Signs: Hashable, Sendable, CaseIterable {
    /// Two by four dots a cell.
    case braille
    /// One by two: the halves that the fonts of the console have.
    case halves

    /// Dots a cell, across and down.
    package var dots: Size {
      switch self {
      case .braille: Size(columns: 2, rows: 4)
      case .halves: Size(columns: 1, rows: 2)
      }
    }
  }

  package let signs: Signs
  /// Columns and rows of cells.
  package let size: Size
  private var masks: [UInt8]

  /// Draws a part of a picture.
  ///
  /// - Parameters:
  ///   - step: so many of its points a dot stands for.
  ///   - origin: the dot at the top left, counted from the top left of the picture.
  package init(of picture: GreyPicture, step: Double, origin: Point, size: Size, signs: Signs) {
    self.signs = signs
    self.size = size
    masks = Array(repeating: 0, count: size.columns * size.rows)
    let columns = size.columns * signs.dots.columns
    let rows = size.rows * signs.dots.rows
    let (ink, paper) = picture.ends
    // What a dot got wrong, its neighbours make up for (Floyd and Steinberg), two rows at a time.
    var errors = [Int](repeating: 0, count: columns + 2)
    func range(_ dot: Int) -> Range<Int> {
      let start = Int((Double(dot) * step).rounded(.down))
      return start..<max(Int((Double(dot + 1) * step).rounded(.down)), start + 1)
    }
    let acrosses = (0..<columns).map { range(origin.column + $0) }
    for row in 0..<rows {
      let down = range(origin.row + row)
      guard down.lowerBound < picture.rows else { break }
      var next = [Int](repeating: 0, count: columns + 2)
      for column in 0..<columns where acrosses[column].lowerBound < picture.columns {
        let mean = picture.mean(columns: acrosses[column], rows: down)
        let level = (min(max(mean, ink), paper) - ink) * 255 / (paper - ink) + errors[column + 1] / 16
        let isInk = level < 128
        if isInk { set(column: column, row: row) }
        let error = level - (isInk ? 0 : 255)
        errors[column + 2] += error * 7
        next[column] += error * 3
        next[column + 1] += error * 5
        next[column + 2] += error
      }
      errors = next
    }
  }

  private mutating func set(column: Int, row: Int) {
    let dots = signs.dots
    let index = row / dots.rows * size.columns + column / dots.columns
    switch signs {
    case .braille: masks[index] |= UInt8(DotGrid.bit(column: column, row: row))
    case .halves: masks[index] |= 1 << UInt8(row & 1)
    }
  }

  /// The signs of a row of cells.
  package func row(_ row: Int) -> String {
    guard 0..<size.rows ~= row else { return "" }
    var text = ""
    for mask in masks[(row * size.columns)..<((row + 1) * size.columns)] { text += sign(mask) }
    return text
  }

  private func sign(_ mask: UInt8) -> String {
    guard mask != 0 else { return " " }
    switch signs {
    case .braille: return Unicode.Scalar(0x2800 + UInt32(mask)).map { String($0) } ?? " "
    case .halves: return mask == 1 ? "▀" : mask == 2 ? "▄" : "█"
    }
  }

  /// Draws it from the top left of a rectangle, as far as that reaches.
  package func draw(into canvas: inout Canvas, rect: Rect, role: Role = .ui) {
    for line in 0..<min(size.rows, rect.rows) {
      let point = Point(column: rect.column, row: rect.row + line)
      canvas.put(row(line), at: point, role: role, columns: rect.columns)
    }
  }
}
