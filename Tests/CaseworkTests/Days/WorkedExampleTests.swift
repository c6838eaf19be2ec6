import Casework
import Testing

/// The worked examples X1 to X24 by which the computation of days is checked.
@Suite("Worked examples")
struct WorkedExampleTests {
  @Test(
    "A remedy period",
    arguments: [
      ("X1 Easter Monday moves the end", Way.letter, "2025-03-17", true, "2025-03-21", "2025-04-22"),
      ("X2 a presumed Sunday stays", .letter, "2025-02-26", true, "2025-03-02", "2025-04-02"),
      ("X3 a presumed Good Friday stays", .letter, "2025-04-14", true, "2025-04-18", "2025-05-19"),
      ("X4 a month without a 31st", .letter, "2025-01-27", true, "2025-01-31", "2025-02-28"),
      ("X5 28 February is a Saturday", .letter, "2026-01-27", true, "2026-01-31", "2026-03-02"),
      ("X6 three days up to the end of 2024", .letter, "2024-12-20", true, "2024-12-23", "2025-01-23"),
      ("X7 two Christmas days and a weekend", .record, "2025-11-25", true, "2025-11-25", "2025-12-29"),
      ("X8 without a notice a year", .record, "2025-05-30", false, "2025-05-30", "2026-06-01"),
    ]
  )
  func remedy(
    name: String,
    way: Way,
    on date: String,
    noticeIsCorrect: Bool,
    notified: String,
    last: String
  ) throws {
    let service: Service =
      switch way {
      case .letter: .letter(posted: try day(date))
      case .record: .serviceRecord(delivered: try day(date))
      }
    let period = RemedyPeriod.compute(service: service, noticeIsCorrect: noticeIsCorrect)
    #expect(period.notifiedOn.iso == notified, "\(name)")
    #expect(period.lastDay.iso == last, "\(name)")
  }

  enum Way: Sendable { case letter, record }

  @Test("X9 to X11 a hearing over Easter, with a named day, and extended")
  func hearing() throws {
    let period = OfficePeriod.compute(from: try day("2025-04-04"), .weeks(2))
    #expect(period.lastDay.iso == "2025-04-22")
    let named = OfficePeriod.compute(namedEnd: try day("2025-04-18"), letterRefersToRule: true)
    #expect(named.lastDay.iso == "2025-04-18")
    #expect(named.derivation.steps.map(\.rule) == [nil, .namedEndDay, .namedEndDay])
    let unnamed = OfficePeriod.compute(namedEnd: try day("2025-04-18"), letterRefersToRule: false)
    #expect(unnamed.lastDay.iso == "2025-04-22")
    #expect(period.extended(by: .weeks(2)).lastDay.iso == "2025-05-06")
  }

  @Test("X12 a hearing ends on Corpus Christi")
  func corpusChristi() throws {
    #expect(OfficePeriod.compute(from: try day("2025-06-05"), .weeks(2)).lastDay.iso == "2025-06-20")
  }

  @Test(
    "X13 and X14 a departure period of thirty days",
    arguments: [("2025-04-17", "2025-05-19"), ("2025-12-02", "2026-01-02")]
  )
  func departure(notified: String, last: String) throws {
    #expect(DeparturePeriod.compute(notifiedOn: try day(notified), days: 30).lastDay.iso == last)
  }

  @Test(
    "X15 and X16 failure to act",
    arguments: [
      ("2025-05-14", "2025-08-14", "2025-08-15", ["2025-07-13", "2025-08-02", "2025-08-12"]),
      ("2025-11-30", "2026-02-28", "2026-03-01", ["2026-01-29", "2026-02-18", "2026-02-28"]),
    ]
  )
  func inactivity(received: String, last: String, from: String, alarms: [String]) throws {
    let deadline = InactivityDate.compute(receivedOn: try day(received)).deadline
    #expect(deadline.lastDay.iso == last)
    #expect(deadline.actionFrom?.iso == from)
    #expect(deadline.alarms.map(\.iso) == alarms)
  }

  @Test("X17 the agency's consent: safe alarm on Easter Monday, at latest the day after")
  func agency() throws {
    let deadline = DeemedConsent.employmentAgency.compute(from: try day("2025-04-07"))
    #expect(deadline.safeDay?.iso == "2025-04-21")
    #expect(deadline.lastDay.iso == "2025-04-22")
    #expect(deadline.actionFrom?.iso == "2025-04-23")
  }

  @Test("X18 four months for a paternity end on the last of February, a Sunday that stays")
  func paternity() throws {
    let deadline = DeemedConsent.paternity.compute(from: try day("2026-10-31"))
    #expect(deadline.lastDay.iso == "2027-02-28")
    #expect(deadline.safeDay == nil)
    #expect(deadline.actionFrom?.iso == "2027-03-01")
    #expect(deadline.derivation.disputes == [.waitingPeriodEnd])
  }

  @Test("X19 six months for a newborn's application")
  func newborn() throws {
    #expect(NewbornApplication.compute(bornOn: try day("2025-08-31")).lastDay.iso == "2026-03-02")
  }

  @Test("X20 fetched from the portal, or not")
  func portal() throws {
    let notice = PortalNotice.compute(sentOn: try day("2025-03-03"))
    #expect(notice.end.lastDay.iso == "2025-03-13")
    #expect(notice.service(fetchedOn: try day("2025-03-06"))?.notification.result.iso == "2025-03-07")
    #expect(notice.service(fetchedOn: try day("2025-03-13")) != nil)
    #expect(notice.service(fetchedOn: try day("2025-03-14")) == nil)
    #expect(notice.service(fetchedOn: try day("2025-03-02")) == nil)
  }

  @Test("X21 a public service counts when two weeks have passed")
  func publicService() throws {
    let service = Service.publicNotice(displayed: try day("2025-11-03"))
    #expect(service.notification.result.iso == "2025-11-17")
  }

  @Test("X22 sixteen years are reached at the start of the birthday")
  func age() throws {
    let deadline = Age.compute(bornOn: try day("2009-09-12"), years: 16)
    #expect(deadline.lastDay.iso == "2025-09-11")
    #expect(deadline.actionFrom?.iso == "2025-09-12")
  }

  @Test("X23 six months abroad end on a Saturday that stays")
  func absence() throws {
    let deadline = Absence.compute(leftOn: try day("2025-08-31"))
    #expect(deadline.lastDay.iso == "2026-02-28")
    #expect(deadline.derivation.disputes == [.absenceEnd])
  }

  @Test("X24 the year for a withdrawal: the Friday before is the safe day")
  func withdrawal() throws {
    let deadline = WithdrawalYear.compute(knownOn: try day("2025-02-28"))
    #expect(deadline.lastDay.iso == "2026-02-28")
    #expect(deadline.safeDay?.iso == "2026-02-27")
  }
}
