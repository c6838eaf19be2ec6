/// Contrast between two colours as WCAG 2.1 defines it.
package enum Contrast {
  /// The ratio of two colours, from 1 (the same) to 21 (black on white).
  package static func ratio(_ one: RGB, _ other: RGB) -> Double {
    let first = luminance(one)
    let second = luminance(other)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// Relative luminance, 0 (black) to 1 (white).
  package static func luminance(_ color: RGB) -> Double {
    0.2126 * linear[Int(color.red)] + 0.7152 * linear[Int(color.green)] + 0.0722 * linear[Int(color.blue)]
  }

  /// Each eight-bit sRGB value's share of light.
  static let linear: [Double] = (0...255).map { part in
    let value = Double(part) / 255
    return value <= 0.04045 ? value / 12.92 : power24((value + 0.055) / 1.055)
  }

  /// x to the power of 2.4 for x in (0, 1].
  ///
  /// x² times the fifth root of x², by Newton's method, since the standard library has roots of two only.
  private static func power24(_ x: Double) -> Double {
    let square = x * x
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }
}
