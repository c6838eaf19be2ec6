import Casework
import Testing

@Suite("A decision beside others of its kind")
struct DecisionTraitsTests {
  private func decision(
    _ months: Int,
    _ matter: MatterKey,
    _ outcome: Outcome = .grant,
    conditions: Bool = false
  ) -> DecisionTraits {
    DecisionTraits(
      kind: .init(matter: matter, outcome: outcome),
      values: [.validity: .months(months), .conditions: conditions ? .yes : .no]
    )
  }

  @Test("stands out by what more than half of them have otherwise")
  func differences() throws {
    let matter = try #require(MatterKey("blueCard"))
    let own = decision(24, matter, conditions: true)
    let others = [decision(36, matter), decision(36, matter), decision(48, matter)]
    let comparison = GroupComparison(of: own, among: [own] + others)
    #expect(comparison.size == 4 && comparison.isMeaningful)
    // Two of four with 36 months are not more than half.
    #expect(
      comparison.differences == [TraitDifference(trait: .conditions, own: .yes, usual: .no, having: 3)]
    )
    let more = GroupComparison(of: own, among: [own] + others + [decision(36, matter)])
    #expect(
      more.differences == [
        TraitDifference(trait: .validity, own: .months(24), usual: .months(36), having: 3),
        TraitDifference(trait: .conditions, own: .yes, usual: .no, having: 4),
      ]
    )
    #expect(
      GroupComparison(of: others[0], among: [own] + others + [decision(36, matter)]).differences.isEmpty
    )
  }

  @Test("Others are of its kind only with the same matter and the same outcome, and two are no group")
  func kinds() throws {
    let (blue, skilled) = (try #require(MatterKey("blueCard")), try #require(MatterKey("skilledAcademic")))
    let own = decision(24, blue)
    let all = [
      own, decision(36, blue), decision(36, skilled), decision(36, blue, .refusal), decision(36, skilled),
    ]
    let comparison = GroupComparison(of: own, among: all)
    #expect(comparison.size == 2 && !comparison.isMeaningful && comparison.differences.isEmpty)
  }
}
