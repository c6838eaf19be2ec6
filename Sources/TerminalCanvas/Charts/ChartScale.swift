/// The range of an axis with rounded ticks: steps of 1, 2 or 5 times a power of ten.
package struct ChartScale: Hashable, Sendable {
  /// The lowest tick, at or below every value.
  package let low: Double
  /// The highest tick, at or above every value; always above `low`.
  package let high: Double
  /// From tick to tick.
  package let step: Double

  /// The most that an axis reaches; larger values are drawn at its end.
  static let limit = 1e300

  /// Covers the values, missing and infinite ones left out, with about as many steps as wanted, at least one.
  ///
  /// Whole numbers get whole steps. A single value gets a range that begins or ends at 0.
  package init(covering values: [Double], steps wanted: Int) {
    let known = values.filter(\.isFinite).map { min(max($0, -Self.limit), Self.limit) }
    var least = known.min() ?? 0
    var most = known.max() ?? 0
    let size = max(abs(least), abs(most))
    if most - least <= size * 1e-9 {
      least = min(least, 0)
      most = max(most, 0)
    }
    if most - least < 1e-290 { most = least + 1 }
    let isWhole = known.allSatisfy { $0 == $0.rounded() }
    let rough = max(most / Double(max(1, wanted)) - least / Double(max(1, wanted)), isWhole ? 1 : 0)
    let power = Self.power(below: rough)
    let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough * (1 - 1e-9) } ?? rough
    low = (least / step + 1e-9).rounded(.down) * step
    high = (most / step - 1e-9).rounded(.up) * step
    self.step = step
  }

  /// The values of the ticks, lowest first.
  package var ticks: [Double] {
    let count = Int(((high / step) - (low / step)).rounded())
    return (0...max(count, 1)).map { low + Double($0) * step }
  }

  /// Where a value stands: 0 at `low`, 1 at `high`; those beyond are drawn at the end.
  package func place(_ value: Double) -> Double {
    let span = high / 2 - low / 2
    return min(max((value / 2 - low / 2) / span, 0), 1)
  }

  /// How many decimal places the ticks need.
  package var places: Int {
    var places = 0
    var rest = step
    while rest < 1 - 1e-9, places < 9 {
      rest *= 10
      places += 1
    }
    return places
  }

  private static func power(below value: Double) -> Double {
    var power = 1.0
    while power * 10 <= value * (1 + 1e-9) { power *= 10 }
    while power > value * (1 + 1e-9), power > 1e-300 { power /= 10 }
    return power
  }
}
