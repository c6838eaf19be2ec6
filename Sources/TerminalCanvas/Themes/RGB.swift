/// A colour in sRGB, eight bits a part.
package struct RGB: Hashable, Sendable {
  /// The three parts, 0 to 255.
  package var red, green, blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour written `#rrggbb`; nil for any other text.
  package init?(hex: String) {
    let digits = hex.utf8.dropFirst()
    guard hex.utf8.first == 0x23, digits.count == 6 else { return nil }
    var value: UInt32 = 0
    for byte in digits {
      guard let digit = Self.value(ofHexDigit: byte) else { return nil }
      value = value << 4 | digit
    }
    self.init(value: value)
  }

  /// A colour given as the number 0xRRGGBB; higher bits are ignored.
  package init(value: UInt32) {
    self.init(
      red: UInt8(value >> 16 & 0xFF),
      green: UInt8(value >> 8 & 0xFF),
      blue: UInt8(value & 0xFF)
    )
  }

  /// The colour as the number 0xRRGGBB.
  package var value: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }

  private static func value(ofHexDigit byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}
