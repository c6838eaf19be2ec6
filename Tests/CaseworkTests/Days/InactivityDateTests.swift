import Casework
import Testing

@Suite("Inactivity date")
struct InactivityDateTests {
  @Test("The third alarm never stands after the period, which can have 89 days")
  func shortPeriod() throws {
    let date = InactivityDate.compute(receivedOn: try day("2025-02-01"))
    #expect(date.lastDayOfPeriod.iso == "2025-05-01")
    #expect(date.alarms.map(\.iso) == ["2025-04-02", "2025-04-22", "2025-05-01"])
  }

  @Test("The date never moves to a working day, every day of a century")
  func unmoved() throws {
    let wrong = try everyDay().filter { received in
      InactivityDate.compute(receivedOn: received).lastDayOfPeriod != received.adding(months: 3)
    }
    #expect(wrong.isEmpty)
  }
}
