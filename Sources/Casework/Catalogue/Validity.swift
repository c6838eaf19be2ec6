/// The days on which a catalogue item holds, both ends included.
package struct Validity: Hashable, Sendable {
  /// The first day.
  package let from: CivilDate
  /// The last day; nil while no end is known.
  package let until: CivilDate?

  package init(from: CivilDate, until: CivilDate? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether the item holds on a day.
  package func contains(_ day: CivilDate) -> Bool {
    guard from <= day else { return false }
    guard let until else { return true }
    return day <= until
  }

  /// Whether there is a day on which both hold.
  package func overlaps(_ other: Validity) -> Bool {
    let startsBeforeOtherEnds = other.until.map { from <= $0 } ?? true
    let endsAfterOtherStarts = until.map { other.from <= $0 } ?? true
    return startsBeforeOtherEnds && endsAfterOtherStarts
  }
}
