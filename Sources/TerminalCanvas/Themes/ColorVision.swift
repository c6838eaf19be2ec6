/// How an eye sees colours.
package enum ColorVision: String, Hashable, Sendable, CaseIterable {
  case normal
  /// Without the cones for long waves: red is dark.
  case protan
  /// Without the cones for middle waves: red and green are alike.
  case deutan
  /// Without the cones for short waves: blue and yellow are weak.
  case tritan

  /// A colour as this eye sees it: shares of light of the three parts, each 0 to 1.
  ///
  /// The matrices of full dichromacy by Machado, Oliveira and Fernandes (2009), on linear light.
  func light(of color: RGB) -> LinearLight {
    let red = Contrast.linear[Int(color.red)]
    let green = Contrast.linear[Int(color.green)]
    let blue = Contrast.linear[Int(color.blue)]
    func mix(_ r: Double, _ g: Double, _ b: Double) -> Double {
      min(max(r * red + g * green + b * blue, 0), 1)
    }
    switch self {
    case .normal: return LinearLight(red: red, green: green, blue: blue)
    case .protan:
      return LinearLight(
        red: mix(0.152286, 1.052583, -0.204868),
        green: mix(0.114503, 0.786281, 0.099216),
        blue: mix(-0.003882, -0.048116, 1.051998)
      )
    case .deutan:
      return LinearLight(
        red: mix(0.367322, 0.860646, -0.227968),
        green: mix(0.280085, 0.672501, 0.047413),
        blue: mix(-0.011820, 0.042940, 0.968881)
      )
    case .tritan:
      return LinearLight(
        red: mix(1.255528, -0.076749, -0.178779),
        green: mix(-0.078411, 0.930809, 0.147602),
        blue: mix(0.004733, 0.691367, 0.303900)
      )
    }
  }

  /// How far two colours are apart for this eye, by distance in CIELAB (ΔE of 1976); 2.3 is just noticed.
  package func distance(_ one: RGB, _ other: RGB) -> Double {
    Lab(light(of: one)).squaredDistance(to: Lab(light(of: other))).squareRoot()
  }
}

/// A colour as shares of light, 0 to 1 for each part.
struct LinearLight: Hashable, Sendable {
  var red, green, blue: Double
}
