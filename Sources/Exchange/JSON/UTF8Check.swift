/// Finds where bytes stop being UTF-8.
enum UTF8Check {
  /// The index of the first byte of the first sequence that is no character, or nil if all are.
  static func firstInvalidByte(of bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let room = bytes[index...].prefix(length(of: bytes[index]))
      guard room.count == length(of: bytes[index]), String(validating: room, as: UTF8.self) != nil else {
        return index
      }
      index += room.count
    }
    return nil
  }

  /// How many bytes the character has that starts with this byte, if any does.
  private static func length(of first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
