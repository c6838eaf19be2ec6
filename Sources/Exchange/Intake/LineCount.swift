/// Says in which line places of a text are, going through it once.
struct LineCount {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var column = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The position of a byte that does not lie before one asked for earlier.
  mutating func position(of target: Int) -> SourcePosition {
    while offset < target, offset < bytes.count {
      switch bytes[offset] {
      case 0x0A:
        line += 1
        column = 1
      // A byte that goes on a character starts no column.
      case 0x80..<0xC0: break
      default: column += 1
      }
      offset += 1
    }
    return SourcePosition(offset: target, line: line, column: column)
  }
}
