import Casework
import Testing

@Suite("R1 the day of the event does not count")
struct EventDayDoesNotCountTests {
  @Test("A period begins on the day after its event, on a holiday too")
  func nextDay() throws {
    let date = InactivityDate.compute(receivedOn: try day("2025-12-24"))
    let step = try #require(date.derivation.steps.first { $0.rule == .eventDayDoesNotCount })
    #expect(step.kind == .startsNextDay)
    #expect(step.date.iso == "2025-12-25")
    #expect(step.source?.citation == "§ 187 Abs. 1 BGB")
  }
}
