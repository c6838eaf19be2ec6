import Casework
import Testing

@Suite("Derivation")
struct DerivationTests {
  @Test("Every kind of date is explained by its steps, ordered and safe, on every day of a century")
  func century() throws {
    var unexplained: [CivilDate] = []
    var unordered: [CivilDate] = []
    var onDayOfRest: [CivilDate] = []
    var unsafe: [CivilDate] = []
    var previous: [CivilDate] = []
    for date in try everyDay() {
      let (moved, unmoved) = everyDeadline(on: date)
      for deadline in moved + unmoved {
        let derivation = deadline.derivation
        if (try? DerivationReplay.result(of: derivation.steps)) != derivation.result {
          unexplained.append(date)
        }
        if !isSafe(deadline) { unsafe.append(date) }
      }
      if !moved.allSatisfy({ PublicHolidays.isWorkingDay($0.lastDay) }) { onDayOfRest.append(date) }
      let ends = (moved + unmoved).map(\.lastDay)
      let isOrdered = zip(previous, ends).allSatisfy { $0 <= $1 } && ends.allSatisfy { $0 >= date }
      if !isOrdered { unordered.append(date) }
      previous = ends
    }
    #expect(unexplained.isEmpty, "the steps alone must lead to the result")
    #expect(unordered.isEmpty, "a later day must not give an earlier date")
    #expect(onDayOfRest.isEmpty, "what R3 moves must end on a working day")
    #expect(unsafe.isEmpty, "the safe day and the alarms must stand before the end, what follows after it")
  }

  private func isSafe(_ deadline: Deadline) -> Bool {
    let isBefore = deadline.safeDay.map { $0 < deadline.lastDay } ?? true
    let isAfter = deadline.actionFrom.map { $0 == deadline.lastDay.adding(days: 1) } ?? true
    let isWarned =
      deadline.alarms == deadline.alarms.sorted() && deadline.alarms.allSatisfy { $0 <= deadline.lastDay }
    return isBefore && isAfter && isWarned
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

  @Test("Every step but the event names its rule, its wording and its source")
  func sources() throws {
    let (moved, unmoved) = everyDeadline(on: try day("2025-12-20"))
    for steps in (moved + unmoved).map(\.derivation.steps) {
      #expect(steps.first?.rule == nil && steps.first?.version == 0)
      #expect(
        steps.dropFirst().allSatisfy {
          $0.rule != nil && $0.version > 0 && $0.source?.citation.isEmpty == false
        }
      )
    }
  }

  @Test("A step that is disputed rests on a source that is not verified, in thirty years")
  func disputes() throws {
    var wrong: [CivilDate] = []
    var seen: Set<Dispute> = []
    for date in try everyDay().prefix(30 * 365) {
      let (moved, unmoved) = everyDeadline(on: date)
      for step in (moved + unmoved).flatMap(\.derivation.steps) {
        guard let dispute = step.dispute else { continue }
        seen.insert(dispute)
        if step.source?.isVerified != false { wrong.append(date) }
      }
    }
    #expect(wrong.isEmpty)
    #expect(seen == Set(Dispute.allCases))
  }
}
