import TerminalCanvas

/// Lines as a theme wants them: screens draw all of them light.
enum BorderLines {
  private static let light: [UInt32] = [
    0x2500, 0x2502, 0x250C, 0x2510, 0x2514, 0x2518, 0x251C, 0x2524, 0x252C, 0x2534, 0x253C,
  ]
  private static let heavy: [UInt32] = [
    0x2501, 0x2503, 0x250F, 0x2513, 0x2517, 0x251B, 0x2523, 0x252B, 0x2533, 0x253B, 0x254B,
  ]
  private static let double: [UInt32] = [
    0x2550, 0x2551, 0x2554, 0x2557, 0x255A, 0x255D, 0x2560, 0x2563, 0x2566, 0x2569, 0x256C,
  ]

  /// The scalar that takes the place of a light line; every other one stays.
  static func scalar(for base: UInt32, _ border: BorderStyle) -> UInt32 {
    guard let index = light.firstIndex(of: base) else { return base }
    return switch border {
    case .light: base
    case .heavy: heavy[index]
    case .double: double[index]
    case .ascii: index == 0 ? 0x2D : index == 1 ? 0x7C : 0x2B
    case .none: 0x20
    }
  }
}
