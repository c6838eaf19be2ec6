import Casework

/// Which states each matter can reach, in an order in which the first few already show all states and matters.
struct Coverage: Sendable {
  let pairs: [(target: StoryTarget, matter: Matter)]

  init(_ mix: MatterMix, today: CivilDate) {
    var pairs: [(target: StoryTarget, matter: Matter)] = []
    let (targets, matters) = (StoryTarget.all, mix.matters)
    for round in matters.indices {
      for (place, target) in targets.enumerated() {
        let matter = matters[(place * 7 + round) % matters.count]
        if Self.reasonAgainst(target.state, matter, on: today) == nil { pairs.append((target, matter)) }
      }
    }
    self.pairs = pairs
  }

  /// Why a case of the matter is never in the state; nil when it can be.
  static func reasonAgainst(_ state: ProcessingState, _ matter: Matter, on today: CivilDate) -> String? {
    state.needsCard ? MatterMix.reasonForNoCard(matter, on: today) : nil
  }
}
