import Casework
import Testing

@Suite("Inactivity date")
struct InactivityDateTests {
  @Test(
    "The worked examples come out",
    arguments: [
      ("X15", "2025-05-14", "2025-08-14", "2025-08-15", ["2025-07-13", "2025-08-02"]),
      ("X16 a short month", "2025-11-30", "2026-02-28", "2026-03-01", ["2026-01-29", "2026-02-18"]),
    ]
  )
  func examples(name: String, received: String, lastDay: String, from: String, alarms: [String]) throws {
    let date = InactivityDate.compute(receivedOn: try day(received))
    #expect(date.lastDayOfPeriod.iso == lastDay, "\(name)")
    #expect(date.actionPossibleFrom.iso == from, "\(name)")
    #expect(date.alarms.map(\.iso) == alarms, "\(name)")
  }

  @Test("The date follows receipt, never moves to a working day, and every alarm stands before it, every day")
  func monotone() throws {
    var wrong: [CivilDate] = []
    var previous: CivilDate?
    for received in try everyDay() {
      let date = InactivityDate.compute(receivedOn: received)
      let isUnmoved =
        date.lastDayOfPeriod == received.adding(months: 3)
        && date.actionPossibleFrom - date.lastDayOfPeriod == 1
      let isOrdered = previous.map { $0 <= date.actionPossibleFrom } ?? true
      let isWarned =
        date.alarms == date.alarms.sorted() && date.alarms.allSatisfy { $0 < date.lastDayOfPeriod }
      if !isUnmoved || !isOrdered || !isWarned { wrong.append(received) }
      previous = date.actionPossibleFrom
    }
    #expect(wrong.isEmpty)
  }
}
