/// The age of a person for the reliefs of the fee rules.
enum FeeAge {
  /// Whether a person is under an age on a day for certain: unknown parts of the birth count as the earliest.
  ///
  /// An age is reached at the start of the birthday (§ 187 Abs. 2 S. 2 BGB).
  static func isUnder(_ age: Int, born: PartialDate, on day: CivilDate) -> Bool {
    let parts = born.parts
    guard parts.year > 0 else { return false }
    let today = day.parts
    return (today.year - age, today.month, today.day) < (parts.year, max(1, parts.month), max(1, parts.day))
  }
}
