/// The times in which a case rested, in their order; it can rest any number of times.
///
/// Most periods run on while a case rests; where a law stops one, such as the four months of § 85c AufenthG, the
/// rested days are counted out of this ledger.
package struct SuspensionLedger: Hashable, Sendable {
  /// One rest, from its first day to the day on which the case went on.
  package struct Rest: Hashable, Sendable {
    /// Why the case rested.
    package let ground: SuspensionGround
    /// The first day of the rest.
    package let from: CivilDate
    /// The day on which the case went on; nil while it rests.
    package internal(set) var resumedOn: CivilDate?
  }

  /// The rests, oldest first; only the last can still run.
  package private(set) var rests: [Rest] = []

  /// A case that never rested.
  package init() {}

  /// Begins a rest; nothing happens while one runs.
  package mutating func begin(_ ground: SuspensionGround, on day: CivilDate) {
    guard !isResting else { return }
    rests.append(Rest(ground: ground, from: day, resumedOn: nil))
  }

  /// Ends the rest that runs; nothing happens where none does, and no rest ends before it began.
  package mutating func end(on day: CivilDate) {
    guard isResting, let last = rests.last else { return }
    rests[rests.count - 1].resumedOn = max(day, last.from)
  }

  /// Whether the case rests now.
  package var isResting: Bool { rests.last.map { $0.resumedOn == nil } ?? false }

  /// Whether the case rested on this day; the day on which it went on does not count.
  package func isResting(on day: CivilDate) -> Bool {
    rests.contains { $0.from <= day && $0.resumedOn.map { day < $0 } ?? true }
  }

  /// How many days it rested from the first of these days to the last, both included.
  package func restedDays(from first: CivilDate, through last: CivilDate) -> Int {
    rests.reduce(0) { sum, rest in
      let from = max(rest.from, first)
      let until = min(rest.resumedOn ?? .last, last.adding(days: 1))
      return sum + max(0, until - from)
    }
  }

  /// The end of a period that the law stops while the case rests; nil while the rest that moves it still runs.
  ///
  /// - Parameters:
  ///   - end: the last day of the period without any rest.
  ///   - start: the first day of the period.
  package func end(movedFrom end: CivilDate, start: CivilDate) -> CivilDate? {
    var moved = end
    // A later end can take in a further rest, and each rest moves it once.
    for rest in rests where rest.from <= moved && rest.resumedOn.map({ $0 > start }) ?? true {
      guard let resumedOn = rest.resumedOn else { return nil }
      moved = moved.adding(days: resumedOn - max(rest.from, start))
    }
    return moved
  }
}
