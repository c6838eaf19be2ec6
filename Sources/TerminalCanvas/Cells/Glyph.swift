/// What one cell shows: a base character with at most three combining marks, and its columns.
///
/// Four scalars of 21 bits and a width of two, without a heap: it is copied and compared millions of times.
package struct Glyph: Hashable, Sendable {
  private var low: UInt64
  private var high: UInt32

  /// The blank.
  package static let blank = Glyph(ascii: 0x20)

  /// The second half of a double-width glyph; shows nothing itself.
  package static let continuation = Glyph(low: 0, high: 0)

  private init(low: UInt64, high: UInt32) {
    self.low = low
    self.high = high
  }

  /// A printable ASCII byte.
  init(ascii byte: UInt8) {
    low = UInt64(byte)
    high = 1 << 21
  }

  /// A base that takes `width` columns, 1 or 2.
  init(base: Unicode.Scalar, width: Int) {
    low = UInt64(base.value)
    high = UInt32(width) << 21
  }

  /// Adds a combining mark; false when there is no room for it.
  mutating func add(mark: Unicode.Scalar) -> Bool {
    let value = UInt64(mark.value)
    if low >> 21 == 0 {
      low |= value << 21
    } else if low >> 42 == 0 {
      low |= value << 42
    } else if high & 0x1F_FFFF == 0 {
      high |= mark.value
    } else {
      return false
    }
    return true
  }

  /// Columns: 1, 2, or 0 for the second half of a double-width glyph.
  package var width: Int { Int(high >> 21) }

  /// The base's scalar value; 0 for the second half of a double-width glyph.
  package var base: UInt32 { UInt32(low & 0x1F_FFFF) }

  /// The marks' scalar values in order, 0 where there is none.
  package var marks: (UInt32, UInt32, UInt32) {
    (UInt32(low >> 21 & 0x1F_FFFF), UInt32(low >> 42), high & 0x1F_FFFF)
  }

  /// Appends the glyph's text; nothing for the second half of a double-width glyph.
  package func write(to text: inout String) {
    let (first, second, third) = marks
    for value in [base, first, second, third] where value != 0 {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
  }

  /// The glyph as text; empty for the second half of a double-width glyph.
  package var text: String {
    var text = ""
    write(to: &text)
    return text
  }
}
