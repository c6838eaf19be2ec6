/// The end of a residence title.
///
/// Rule R11: an application is in time up to that day and late on the next, a Monday after a Sunday too.
package enum TitleEnd {
  /// Computes the last day on which an application keeps the title in force.
  package static func compute(validUntil: CivilDate) -> Deadline {
    var count = DayCount(.titleEnds, on: validUntil)
    TitleValidity.apply(
      source: LegalSource("§ 81 Abs. 4 AufenthG"),
      dispute: .titleEnd,
      to: &count
    )
    count.step(
      .lateFrom,
      .titleValidity,
      LegalSource("§ 81 Abs. 4 S. 3 AufenthG"),
      to: validUntil.adding(days: 1)
    )
    return Deadline(lastDay: validUntil, derivation: Derivation(count))
  }
}
