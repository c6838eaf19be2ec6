import Casework
import Testing

@Suite("Remedy period")
struct RemedyPeriodTests {
  @Test("The derivation of X7 names each day of rest")
  func derivation() throws {
    let period = RemedyPeriod.compute(
      service: .serviceRecord(delivered: try day("2025-11-25")),
      noticeIsCorrect: true
    )
    #expect(
      period.derivation.steps.map(\.kind) == [
        .event(.delivered), .serviceRecord, .startsNextDay, .add(.months(1)),
        .rolled(from: try day("2025-12-25"), because: .holiday(.christmasDay)),
        .rolled(from: try day("2025-12-26"), because: .holiday(.secondChristmasDay)),
        .rolled(from: try day("2025-12-27"), because: .saturday),
        .rolled(from: try day("2025-12-28"), because: .sunday),
      ]
    )
    #expect(period.derivation.steps.map(\.rule?.rawValue) == [nil, "R8", "R1", "R2", "R3", "R3", "R3", "R3"])
    #expect(period.derivation.steps.dropFirst().allSatisfy { $0.source != nil })
  }
}
