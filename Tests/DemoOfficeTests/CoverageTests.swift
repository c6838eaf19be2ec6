import AktenlageTesting
import Casework
import DemoOffice
import Testing

@Suite("Every state of every matter")
struct CoverageTests {
  /// The combination that a case stands for.
  private struct Place: Hashable {
    let state: ProcessingState
    let matter: MatterKey
    let sachgebiet: Sachgebiet
  }

  /// Enough cases for everything; made once.
  private static let large = Result { try Filled(cases: 6_000) }

  @Test("6,000 cases show every possible state × matter × Sachgebiet, and none that is impossible")
  func all() throws {
    let filled = try Self.large.get()
    #expect(filled.report.refusals.isEmpty)
    var seen: Set<Place> = []
    for row in try filled.rows() {
      guard let matter = row.matter, let area = row.sachgebiet else { continue }
      seen.insert(Place(state: row.state, matter: matter, sachgebiet: area))
    }
    var missing: [String] = []
    var possible = 0
    var impossible: [String: Int] = [:]
    for matter in filled.demo.catalogue.matters(on: filled.demo.today) {
      for state in ProcessingState.allCases {
        for area in Sachgebiet.allCases {
          let reason = filled.demo.reasonAgainst(state, of: matter, in: area)
          let isSeen = seen.contains(Place(state: state, matter: matter.key, sachgebiet: area))
          if let reason {
            impossible[reason, default: 0] += 1
            #expect(!isSeen, "\(state) \(matter.key) \(area) is there although \(reason)")
          } else {
            possible += 1
            if !isSeen { missing.append("\(state) \(matter.key) \(area)") }
          }
        }
      }
    }
    #expect(missing == [])
    #expect(possible > 2_500)
    #expect(Set(impossible.keys) == Self.reasons)
  }

  private static let reasons: Set<String> = [
    "the catalogue sends the matter to another Sachgebiet",
    "the matter ends or narrows a right",
    "the matter ends in a paper, not in a card",
    "the matter ends in a consent or a paper, not in a card",
    "no grant while the law suspends the matter",
  ]

  @Test("A store of a few hundred cases already shows all states, areas and matters")
  func few() throws {
    let rows = try Filled(cases: 300).rows()
    #expect(Set(rows.map(\.state)) == Set(ProcessingState.allCases))
    #expect(Set(rows.compactMap(\.sachgebiet)) == Set(Sachgebiet.allCases))
    #expect(Set(rows.compactMap(\.matter)).count > 120)
    #expect(rows.contains { $0.isReturned })
    #expect(rows.contains { $0.urgency != nil })
  }

  @Test("Each sign-off class waits for signatures, and most open cases stand early or in the middle")
  func proportions() throws {
    let filled = try Self.large.get()
    let open = try filled.rows().filter { !$0.stage.isEnded }
    #expect(open.contains { $0.matter == nil })
    #expect(Set(open.compactMap(\.signOffClass)) == [.s0, .s1, .s2, .s3, .s4])
    let early = open.filter {
      [.received, .jurisdictionCheck, .assigned, .completenessCheck, .legalReview].contains($0.stage)
    }
    #expect(early.count * 2 > open.count)
    let overdue = open.filter {
      $0.stage.isBeforeSignature && $0.receivedAt.civilDate.adding(months: 3) < filled.demo.today
    }
    #expect(overdue.count * 20 > open.count && overdue.count * 2 < open.count)
  }
}
