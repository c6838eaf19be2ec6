/// A picture of grey levels, row by row: 0 is black, 255 white.
package struct GreyPicture: Hashable, Sendable {
  package let columns: Int
  package let rows: Int
  package let levels: [UInt8]

  /// Why bytes are no picture.
  package enum Malformed: Error, Hashable, Sendable {
    /// They do not begin as a binary PGM.
    case noPGM
    /// A size of nothing, or more than a page has.
    case size
    /// Less than the size promises.
    case truncated
  }

  /// More dots than a side of a page has.
  package static let longestSide = 10_000

  package init(columns: Int, rows: Int, levels: [UInt8]) throws(Malformed) {
    guard 1...Self.longestSide ~= columns, 1...Self.longestSide ~= rows else { throw .size }
    guard levels.count >= columns * rows else { throw .truncated }
    self.columns = columns
    self.rows = rows
    self.levels = levels.count == columns * rows ? levels : Array(levels.prefix(columns * rows))
  }

  /// Reads a binary PGM (`P5`) of at most 256 levels.
  package init(pgm bytes: [UInt8]) throws(Malformed) {
    guard bytes.starts(with: [0x50, 0x35]) else { throw .noPGM }
    var place = 2
    let columns = try Self.number(bytes, &place)
    let rows = try Self.number(bytes, &place)
    let most = try Self.number(bytes, &place)
    guard 1...255 ~= most else { throw .noPGM }
    // One blank ends the head, whatever the picture begins with.
    place += 1
    guard 1...Self.longestSide ~= columns, 1...Self.longestSide ~= rows else { throw .size }
    guard bytes.count - place >= columns * rows else { throw .truncated }
    let data = bytes[place..<(place + columns * rows)]
    let levels = most == 255 ? Array(data) : data.map { UInt8(min(Int($0) * 255 / most, 255)) }
    try self.init(columns: columns, rows: rows, levels: levels)
  }

  /// The next number of the head, behind blanks and comments.
  private static func number(_ bytes: [UInt8], _ place: inout Int) throws(Malformed) -> Int {
    while place < bytes.count {
      if bytes[place] == 0x23 {
        while place < bytes.count, bytes[place] != 0x0A { place += 1 }
      } else if ![0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) {
        break
      }
      place += 1
    }
    let start = place
    var value = 0
    while place < bytes.count, 0x30...0x39 ~= bytes[place], place - start < 6 {
      value = value * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    guard place > start, place < bytes.count else { throw .noPGM }
    return value
  }

  /// The mean level of a part, which is cut to the picture; white outside of it.
  func mean(columns: Range<Int>, rows: Range<Int>) -> Int {
    let columns = columns.clamped(to: 0..<self.columns)
    let rows = rows.clamped(to: 0..<self.rows)
    guard !columns.isEmpty, !rows.isEmpty else { return 255 }
    var sum = 0
    levels.withUnsafeBufferPointer { levels in
      for row in rows {
        let start = row * self.columns
        for column in columns { sum += Int(levels[start + column]) }
      }
    }
    return sum / (columns.count * rows.count)
  }

  /// The levels of ink and of paper: of a scan, neither is quite black or white.
  var ends: (ink: Int, paper: Int) {
    var counts = [Int](repeating: 0, count: 256)
    for level in levels { counts[Int(level)] += 1 }
    func level(at share: Int) -> Int {
      var rest = levels.count * share / 100
      for (level, count) in counts.enumerated() {
        if rest < count { return level }
        rest -= count
      }
      return 255
    }
    let (ink, paper) = (level(at: 1), level(at: 80))
    return paper - ink < 32 ? (0, 255) : (ink, paper)
  }
}
