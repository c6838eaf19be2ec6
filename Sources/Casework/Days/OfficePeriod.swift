/// A period that the office sets in a letter: to be heard, to hand in documents, to leave the country.
///
/// It begins by R5 and ends by R2 and R3, or on a day that the letter names by R4; an extension counts by R10.
package struct OfficePeriod: Hashable, Sendable {
  /// The last day on which the act is in time.
  package let lastDay: CivilDate
  /// How it follows.
  package let derivation: Derivation

  /// The period as a date to show.
  package var deadline: Deadline { Deadline(lastDay: lastDay, derivation: derivation) }

  /// Computes the period from the day on which the letter was notified.
  package static func compute(from notifiedOn: CivilDate, _ period: Period) -> OfficePeriod {
    var count = DayCount(.notified, on: notifiedOn)
    PeriodSetByOffice.apply(to: &count)
    return end(of: period, &count)
  }

  /// Computes the period from the way the letter was served.
  package static func compute(service: Service, _ period: Period) -> OfficePeriod {
    var count = DayCount(continuing: service.notification)
    PeriodSetByOffice.apply(to: &count)
    return end(of: period, &count)
  }

  /// Computes the period from the first day that the letter names, which counts in full.
  package static func compute(beginning firstDay: CivilDate, _ period: Period) -> OfficePeriod {
    var count = DayCount(.periodBegins, on: firstDay)
    PeriodSetByOffice.apply(beginningAsNamed: &count)
    EndOfPeriod.apply(fromFirstDay: period, source: source, to: &count)
    return rolled(&count)
  }

  /// Computes the end that the letter itself names.
  ///
  /// It stays on a day of rest only if the letter refers to § 31 (3) VwVfG.
  package static func compute(namedEnd day: CivilDate, letterRefersToRule: Bool) -> OfficePeriod {
    var count = DayCount(.endNamed, on: day)
    guard letterRefersToRule else { return rolled(&count) }
    NamedEndDay.apply(.inLetter, to: &count)
    return OfficePeriod(count)
  }

  /// The day of an appointment, which stays where it is.
  package static func compute(appointment day: CivilDate) -> OfficePeriod {
    var count = DayCount(.endNamed, on: day)
    NamedEndDay.apply(.appointment, to: &count)
    return OfficePeriod(count)
  }

  /// Computes the end after an extension by another period, which counts from the end of this one.
  package func extended(by period: Period) -> OfficePeriod {
    var count = DayCount(.periodEnded, on: lastDay)
    PeriodExtension.apply(to: &count)
    return Self.end(of: period, &count)
  }

  private init(_ count: DayCount) {
    derivation = Derivation(count)
    lastDay = derivation.result
  }

  private static let source = LegalSource("§ 31 Abs. 1 VwVfG NRW, § 188 BGB")

  private static func end(of period: Period, _ count: inout DayCount) -> OfficePeriod {
    EndOfPeriod.apply(period, source: source, to: &count)
    return rolled(&count)
  }

  private static func rolled(_ count: inout DayCount) -> OfficePeriod {
    NextWorkingDay.apply(before: .office, to: &count)
    return OfficePeriod(count)
  }
}
