import TerminalCanvas

/// Which pair of colours has which number; the one not used longest gives way when all are taken.
struct PairTable {
  private struct Entry {
    var number: Int32
    var lastUse: UInt64
  }

  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private var entries: [Pair: Entry] = [:]
  private var clock: UInt64 = 0
  private let limit: Int

  /// `available` counts pair 0, which is the terminal's own and never given away.
  init(available: Int) {
    limit = min(max(0, available - 1), 4096)
  }

  /// The pair's number, and whether the terminal must be told; 0 where there are no pairs.
  mutating func number(_ foreground: ThemeColor, _ background: ThemeColor) -> (number: Int32, isNew: Bool) {
    let pair = Pair(foreground: Self.code(foreground), background: Self.code(background))
    guard limit > 0, pair != Pair(foreground: -1, background: -1) else { return (0, false) }
    clock += 1
    if let entry = entries[pair] {
      entries[pair] = Entry(number: entry.number, lastUse: clock)
      return (entry.number, false)
    }
    var number = Int32(entries.count + 1)
    if entries.count >= limit, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
      entries[oldest.key] = nil
      number = oldest.value.number
    }
    entries[pair] = Entry(number: number, lastUse: clock)
    return (number, true)
  }

  /// A colour as ncurses numbers it.
  static func code(_ color: ThemeColor) -> Int32 {
    switch color {
    case .standard: -1
    case .indexed(let index): Int32(index)
    // Below 8 a terminal of 24 bits has the palette's own colours; what comes nearest to those blacks is 8.
    case .direct(let rgb): Int32(max(8, rgb.value))
    }
  }
}
