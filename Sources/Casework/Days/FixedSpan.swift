/// A span whose end no law moves: how long a title, a certificate or a ban lasts.
///
/// Rules R1, R2 and R11.
package enum FixedSpan {
  /// Computes the last day of the span.
  package static func compute(from day: CivilDate, _ period: Period) -> Deadline {
    let source = LegalSource("§ 188 BGB")
    var count = DayCount(.occurred, on: day)
    EventDayDoesNotCount.apply(to: &count)
    EndOfPeriod.apply(period, source: source, to: &count)
    TitleValidity.apply(source: source, dispute: .spanEnd, to: &count)
    return Deadline(count)
  }
}
