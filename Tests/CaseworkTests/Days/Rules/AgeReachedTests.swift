import Casework
import Testing

@Suite("R9 an age is reached at the start of the birthday")
struct AgeReachedTests {
  @Test(
    "Also for those born on the last days of a month",
    arguments: [
      ("2009-09-12", 16, "2025-09-12"), ("2008-02-29", 18, "2026-03-01"), ("2008-02-29", 20, "2028-02-29"),
      ("2009-01-01", 18, "2027-01-01"), ("2009-03-01", 18, "2027-03-01"), ("2009-12-31", 27, "2036-12-31"),
    ]
  )
  func birthday(born: String, years: Int, reached: String) throws {
    let deadline = Age.compute(bornOn: try day(born), years: years)
    #expect(deadline.actionFrom?.iso == reached)
    #expect(deadline.lastDay == deadline.actionFrom?.adding(days: -1))
  }
}
