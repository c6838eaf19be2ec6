import Casework
import Testing

@Suite("What an outcome asks of the decision")
struct OutcomeTests {
  @Test("only what gives the person something is favourable")
  func favourable() {
    #expect(
      Outcome.allCases.filter(\.isFavourable)
        == [.grant, .extension, .grantWithConditions, .conditionChange, .certificate]
    )
  }

  @Test("every adverse outcome needs reasons and a notice of appeal")
  func adverse() {
    for outcome in Outcome.allCases where !outcome.isFavourable {
      #expect(outcome.needsReasons.holds, "\(outcome)")
      #expect(outcome.needsAppealNotice.holds, "\(outcome)")
    }
    #expect(Outcome.grantWithConditions.needsReasons.holds)
    #expect(!Outcome.grant.needsReasons.holds)
    #expect(Outcome.refusal.needsReasons.source.citation.hasPrefix("§ 77 Abs. 1"))
  }

  @Test("refusing a first grant needs no hearing, refusing an extension does")
  func hearing() {
    #expect(!Outcome.refusal.needsHearing(existingRight: false).holds)
    #expect(Outcome.refusal.needsHearing(existingRight: true).holds)
    #expect(!Outcome.grant.needsHearing(existingRight: true).holds)
    for outcome in [Outcome.shortening, .revocation, .expulsion, .entryBan, .warning] {
      #expect(outcome.needsHearing(existingRight: false).holds)
    }
    #expect(!Outcome.refusal.needsHearing(existingRight: true).source.isVerified)
  }
}
