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
}
