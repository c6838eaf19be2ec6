/// A character beyond ASCII whose bytes may come in several reads.
struct PartialCharacter: Hashable {
  private var value: UInt32 = 0
  private var missing = 0
  private var smallest: UInt32 = 0

  var isPartial: Bool { missing > 0 }

  /// Takes a byte from 0x80 up; gives the scalar it completes.
  ///
  /// Bytes that are not UTF-8 are dropped together with what they broke.
  mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x80...0xBF:
      guard missing > 0 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
      missing -= 1
      guard missing == 0 else { return nil }
      // Overlong forms are not UTF-8.
      return value >= smallest ? Unicode.Scalar(value) : nil
    case 0xC2...0xDF: begin(byte & 0x1F, missing: 1, smallest: 0x80)
    case 0xE0...0xEF: begin(byte & 0x0F, missing: 2, smallest: 0x800)
    case 0xF0...0xF4: begin(byte & 0x07, missing: 3, smallest: 0x10000)
    default: self = PartialCharacter()
    }
    return nil
  }

  private mutating func begin(_ bits: UInt8, missing: Int, smallest: UInt32) {
    value = UInt32(bits)
    self.missing = missing
    self.smallest = smallest
  }
}
