/// The day on which a person reaches an age.
///
/// Rule R9; for a child's rights to family reunification and the like.
package enum Age {
  /// Computes the last day under the age, and the day at whose start it is reached; `years` is 1 or more.
  package static func compute(bornOn: CivilDate, years: Int) -> Deadline {
    var count = DayCount(.birth, on: bornOn)
    AgeReached.apply(years: years, to: &count)
    return Deadline(
      lastDay: count.date.adding(days: -1),
      actionFrom: count.date,
      derivation: Derivation(count)
    )
  }
}
