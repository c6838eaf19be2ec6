import Casework
import Testing

@Suite("R2 the last day of a period")
struct EndOfPeriodTests {
  @Test(
    "Weeks keep the weekday, months and years the number of the day",
    arguments: [
      ("2026-11-23", Period.days(14), "2026-12-07"), ("2026-11-23", .weeks(2), "2026-12-07"),
      ("2026-11-23", .months(1), "2026-12-23"), ("2026-11-23", .years(1), "2027-11-23"),
      ("2026-01-31", .months(1), "2026-02-28"), ("2028-02-29", .years(1), "2029-02-28"),
      ("2026-02-28", .months(1), "2026-03-28"),
    ]
  )
  func end(from: String, period: Period, last: String) throws {
    let steps = OfficePeriod.compute(from: try day(from), period).derivation.steps
    let step = try #require(steps.first { $0.kind == .add(period) })
    #expect(step.date.iso == last)
  }

  @Test("Only a month that lacks the day is said to lack it")
  func clamped() throws {
    func missing(_ from: String, _ period: Period) throws -> [DerivationStep.Kind] {
      OfficePeriod.compute(from: try day(from), period).derivation.steps.map(\.kind).filter {
        if case .clampedToMonthEnd = $0 { true } else { false }
      }
    }
    #expect(try missing("2026-01-31", .months(1)) == [.clampedToMonthEnd(missingDay: 31)])
    #expect(try missing("2028-02-29", .years(1)) == [.clampedToMonthEnd(missingDay: 29)])
    #expect(try missing("2026-02-28", .months(1)).isEmpty)
    #expect(try missing("2026-01-31", .days(28)).isEmpty)
  }

  @Test(
    "Where the first day counts, the end is the day before the one with its number",
    arguments: [
      ("2026-03-01", Period.months(1), "2026-03-31", nil as Int?),
      ("2026-01-15", .months(1), "2026-02-14", nil),
      ("2026-01-29", .months(1), "2026-02-28", nil), ("2026-01-30", .months(1), "2026-02-28", 29),
      ("2026-01-31", .months(1), "2026-02-28", 30), ("2028-02-29", .years(1), "2029-02-28", nil),
      ("2026-01-05", .weeks(2), "2026-01-18", nil), ("2026-01-05", .days(1), "2026-01-05", nil),
    ]
  )
  func fromFirstDay(first: String, period: Period, last: String, missing: Int?) throws {
    let steps = OfficePeriod.compute(beginning: try day(first), period).derivation.steps
    let step = try #require(steps.first { $0.kind == .addFromFirstDay(period) })
    #expect(step.date.iso == last)
    let clamps = steps.filter { if case .clampedToMonthEnd = $0.kind { true } else { false } }
    #expect(clamps.map(\.kind) == missing.map { [.clampedToMonthEnd(missingDay: $0)] } ?? [])
  }
}
