import Casework
import Testing

@Suite("R5 a period set by the office")
struct PeriodSetByOfficeTests {
  @Test("It begins on the day after notification")
  func begins() throws {
    let steps = OfficePeriod.compute(from: try day("2025-04-04"), .weeks(2)).derivation.steps
    #expect(steps.map(\.kind).prefix(2) == [.event(.notified), .startsNextDay])
    #expect(steps[1].rule == .periodSetByOffice)
    #expect(steps[1].date.iso == "2025-04-05")
  }
}
