/// R9: an age is reached at the start of the birthday.
///
/// The day of birth counts as the first, so a year of life ends with the day before the birthday. Who was born on
/// 29 February reaches the age on 1 March where the year has no such day.
/// Source: § 187 (2) S. 2, § 188 (2) BGB.
enum AgeReached {
  /// Goes on from the day of birth to the day at whose start the age is reached.
  static func apply(years: Int, to count: inout DayCount) {
    let source = LegalSource("§ 187 Abs. 2 S. 2 BGB")
    count.step(.startsSameDay, .ageReached, source, to: count.date)
    EndOfPeriod.apply(fromFirstDay: .years(years), source: LegalSource("§ 188 Abs. 2 BGB"), to: &count)
    count.step(.ageReached(years: years), .ageReached, source, to: count.date.adding(days: 1))
  }
}
