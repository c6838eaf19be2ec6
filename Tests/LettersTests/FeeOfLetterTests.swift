import AktenlageTesting
import Casework
import Letters
import OfficeFiles
import Testing

@Suite("The fee in a decision by the built-in catalogue")
struct FeeOfLetterTests {
  private func fee(_ outcome: Outcome, nationality: String, until: String? = nil) throws -> DecisionFee {
    var person = try Person.sample()
    person.nationalities = [try Nationality(parsing: nationality)]
    var draft = DecisionDraft.sample(outcome)
    if let until { draft.validUntil = try CivilDate(parsing: until) }
    return try SampleCase(catalogue: CataloguePack.builtIn(), person: person, draft: draft)
      .situation.fee(of: draft)
  }

  @Test("An extension has its two prices by its length")
  func extensions() throws {
    for (until, code) in [("2027-03-05", "F96"), ("2027-03-06", "F93")] {
      guard case .assessed(let fee) = try fee(.extension, nationality: "122", until: until) else {
        Issue.record("no fee")
        continue
      }
      #expect(fee.assessment.code?.rawValue == code)
    }
  }

  @Test("Nationals of Türkiye may pay the price of an identity card, which nationality alone does not tell")
  func association() throws {
    #expect(try fee(.extension, nationality: "163") == .open(.statusOpen(.association)))
  }

  @Test("The sample decisions on an application name amount and provision")
  func samples() throws {
    let catalogue = try CataloguePack.builtIn()
    let extended = try SampleLetter.letter(.decision(.extension), catalogue: catalogue)
    #expect(
      extended.part(.fee)?.blocks.first
        == .paragraph(
          "Für diese Entscheidung wird eine Gebühr von 93,00 € festgesetzt (§ 45 Nr. 2 Buchst. b AufenthV). "
            + "Was Sie darauf schon gezahlt haben, wird angerechnet."
        )
    )
    let refused = try SampleLetter.letter(.decision(.refusal), catalogue: catalogue)
    guard case .paragraph(let text)? = refused.part(.fee)?.blocks.first else {
      Issue.record("no fee")
      return
    }
    #expect(text.contains("93,00 €") && text.contains("§ 49 Abs. 2 AufenthV, § 69 Abs. 7 AufenthG"))
    #expect(try SampleLetter.letter(.decision(.revocation), catalogue: catalogue).part(.fee) == nil)
  }
}
