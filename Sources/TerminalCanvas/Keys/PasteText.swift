/// The text of a paste.
enum PasteText {
  /// The bytes as text, line breaks as LF; what is not UTF-8 becomes U+FFFD.
  static func decoded(_ bytes: [UInt8]) -> String {
    var normal: [UInt8] = []
    normal.reserveCapacity(bytes.count)
    var afterReturn = false
    for byte in bytes {
      if byte == 0x0D {
        normal.append(0x0A)
      } else if byte != 0x0A || !afterReturn {
        normal.append(byte)
      }
      afterReturn = byte == 0x0D
    }
    return String(decoding: normal, as: UTF8.self)
  }
}
