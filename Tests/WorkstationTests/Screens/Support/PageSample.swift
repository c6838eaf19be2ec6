import TerminalCanvas
import Workstation

/// A document of two pages: lines of "text" with a photo at the right, and an empty one with a frame.
enum PageSample {
  static func page(_ number: Int) -> PagePicture {
    guard 1...2 ~= number else { return .noSuchPage }
    let (columns, rows) = (210, 297)
    var levels = [UInt8](repeating: 240, count: columns * rows)
    func fill(_ across: Range<Int>, _ down: Range<Int>, _ level: (Int, Int) -> UInt8) {
      for row in down { for column in across { levels[row * columns + column] = level(column, row) } }
    }
    if number == 1 {
      for line in 0..<12 {
        fill(20..<(120 - line % 3 * 15), (60 + line * 14)..<(66 + line * 14)) { _, _ in 20 }
      }
      fill(140..<190, 60..<125) { column, _ in UInt8(20 + (column - 140) * 4) }
    } else {
      fill(20..<190, 20..<277) { column, row in
        (24..<186).contains(column) && (24..<273).contains(row) ? 240 : 20
      }
    }
    do {
      return .page(try GreyPicture(columns: columns, rows: rows, levels: levels))
    } catch {
      return .unreadable
    }
  }
}
