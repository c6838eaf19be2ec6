import Casework
import Testing

@Suite("R12 a period against the office")
struct WaitingPeriodTests {
  @Test("Its end stays on a day of rest, which is said to be unsettled")
  func stays() throws {
    let steps = InactivityDate.compute(receivedOn: try day("2025-11-30")).derivation.steps
    let stays = try #require(steps.first { $0.kind == .staysOnNonWorkingDay(.saturday) })
    #expect(stays.rule == .waitingPeriod)
    #expect(stays.source?.isVerified == false)
    #expect(steps.last?.kind == .possibleFrom)
    #expect(steps.last?.date.iso == "2026-03-01")
  }

  @Test("Where another authority has to answer, the unmoved day is safe and the moved one the last")
  func both() throws {
    let deadline = DeemedConsent.residenceRule.compute(from: try day("2025-12-01"))
    #expect(deadline.lastDay.iso == "2025-12-29" && deadline.safeDay == nil)
    let moved = DeemedConsent.employmentAgencyFast.compute(from: try day("2025-12-18"))
    #expect(moved.safeDay?.iso == "2025-12-25")
    #expect(moved.lastDay.iso == "2025-12-29")
    #expect(moved.derivation.steps.contains { $0.kind == .safeDay(.holiday(.christmasDay)) })
  }

  @Test("What the office itself must do in time has its safe day on a working day, every day of a century")
  func back() throws {
    let wrong = try everyDay().filter { date in
      let deadline = WithdrawalYear.compute(knownOn: date)
      return !PublicHolidays.isWorkingDay(deadline.safeDay ?? deadline.lastDay)
    }
    #expect(wrong.isEmpty)
  }
}
