import Casework

/// A day from its ISO form, for tables.
func day(_ text: String) throws -> CivilDate { try CivilDate(parsing: text) }

/// Every day of the years 2000 to 2100.
func everyDay() throws -> [CivilDate] {
  let first = try day("2000-01-01")
  return (0...(try day("2100-12-31") - first)).map { first.adding(days: $0) }
}

/// The ways of service, with the same day.
func everyService(on day: CivilDate) -> [Service] {
  [
    .letter(posted: day), .electronic(sent: day), .serviceRecord(delivered: day), .handedOver(on: day),
    .returnSlip(delivered: day), .registered(posted: day), .acknowledgement(dated: day),
    .portal(fetched: day), .publicNotice(displayed: day),
    .letterReceived(posted: day, received: day.adding(days: 2)),
    .letterReceived(posted: day, received: day.adding(days: 9)),
  ]
}

/// The kinds of date that follow from one day, with the same day: those whose end R3 moves, and the others.
func everyDeadline(on day: CivilDate) -> (moved: [Deadline], unmoved: [Deadline]) {
  let remedies = everyService(on: day).flatMap { service in
    [true, false].map { RemedyPeriod.compute(service: service, noticeIsCorrect: $0).deadline }
  }
  let office = OfficePeriod.compute(from: day, .weeks(2))
  let moved =
    remedies + [
      office.deadline, office.extended(by: .months(1)).deadline,
      OfficePeriod.compute(service: .letter(posted: day), .days(10)).deadline,
      OfficePeriod.compute(beginning: day, .months(1)).deadline,
      OfficePeriod.compute(namedEnd: day, letterRefersToRule: false).deadline,
      DeparturePeriod.compute(notifiedOn: day, days: 30), NewbornApplication.compute(bornOn: day),
      DeemedConsent.employmentAgency.compute(from: day),
      DeemedConsent.employmentAgencyFast.compute(from: day),
      DeemedConsent.residenceRule.compute(from: day),
    ]
  let unmoved = [
    InactivityDate.compute(receivedOn: day).deadline, DeemedConsent.paternity.compute(from: day),
    OfficePeriod.compute(namedEnd: day, letterRefersToRule: true).deadline,
    OfficePeriod.compute(appointment: day).deadline, PortalNotice.compute(sentOn: day).end,
    Absence.compute(leftOn: day), WithdrawalYear.compute(knownOn: day),
    Age.compute(bornOn: day, years: 16), TitleEnd.compute(validUntil: day),
    FixedSpan.compute(from: day, .months(6)),
    HourPeriod.compute(from: day, at: .midnight, hours: 48).deadline,
  ]
  return (moved, unmoved)
}
