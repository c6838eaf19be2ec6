/// Figures of one kind, for their percentiles by the nearest rank.
struct Samples {
  let unit: Unit
  private let sorted: [Double]

  init(_ values: [Double], _ unit: Unit = .milliseconds) {
    self.unit = unit
    sorted = values.sorted()
  }

  /// What is counted.
  enum Unit: String {
    case milliseconds = "ms"
    case seconds = "s"
    case bytes = "B"
    case mebibytes = "MiB"
    case millisecondsPerSecond = "ms/s"
    case perSecond = "1/s"
    case count = ""

    /// Whether more is better.
    var isRate: Bool { self == .perSecond }
  }

  var count: Int { sorted.count }
  var p50: Double { percentile(50) }
  var p90: Double { percentile(90) }
  var p99: Double { percentile(99) }
  var worst: Double { sorted.last ?? 0 }

  private func percentile(_ share: Int) -> Double {
    guard !sorted.isEmpty else { return 0 }
    return sorted[max(0, (share * sorted.count + 99) / 100 - 1)]
  }
}
