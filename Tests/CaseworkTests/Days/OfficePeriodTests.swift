import Casework
import Testing

@Suite("Office period")
struct OfficePeriodTests {
  @Test("An extension counts from the end that holds, not from the one before it was moved")
  func extended() throws {
    let period = OfficePeriod.compute(from: try day("2025-04-04"), .weeks(2))
    let extended = period.extended(by: .weeks(2))
    #expect(extended.derivation.steps.map(\.rule?.rawValue) == [nil, "R10", "R2"])
  }

  @Test("A longer period never ends earlier, every day of a century")
  func monotone() throws {
    let periods: [Period] = [.days(3), .weeks(1), .weeks(2), .days(30), .months(6), .years(1)]
    let wrong = try everyDay().filter { date in
      let ends = periods.map { OfficePeriod.compute(from: date, $0).lastDay }
      return ends != ends.sorted()
    }
    #expect(wrong.isEmpty)
  }
}
