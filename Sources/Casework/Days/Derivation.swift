/// A computed date together with the facts from which it follows, so that a clerk can show a court each step.
package struct Derivation: Hashable, Sendable {
  /// The steps in the order in which they were taken; the first is the event.
  package let steps: [DerivationStep]
  /// The day that was computed, which the last step gives.
  package let result: CivilDate

  init(_ count: DayCount) {
    steps = count.steps
    result = count.date
  }

  /// What is not settled about the date, each question once, in the order of the steps.
  package var disputes: [Dispute] {
    var disputes: [Dispute] = []
    for case let dispute? in steps.map(\.dispute) where !disputes.contains(dispute) {
      disputes.append(dispute)
    }
    return disputes
  }
}
