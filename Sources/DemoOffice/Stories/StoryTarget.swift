import Casework

/// The state in which a case shall stand today, and how many of all cases do.
struct StoryTarget: Sendable {
  let state: ProcessingState
  let weight: Int
  /// How many days ago the last thing happened, at most; the median is about a third.
  let idle: Int

  /// Every state with its share of the stock: most open cases stand early or in the middle.
  static let all: [StoryTarget] = [
    StoryTarget(state: .received, weight: 70, idle: 45),
    StoryTarget(state: .jurisdictionCheck, weight: 30, idle: 40),
    StoryTarget(state: .assigned, weight: 65, idle: 70),
    StoryTarget(state: .completenessCheck, weight: 75, idle: 75),
    StoryTarget(state: .awaitingApplicant, weight: 85, idle: 55),
    StoryTarget(state: .consulting, weight: 50, idle: 70),
    StoryTarget(state: .suspended, weight: 12, idle: 200),
    StoryTarget(state: .legalReview, weight: 50, idle: 60),
    StoryTarget(state: .hearing, weight: 14, idle: 30),
    StoryTarget(state: .draft, weight: 40, idle: 30),
    StoryTarget(state: .finalSignOff, weight: 25, idle: 12),
    StoryTarget(state: .decided, weight: 10, idle: 6),
    StoryTarget(state: .notified, weight: 16, idle: 9),
    StoryTarget(state: .appealable, weight: 30, idle: 40),
    StoryTarget(state: .litigated, weight: 9, idle: 30),
    StoryTarget(state: .final, weight: 14, idle: 20),
    StoryTarget(state: .cardOrdered, weight: 26, idle: 30),
    StoryTarget(state: .cardReceived, weight: 24, idle: 30),
    StoryTarget(state: .handedOut, weight: 18, idle: 20),
    StoryTarget(state: .closed, weight: 290, idle: 300),
    StoryTarget(state: .withdrawn, weight: 18, idle: 250),
    StoryTarget(state: .discontinued, weight: 14, idle: 250),
    StoryTarget(state: .handedOver, weight: 15, idle: 250),
  ]

  static let totalWeight = all.reduce(0) { $0 + $1.weight }

  static func at(_ place: Int) -> StoryTarget {
    var rest = place
    for target in all {
      if rest < target.weight { return target }
      rest -= target.weight
    }
    return all[0]
  }
}

extension ProcessingState {
  /// Whether a case shows this state only with a residence card.
  var needsCard: Bool {
    switch self {
    case .cardOrdered, .cardReceived, .handedOut: true
    case .received, .jurisdictionCheck, .handedOver, .assigned, .completenessCheck, .awaitingApplicant,
      .consulting,
      .suspended, .legalReview, .hearing, .draft, .finalSignOff, .decided, .notified, .appealable, .litigated,
      .final,
      .closed, .withdrawn, .discontinued:
      false
    }
  }
}
