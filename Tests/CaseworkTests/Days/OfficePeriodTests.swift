import Casework
import Testing

@Suite("Office period")
struct OfficePeriodTests {
  @Test(
    "The worked examples come out",
    arguments: [
      ("X9 Good Friday to Easter Monday", "2025-04-04", Period.weeks(2), "2025-04-22"),
      ("X12 Corpus Christi", "2025-06-05", .weeks(2), "2025-06-20"),
      ("X13 thirty days end on a Saturday", "2025-04-17", .days(30), "2025-05-19"),
      ("X14 thirty days end on New Year's Day", "2025-12-02", .days(30), "2026-01-02"),
    ]
  )
  func examples(name: String, notifiedOn: String, period: Period, lastDay: String) throws {
    #expect(OfficePeriod.compute(from: try day(notifiedOn), period).lastDay.iso == lastDay, "\(name)")
  }

  @Test("X11 an extension counts from the end that holds, not from the one before it was moved")
  func extended() throws {
    let period = OfficePeriod.compute(from: try day("2025-04-04"), .weeks(2))
    let extended = period.extended(by: .weeks(2))
    #expect(extended.lastDay.iso == "2025-05-06")
    #expect(extended.derivation.steps.map(\.rule?.rawValue) == [nil, "R10", "R2"])
  }

  @Test(
    "A later or longer period never ends earlier, and the end is always a working day, every day of a century"
  )
  func monotone() throws {
    let periods: [Period] = [.days(3), .weeks(1), .weeks(2), .days(30), .months(6), .years(1)]
    var wrong: [CivilDate] = []
    var previous: [CivilDate] = []
    for date in try everyDay() {
      let ends = periods.map { OfficePeriod.compute(from: date, $0).lastDay }
      let isOrdered = zip(previous, ends).allSatisfy { $0 <= $1 } && ends == ends.sorted()
      if !isOrdered || !ends.allSatisfy(PublicHolidays.isWorkingDay) { wrong.append(date) }
      previous = ends
    }
    #expect(wrong.isEmpty)
  }
}
