import Casework
import Testing

@Suite("R4 a day that the office names")
struct NamedEndDayTests {
  @Test("An appointment stays on a Sunday")
  func appointment() throws {
    let period = OfficePeriod.compute(appointment: try day("2025-04-20"))
    #expect(period.lastDay.iso == "2025-04-20")
    #expect(
      period.derivation.steps.map(\.kind) == [
        .event(.endNamed), .namedDay(.appointment), .staysOnNonWorkingDay(.sunday),
      ]
    )
    #expect(period.derivation.steps.last?.source?.citation == "§ 31 Abs. 5 VwVfG NRW")
  }

  @Test(
    "Hours begin with the next full one and run through the weekend",
    arguments: [
      ("2025-04-18", "14:20", 48, "2025-04-20", "15:00"), ("2025-04-18", "14:00", 48, "2025-04-20", "14:00"),
      ("2025-04-17", "23:30", 24, "2025-04-19", "00:00"), ("2025-03-29", "12:00", 24, "2025-03-30", "13:00"),
      ("2025-10-25", "12:00", 24, "2025-10-26", "11:00"),
    ]
  )
  func hours(from: String, at: String, hours: Int, last: String, end: String) throws {
    let period = HourPeriod.compute(from: try day(from), at: try TimeOfDay(parsing: at), hours: hours)
    #expect(period.lastDay.iso == last)
    #expect(period.endsAt.text == end)
    #expect(period.derivation.disputes == [.startedHour])
    #expect(try DerivationReplay.result(of: period.derivation.steps) == period.lastDay)
  }
}
