/// The 256-colour palette as xterm defines it.
package enum IndexedPalette {
  /// The colour of an index; 0 to 15 as xterm has them, though people may have changed those.
  package static func color(_ index: UInt8) -> RGB {
    switch index {
    case 0...15: return ansi[Int(index)]
    case 232...255:
      let grey = 8 + 10 * (index - 232)
      return RGB(red: grey, green: grey, blue: grey)
    default:
      let place = index - 16
      return RGB(red: step(place / 36), green: step(place / 6 % 6), blue: step(place % 6))
    }
  }

  /// The nearest of the fixed colours 16 to 255, by distance in CIELAB.
  package static func nearest(to color: RGB) -> UInt8 {
    let wanted = Lab(ColorVision.normal.light(of: color))
    var best: UInt8 = 16
    var bestDistance = Double.infinity
    for index in UInt8(16)...255 {
      let distance = wanted.squaredDistance(to: Lab(ColorVision.normal.light(of: Self.color(index))))
      if distance < bestDistance {
        best = index
        bestDistance = distance
      }
    }
    return best
  }

  /// The 16 colours as xterm has them.
  static let ansi: [RGB] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].map { RGB(value: $0) }

  /// The 16 colours as the VGA text mode and the linux console have them.
  static let vga: [RGB] = [
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ].map { RGB(value: $0) }

  /// The names of the 16 colours in theme files, by index.
  package static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta",
    "bright-cyan", "bright-white",
  ]

  private static func step(_ place: UInt8) -> UInt8 { place == 0 ? 0 : 55 + 40 * place }
}
