/// A word that may be the sign before the number of a citation, taken up as it is read, without a heap.
struct CitationSign {
  private static let signs = ["§", "§§", "Abs.", "Nr.", "Art.", "S."].map { sign in
    sign.unicodeScalars.reduce(0) { $0 << 16 | UInt64($1.value) }
  }

  /// Up to four scalars of the basic plane.
  private var packed: UInt64 = 0
  private var count = 0

  mutating func add(_ unit: TextUnit) {
    // A bracket before the sign belongs to the sentence.
    if count == 0, unit.base == 0x28 { return }
    packed = packed << 16 | UInt64(min(unit.base, 0xFFFF))
    count += 1
  }

  /// Whether the whole word is such a sign.
  var isComplete: Bool { (1...4).contains(count) && Self.signs.contains(packed) }
}

extension TextUnit {
  /// The base of a glyph without marks; no character's number for everything else.
  fileprivate var base: UInt32 {
    guard case .glyph(let glyph) = content, glyph.marks.0 == 0 else { return 0xFFFF }
    return glyph.base
  }

  /// A digit of ASCII.
  var isDigit: Bool { (0x30...0x39).contains(base) }
}
