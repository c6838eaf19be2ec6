/// A period that the office sets in a letter: to be heard, to hand in documents, to leave the country.
///
/// It begins by R5 and ends by R2 and R3; an extension counts by R10.
package struct OfficePeriod: Hashable, Sendable {
  /// The last day on which the act is in time.
  package let lastDay: CivilDate
  /// How it follows.
  package let derivation: Derivation

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

  /// Computes the end after an extension by another period, which counts from the end of this one.
  package func extended(by period: Period) -> OfficePeriod {
    var count = DayCount(.periodEnded, on: lastDay)
    PeriodExtension.apply(to: &count)
    return Self.end(of: period, &count)
  }

  private static func end(of period: Period, _ count: inout DayCount) -> OfficePeriod {
    EndOfPeriod.apply(period, source: LegalSource("§ 31 Abs. 1 VwVfG NRW, § 188 BGB"), to: &count)
    NextWorkingDay.apply(before: .office, to: &count)
    let derivation = Derivation(count)
    return OfficePeriod(lastDay: derivation.result, derivation: derivation)
  }
}
