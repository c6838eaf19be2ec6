/// What a box plot shows of many numbers.
package struct FiveNumbers: Hashable, Sendable {
  package let least, lowerQuartile, median, upperQuartile, most: Double

  /// Quartiles by linear interpolation between the sorted numbers; nil without any finite number.
  package init?(_ values: [Double]) {
    let sorted = values.filter(\.isFinite).sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    func quantile(_ share: Double) -> Double {
      let place = share * Double(sorted.count - 1)
      let lower = Int(place)
      let upper = min(lower + 1, sorted.count - 1)
      let rest = place - Double(lower)
      // Not the difference of the two, which may be infinite.
      return sorted[lower] * (1 - rest) + sorted[upper] * rest
    }
    least = first
    lowerQuartile = quantile(0.25)
    median = quantile(0.5)
    upperQuartile = quantile(0.75)
    most = last
  }

  /// All five, lowest first.
  package var all: [Double] { [least, lowerQuartile, median, upperQuartile, most] }
}
