import Casework
import Testing

@Suite("Derivation")
struct DerivationTests {
  @Test("The steps alone lead to the result, for every kind of date and every day of a century")
  func replay() throws {
    var wrong: [CivilDate] = []
    for date in try everyDay() {
      let office = OfficePeriod.compute(from: date, .weeks(2))
      let derivations =
        everyService(on: date).flatMap { service in
          [true, false].map { RemedyPeriod.compute(service: service, noticeIsCorrect: $0).derivation }
        } + [
          office.derivation, office.extended(by: .months(1)).derivation,
          InactivityDate.compute(receivedOn: date).derivation,
        ]
      for derivation in derivations
      where (try? DerivationReplay.result(of: derivation.steps)) != derivation.result {
        wrong.append(date)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("No step can be left out: without any one of them the rest leads nowhere or elsewhere")
  func necessary() throws {
    let service = Service.letter(posted: try day("2026-01-28"))
    let derivation = RemedyPeriod.compute(service: service, noticeIsCorrect: true).derivation
    for index in derivation.steps.indices {
      var steps = derivation.steps
      steps.remove(at: index)
      let isRemark = if case .staysOnNonWorkingDay = derivation.steps[index].kind { true } else { false }
      #expect(((try? DerivationReplay.result(of: steps)) == derivation.result) == isRemark)
    }
    #expect(derivation.result.iso == "2026-03-02")
  }

  @Test("Every step but the event names its rule and its source")
  func sources() throws {
    for service in everyService(on: try day("2025-12-20")) {
      let steps = RemedyPeriod.compute(service: service, noticeIsCorrect: false).derivation.steps
      #expect(steps.first?.rule == nil)
      #expect(steps.dropFirst().allSatisfy { $0.rule != nil && $0.source?.citation.isEmpty == false })
    }
  }
}
