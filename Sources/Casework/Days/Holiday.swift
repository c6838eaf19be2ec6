/// A public holiday of North Rhine-Westphalia, with the rule that places it in a year.
///
/// Rose Monday, Easter Sunday, Whit Sunday, 24 and 31 December are none.
/// Source: § 2 (1) Feiertagsgesetz NW.
package enum Holiday: CaseIterable, Hashable, Sendable {
  case newYear, goodFriday, easterMonday, labourDay, ascension, whitMonday, corpusChristi, germanUnity
  /// 31 October 2017 only, for 500 years of Reformation.
  case reformationDay2017
  case allSaints, christmasDay, secondChristmasDay

  /// How a holiday finds its day.
  package enum Rule: Hashable, Sendable {
    /// The same day every year.
    case fixed(month: Int, day: Int)
    /// Days after Easter Sunday, or before it for a negative number.
    case easter(offset: Int)
    /// In this year only.
    case once(year: Int, month: Int, day: Int)
  }

  /// The rule of this holiday.
  package var rule: Rule {
    switch self {
    case .newYear: .fixed(month: 1, day: 1)
    case .goodFriday: .easter(offset: -2)
    case .easterMonday: .easter(offset: 1)
    case .labourDay: .fixed(month: 5, day: 1)
    case .ascension: .easter(offset: 39)
    case .whitMonday: .easter(offset: 50)
    case .corpusChristi: .easter(offset: 60)
    case .germanUnity: .fixed(month: 10, day: 3)
    case .reformationDay2017: .once(year: 2017, month: 10, day: 31)
    case .allSaints: .fixed(month: 11, day: 1)
    case .christmasDay: .fixed(month: 12, day: 25)
    case .secondChristmasDay: .fixed(month: 12, day: 26)
    }
  }

  /// The law that makes the day a holiday.
  package var source: LegalSource {
    switch self {
    case .reformationDay2017: LegalSource("Landesgesetz zum 31. Oktober 2017", isVerified: false)
    case .newYear, .goodFriday, .easterMonday, .labourDay, .ascension, .whitMonday, .corpusChristi,
      .germanUnity, .allSaints, .christmasDay, .secondChristmasDay:
      LegalSource("§ 2 Abs. 1 Feiertagsgesetz NW")
    }
  }

  /// The German name.
  package var germanName: String {
    switch self {
    case .newYear: "Neujahr"
    case .goodFriday: "Karfreitag"
    case .easterMonday: "Ostermontag"
    case .labourDay: "Tag der Arbeit"
    case .ascension: "Christi Himmelfahrt"
    case .whitMonday: "Pfingstmontag"
    case .corpusChristi: "Fronleichnam"
    case .germanUnity: "Tag der Deutschen Einheit"
    case .reformationDay2017: "Reformationstag 2017"
    case .allSaints: "Allerheiligen"
    case .christmasDay: "1. Weihnachtstag"
    case .secondChristmasDay: "2. Weihnachtstag"
    }
  }

  /// The English name.
  package var englishName: String {
    switch self {
    case .newYear: "New Year's Day"
    case .goodFriday: "Good Friday"
    case .easterMonday: "Easter Monday"
    case .labourDay: "Labour Day"
    case .ascension: "Ascension Day"
    case .whitMonday: "Whit Monday"
    case .corpusChristi: "Corpus Christi"
    case .germanUnity: "German Unity Day"
    case .reformationDay2017: "Reformation Day 2017"
    case .allSaints: "All Saints' Day"
    case .christmasDay: "Christmas Day"
    case .secondChristmasDay: "Boxing Day"
    }
  }
}
