/// A request to another authority whose silence counts as consent.
///
/// Rules R1, R2, R3 and R12: the unmoved day is the safe alarm; where another authority has to answer, the period may
/// go on to the next working day. For the immigration office itself (paternity) the day is never moved.
package enum DeemedConsent: String, CaseIterable, Hashable, Sendable {
  /// Bundesagentur für Arbeit: two weeks (§ 36 (2) BeschV).
  case employmentAgency = "ba"
  /// Bundesagentur für Arbeit in the fast procedure for skilled workers: one week (§ 36 (2) BeschV).
  case employmentAgencyFast = "ba-fast"
  /// The office of the new place, for a change of a residence rule: four weeks (§ 72 (3a) AufenthG).
  case residenceRule = "residence-rule"
  /// This office, for the recognition of a paternity: four months from the application (§ 85c AufenthG).
  case paternity

  /// How long the authority can stay silent.
  package var period: Period {
    switch self {
    case .employmentAgency: .weeks(2)
    case .employmentAgencyFast: .weeks(1)
    case .residenceRule: .weeks(4)
    case .paternity: .months(4)
    }
  }

  /// Computes the end of the period from the day of the request: sent to the agency, received by the other office,
  /// received by this one.
  package func compute(from day: CivilDate) -> Deadline {
    var count = DayCount(event, on: day)
    EventDayDoesNotCount.apply(to: &count)
    EndOfPeriod.apply(period, source: source, to: &count)
    switch self {
    case .employmentAgency, .employmentAgencyFast, .residenceRule:
      let (safeDay, lastDay) = WaitingPeriod.apply(safeThenRolled: source, to: &count)
      return Deadline(
        lastDay: lastDay,
        safeDay: safeDay,
        actionFrom: count.date,
        derivation: Derivation(count)
      )
    case .paternity:
      let lastDay = count.date
      WaitingPeriod.apply(source: source, to: &count)
      // Decide while half a month is left (office's own rule).
      let alarms = [day.adding(months: 3), day.adding(months: 3).adding(days: 15), lastDay]
      return Deadline(
        lastDay: lastDay,
        actionFrom: count.date,
        alarms: alarms,
        derivation: Derivation(count)
      )
    }
  }

  private var event: DerivationStep.Event {
    switch self {
    case .employmentAgency, .employmentAgencyFast: .requestSent
    case .residenceRule: .requestReceived
    case .paternity: .applicationReceived
    }
  }

  private var source: LegalSource {
    switch self {
    case .employmentAgency, .employmentAgencyFast: LegalSource("§ 36 Abs. 2 BeschV")
    case .residenceRule: LegalSource("§ 72 Abs. 3a AufenthG")
    case .paternity: LegalSource("§ 85c Abs. 3 AufenthG")
    }
  }
}
