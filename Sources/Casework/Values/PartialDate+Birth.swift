/// Why nobody living was born then.
package enum BirthFault: Hashable, Sendable {
  case inFuture
  /// Before anybody who lives.
  case tooOld(years: Int)
}

extension PartialDate {
  /// The most years that a person can be old; nobody has been known to reach 123.
  private static let greatestAge = 130

  /// What makes it impossible as the birth of an applicant on a day; nil where nothing does, as an unknown part never does.
  package func birthFault(on day: CivilDate) -> BirthFault? {
    guard self != .unknown else { return nil }
    let (year, month, dayOfMonth) = parts
    let today = day.parts
    if (year, month, dayOfMonth) > (today.year, month == 0 ? 0 : today.month, dayOfMonth == 0 ? 0 : today.day)
    {
      return .inFuture
    }
    return today.year - year > Self.greatestAge ? .tooOld(years: Self.greatestAge) : nil
  }
}
