import TerminalCanvas
import Testing

@Suite("Axis of a chart")
struct ChartScaleTests {
  @Test(
    "has rounded ticks around all values",
    arguments: [
      ([0, 37], 4, [0, 10, 20, 30, 40]), ([0, 7], 3, [0, 5, 10]), ([0, 1], 5, [0, 1]),
      ([-5, 5], 4, [-5, 0, 5]),
      ([0, 0.5], 5, [0, 0.1, 0.2, 0.3, 0.4, 0.5]), ([12, 18], 3, [12, 14, 16, 18]), ([7], 2, [0, 5, 10]),
      ([0], 3, [0, 1]), ([], 3, [0, 1]), ([-3], 2, [-4, -2, 0]),
      ([0, 1_234_567], 3, [0, 500_000, 1_000_000, 1_500_000]),
      ([.nan, 0, 2], 2, [0, 1, 2]), ([3], 0, [0, 5]),
    ] as [([Double], Int, [Double])]
  )
  func ticks(values: [Double], steps: Int, ticks: [Double]) {
    let found = ChartScale(covering: values, steps: steps).ticks
    #expect(found.count == ticks.count && zip(found, ticks).allSatisfy { abs($0 - $1) < 1e-9 }, "\(found)")
  }

  @Test("covers every value by few steps of 1, 2 or 5 times a power of ten")
  func covers() {
    for exponent in -200...200 {
      var power = 1.0
      for _ in 0..<abs(exponent) { power = exponent < 0 ? power / 10 : power * 10 }
      for values in [[0, 3.7 * power], [-power, 8.1 * power], [1.1 * power, 9.9 * power], [-2.5 * power]] {
        for wanted in [1, 3, 8] {
          let scale = ChartScale(covering: values, steps: wanted)
          let slack = scale.step * 1e-6
          #expect(values.allSatisfy { $0 >= scale.low - slack && $0 <= scale.high + slack })
          #expect(scale.low < scale.high)
          #expect((2...(wanted + 3)).contains(scale.ticks.count), "\(values) \(wanted) \(scale)")
        }
      }
    }
  }

  @Test("places values from bottom to top, those beyond at the ends")
  func places() {
    let scale = ChartScale(covering: [0, 40], steps: 4)
    #expect([0, 10, 40, -5, 99].map { scale.place($0) } == [0, 0.25, 1, 0, 1])
    #expect(ChartScale(covering: [0, 0.5], steps: 5).places == 1)
    #expect(ChartScale(covering: [0, 40], steps: 4).places == 0)
  }

  @Test(
    "writes numbers as people do",
    arguments: [
      (0, "0"), (-0.0, "0"), (7, "7"), (1234, "1.234"), (-1_234_567, "-1.234.567"), (0.5, "0,5"),
      (0.125, "0,125"),
      (1.0 / 3, "0,333"), (999.9996, "1.000,000"), (1e18, "1e+18"), (-2.5e20, "-2,5e+20"), (nil, "–"),
      (.nan, "–"),
    ] as [(Double?, String)]
  )
  func numbers(value: Double?, text: String) {
    let style = ChartStyle(.block, decimalSign: ",", groupSign: ".", emptyText: "")
    #expect(style.text(value) == text)
  }

  @Test(
    "finds the five numbers of a box by linear interpolation",
    arguments: [
      ([5], [5, 5, 5, 5, 5]), ([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]), ([4, 1, 3, 2], [1, 1.75, 2.5, 3.25, 4]),
      ([.nan, 2], [2, 2, 2, 2, 2]),
    ] as [([Double], [Double])]
  )
  func five(values: [Double], numbers: [Double]) {
    #expect(FiveNumbers(values)?.all == numbers)
    #expect(FiveNumbers([]) == nil)
    #expect(FiveNumbers([.infinity]) == nil)
  }
}
