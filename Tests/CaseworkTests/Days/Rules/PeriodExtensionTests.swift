import Casework
import Testing

@Suite("R10 an extended period")
struct PeriodExtensionTests {
  @Test("The new period begins on the day after the old one's last day")
  func extended() throws {
    let period = OfficePeriod.compute(from: try day("2025-04-04"), .weeks(2)).extended(by: .days(1))
    let steps = period.derivation.steps
    #expect(steps.first?.kind == .event(.periodEnded))
    #expect(steps.first?.date.iso == "2025-04-22")
    #expect(steps[1].rule == .periodExtension)
    #expect(period.lastDay.iso == "2025-04-23")
  }
}
