/// The last step of folding, byte after byte: lower case, one blank between words, and no `e` after `a`,
/// `o`, `u`.
struct SearchFormCollapse {
  private var last: UInt8 = 0x20
  private var isBetweenWords = false

  /// The last letter that was written, a blank before the first.
  var lastWritten: UInt8 { isBetweenWords ? 0x20 : last }

  /// Takes one ASCII byte of a text.
  @inline(__always)
  mutating func add(_ byte: UInt8, _ write: (UInt8) -> Void) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: addLetter(byte, write)
    case 0x41...0x5A: addLetter(byte | 0x20, write)
    case 0x27, 0x60: break
    default: part()
    }
  }

  /// Takes a byte of a letter or digit that is already in lower case; any byte of a longer scalar counts as
  /// one.
  @inline(__always)
  mutating func addLetter(_ byte: UInt8, _ write: (UInt8) -> Void) {
    if isBetweenWords {
      write(0x20)
      isBetweenWords = false
    } else if byte == 0x65, last == 0x61 || last == 0x6F || last == 0x75 {
      return
    } else if byte == 0x61, last == 0x61 {
      return
    }
    last = byte
    write(byte)
  }

  /// Ends a word.
  @inline(__always)
  mutating func part() {
    // Nothing was written yet while the last byte is the blank it starts with.
    isBetweenWords = last != 0x20
  }
}
