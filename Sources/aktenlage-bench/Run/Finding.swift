/// What a measure found: our figure, the floor of the same run, and the aim.
struct Finding {
  let measure: String
  let ours: Samples
  /// The floor's median in the same unit; nil where there is none to compare with.
  var floor: Double?
  var aims: [Aim] = []
  /// A remark that stands behind the line.
  var remark = ""

  /// Whether the aims are met; nil without one.
  var isMet: Bool? { aims.isEmpty ? nil : aims.allSatisfy { $0.isMet(by: ours) } }

  /// How many times the floor ours is.
  var ratio: Double? {
    guard let floor, floor > 0, ours.p50 > 0 else { return nil }
    return ours.unit.isRate ? floor / ours.p50 : ours.p50 / floor
  }
}

/// A figure that shall not be exceeded.
struct Aim {
  let name: String
  let limit: Double
  private let value: @Sendable (Samples) -> Double
  private let isLowerLimit: Bool

  static func p50(_ limit: Double) -> Aim { Aim(name: "p50", limit: limit) { $0.p50 } }
  static func p90(_ limit: Double) -> Aim { Aim(name: "p90", limit: limit) { $0.p90 } }
  static func worst(_ limit: Double) -> Aim { Aim(name: "worst", limit: limit) { $0.worst } }
  static func atLeast(_ limit: Double) -> Aim {
    Aim(name: "all", limit: limit, isLowerLimit: true) { $0.p50 }
  }

  private init(
    name: String,
    limit: Double,
    isLowerLimit: Bool = false,
    value: @escaping @Sendable (Samples) -> Double
  ) {
    self.name = name
    self.limit = limit
    self.isLowerLimit = isLowerLimit
    self.value = value
  }

  func isMet(by samples: Samples) -> Bool {
    isLowerLimit ? value(samples) >= limit : value(samples) <= limit
  }

  var text: String { "\(name) \(isLowerLimit ? "≥" : "≤") \(Figure.text(limit))" }
}
