import Casework
import Testing

@Suite("R11 the validity of a title")
struct TitleValidityTests {
  @Test("A title that ends on a Sunday is over on the Monday, which is said to be unsettled")
  func sunday() throws {
    let end = TitleEnd.compute(validUntil: try day("2026-11-22"))
    #expect(end.lastDay.iso == "2026-11-22")
    #expect(end.derivation.result.iso == "2026-11-23")
    #expect(end.derivation.disputes == [.titleEnd])
    #expect(end.derivation.steps.map(\.kind).last == .lateFrom)
  }

  @Test("A title that ends on a working day raises no question")
  func workingDay() throws {
    #expect(TitleEnd.compute(validUntil: try day("2026-11-23")).derivation.disputes.isEmpty)
  }
}
