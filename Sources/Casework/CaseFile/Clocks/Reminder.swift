/// One line of the reminder catalogue (Wiedervorlage): on which event, counted from which day, somebody has to do what.
package struct Reminder: Hashable, Sendable {
  /// The number in the catalogue, W1 to W38.
  package let code: Code
  /// What causes it.
  package let trigger: BilingualText
  /// The day from which it is counted.
  package let base: BilingualText
  /// When it is due, earliest first; empty where the due day is set in each case.
  package let offsets: [Offset]
  /// Whether it comes again, once a month after the last offset, until the matter is settled.
  package let repeatsMonthly: Bool
  /// What is to be done.
  package let action: BilingualText
  /// The law behind it; not verified where the offset is the office's own.
  package let source: LegalSource

  /// The numbers of the catalogue.
  package enum Code: String, CaseIterable, Hashable, Sendable {
    case w1 = "W1"
    case w2 = "W2"
    case w3 = "W3"
    case w4 = "W4"
    case w5 = "W5"
    case w6 = "W6"
    case w7 = "W7"
    case w8 = "W8"
    case w9 = "W9"
    case w10 = "W10"
    case w11 = "W11"
    case w12 = "W12"
    case w13 = "W13"
    case w14 = "W14"
    case w15 = "W15"
    case w16 = "W16"
    case w17 = "W17"
    case w18 = "W18"
    case w19 = "W19"
    case w20 = "W20"
    case w21 = "W21"
    case w22 = "W22"
    case w23 = "W23"
    case w24 = "W24"
    case w25 = "W25"
    case w26 = "W26"
    case w27 = "W27"
    case w28 = "W28"
    case w29 = "W29"
    case w30 = "W30"
    case w31 = "W31"
    case w32 = "W32"
    case w33 = "W33"
    case w34 = "W34"
    case w35 = "W35"
    case w36 = "W36"
    case w37 = "W37"
    case w38 = "W38"
  }

  /// When a reminder is due.
  package enum Offset: Hashable, Sendable {
    case before(Period)
    /// On the day itself.
    case onDay
    case after(Period)
    /// So many working days later.
    case afterWorkingDays(Int)
    /// So many months and then days later.
    case afterMonthsAndDays(Int, Int)
    /// So many years later, and months before that.
    case afterYearsLessMonths(Int, Int)
    /// A day of the calendar, whatever the case.
    case fixed(year: Int, month: Int, day: Int)
  }

  init(
    _ code: Code,
    _ trigger: (String, String),
    from base: (String, String),
    _ offsets: [Offset],
    repeatsMonthly: Bool = false,
    _ action: (String, String),
    _ source: LegalSource
  ) {
    self.code = code
    self.trigger = BilingualText(german: trigger.0, english: trigger.1)
    self.base = BilingualText(german: base.0, english: base.1)
    self.offsets = offsets
    self.repeatsMonthly = repeatsMonthly
    self.action = BilingualText(german: action.0, english: action.1)
    self.source = source
  }

  /// The days on which it is due.
  ///
  /// - Parameter months: how many monthly repetitions to give after the last offset.
  package func dates(from base: CivilDate, upTo months: Int = 0) -> [CivilDate] {
    var dates = offsets.map { $0.date(from: base) }
    if repeatsMonthly, let last = dates.last, months > 0 {
      dates += (1...months).map { last.adding(months: $0) }
    }
    return dates
  }

  /// The line with this number.
  package static func of(_ code: Code) -> Reminder {
    // The catalogue stands in the order of its numbers.
    catalogue[Code.allCases.firstIndex(of: code) ?? 0]
  }

  /// The whole catalogue, W1 to W38.
  package static let catalogue = onProcedure + onStay + onOffice
}

extension Reminder.Offset {
  /// The due day, counted from the base.
  package func date(from base: CivilDate) -> CivilDate {
    switch self {
    case .before(.days(let count)): base.adding(days: -count)
    case .before(.weeks(let count)): base.adding(weeks: -count)
    case .before(.months(let count)): base.adding(months: -count)
    case .before(.years(let count)): base.adding(years: -count)
    case .onDay: base
    case .after(let period): base.adding(period)
    case .afterWorkingDays(let count):
      (0..<count).reduce(base) { day, _ in PublicHolidays.nextWorkingDay(onOrAfter: day.adding(days: 1)) }
    case .afterMonthsAndDays(let months, let days): base.adding(months: months).adding(days: days)
    case .afterYearsLessMonths(let years, let months): base.adding(years: years).adding(months: -months)
    case .fixed(let year, let month, let day): (try? CivilDate(year: year, month: month, day: day)) ?? base
    }
  }
}
