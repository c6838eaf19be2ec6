package import Casework

/// Makes filters by chance, the same for the same seed; each can be written and read again.
package struct FilterMaker {
  private var generator: SeededGenerator
  private let vocabulary: FilterVocabulary
  private let names = ["oz", "yil", "a", "sch", "b 000", "zz"]

  package init(seed: UInt64, _ vocabulary: FilterVocabulary) {
    generator = SeededGenerator(seed: seed)
    self.vocabulary = vocabulary
  }

  /// A filter with at most so many filters inside each other.
  package mutating func filter(depth: Int = 3) -> CaseFilter {
    guard depth > 0 else { return .test(test()) }
    return switch below(5) {
    case 0: .not(filter(depth: depth - 1))
    case 1: .all([filter(depth: depth - 1), filter(depth: depth - 1)])
    case 2: .any([filter(depth: depth - 1), filter(depth: depth - 1)])
    default: .test(test())
    }
  }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  private mutating func some<Value>(of terms: [FilterVocabulary.Term<Value>]) -> [Value] {
    guard !terms.isEmpty else { return [] }
    let picked = Set((0...below(2)).map { _ in below(terms.count) })
    return terms.indices.filter(picked.contains).map { terms[$0].value }
  }

  private mutating func comparison() -> CaseFilter.Comparison {
    let all = CaseFilter.Comparison.allCases
    return all[below(all.count)]
  }

  /// - Parameter isBackward: spans count into the past.
  private mutating func day(isBackward: Bool) -> FilterDay {
    let sign = isBackward ? -1 : 1
    return switch below(3) {
    case 0: .days(sign * below(400))
    case 1: .months(sign * below(24))
    default: .day(CivilDate.first.adding(days: 45_000 + below(1_400)))
    }
  }

  private mutating func test() -> CaseFilter.Test {
    switch below(12) {
    case 0: return .states(some(of: vocabulary.states))
    case 1: return .areas(some(of: vocabulary.areas))
    case 2: return .matters(some(of: vocabulary.matters).sorted { $0.rawValue < $1.rawValue })
    case 3: return .officers(some(of: vocabulary.officers).sorted { $0.text < $1.text })
    case 4: return .nationalities(some(of: vocabulary.nationalities).sorted())
    case 5: return .deadline(comparison(), day(isBackward: false))
    case 6: return .received(comparison(), day(isBackward: true))
    case 7: return .titleEnd(comparison(), day(isBackward: false))
    case 8: return .moved(comparison(), day(isBackward: true))
    case 9: return .name(names[below(names.count)])
    case 10: return .text(["Öz", "b-0", "54/33", "offen", "nicht", "a b"][below(6)])
    default: return .mark(CaseFilter.Mark.allCases[below(CaseFilter.Mark.allCases.count)])
    }
  }
}
