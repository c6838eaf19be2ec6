/// A colour in CIELAB under D65, where distance is close to what the eye sees.
struct Lab {
  private var lightness, a, b: Double

  init(_ light: LinearLight) {
    let (red, green, blue) = (light.red, light.green, light.blue)
    let x = Self.curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
    let y = Self.curve(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    let z = Self.curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
    lightness = 116 * y - 16
    a = 500 * (x - y)
    b = 200 * (y - z)
  }

  func squaredDistance(to other: Lab) -> Double {
    let (dl, da, db) = (lightness - other.lightness, a - other.a, b - other.b)
    return dl * dl + da * da + db * db
  }

  /// The cube root with a straight foot, as CIELAB defines it.
  private static func curve(_ t: Double) -> Double {
    guard t > 0.008856 else { return 7.787 * t + 16.0 / 116 }
    var root = 1.0
    for _ in 0..<12 { root -= (root * root * root - t) / (3 * root * root) }
    return root
  }
}
