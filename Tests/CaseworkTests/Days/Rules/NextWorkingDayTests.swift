import Casework
import Testing

@Suite("R3 the next working day")
struct NextWorkingDayTests {
  @Test("One step for each day of rest, each with its reason and the law of the forum")
  func rolled() throws {
    let steps = OfficePeriod.compute(from: try day("2025-04-04"), .weeks(2)).derivation.steps
    let rolled = steps.filter { $0.rule == .nextWorkingDay }
    #expect(
      rolled.map(\.kind) == [
        .rolled(from: try day("2025-04-18"), because: .holiday(.goodFriday)),
        .rolled(from: try day("2025-04-19"), because: .saturday),
        .rolled(from: try day("2025-04-20"), because: .sunday),
        .rolled(from: try day("2025-04-21"), because: .holiday(.easterMonday)),
      ]
    )
    #expect(rolled.allSatisfy { $0.source?.citation == "§ 31 Abs. 3 VwVfG NRW" })
  }

  @Test("Before the court the code of civil procedure moves the end")
  func court() throws {
    let period = RemedyPeriod.compute(service: .handedOver(on: try day("2025-04-18")), noticeIsCorrect: true)
    let rolled = period.derivation.steps.filter { $0.rule == .nextWorkingDay }
    #expect(rolled.map(\.source?.citation) == ["§ 57 Abs. 2 VwGO, § 222 Abs. 2 ZPO"])
  }

  @Test("A working day stays")
  func stays() throws {
    let steps = OfficePeriod.compute(from: try day("2025-06-30"), .weeks(2)).derivation.steps
    #expect(steps.allSatisfy { $0.rule != .nextWorkingDay })
  }
}
