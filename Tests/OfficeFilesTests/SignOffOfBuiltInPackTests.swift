import Casework
import OfficeFiles
import Testing

@Suite("Who signs, by the built-in catalogue")
struct SignOffOfBuiltInPackTests {
  struct Line: Sendable, CustomStringConvertible {
    let matter: String
    var variant: String?
    let outcome: Outcome
    let signOffClass: SignOffClass
    let reason: SignOffRule.Reason

    var description: String { "\(matter) \(variant ?? "") \(outcome)" }
  }

  @Test(
    "class and reason",
    arguments: [
      Line(matter: "blueCard", outcome: .grant, signOffClass: .s1, reason: .ownActOfMatter),
      Line(matter: "blueCard", outcome: .extension, signOffClass: .s1, reason: .ownActOfMatter),
      Line(matter: "blueCard", outcome: .refusal, signOffClass: .s3, reason: .outcomeInOffice),
      Line(matter: "blueCard", outcome: .shortening, signOffClass: .s3, reason: .outcomeInOffice),
      Line(matter: "blueCard", outcome: .expulsion, signOffClass: .s4, reason: .outcomeInOffice),
      Line(matter: "residenceRuleLift", outcome: .refusal, signOffClass: .s3, reason: .outcomeInMatter),
      Line(matter: "hardshipCase", outcome: .grant, signOffClass: .s4, reason: .ownActOfMatter),
      Line(matter: "hardshipCase", outcome: .refusal, signOffClass: .s4, reason: .matterOutranksOffice),
      Line(matter: "studyMobility", outcome: .refusal, signOffClass: .s0, reason: .decidedElsewhere),
      Line(matter: "studyMobility", outcome: .revocation, signOffClass: .s3, reason: .outcomeInOffice),
      Line(matter: "expulsion", outcome: .expulsion, signOffClass: .s4, reason: .outcomeInOffice),
      Line(
        matter: "entryBan",
        variant: "upTo5Years",
        outcome: .entryBan,
        signOffClass: .s3,
        reason: .outcomeInOffice
      ),
      Line(
        matter: "entryBan",
        variant: "over5Years",
        outcome: .entryBan,
        signOffClass: .s4,
        reason: .matterOutranksOffice
      ),
      Line(matter: "entryBan", outcome: .entryBan, signOffClass: .s4, reason: .matterOutranksOffice),
      Line(
        matter: "admissionFromAbroad",
        variant: "sentence2",
        outcome: .grant,
        signOffClass: .s0,
        reason: .decidedElsewhere
      ),
      Line(
        matter: "admissionFromAbroad",
        variant: "sentence1",
        outcome: .grant,
        signOffClass: .s3,
        reason: .ownActOfMatter
      ),
      Line(matter: "opportunityResidence", outcome: .grant, signOffClass: .s3, reason: .noneNamed),
      Line(matter: "opportunityResidence", outcome: .refusal, signOffClass: .s3, reason: .outcomeInOffice),
    ]
  )
  func rule(line: Line) throws {
    let today = try CivilDate(year: 2026, month: 11, day: 22)
    let key = try #require(MatterKey(line.matter))
    let matter = try #require(try CataloguePack.builtIn().matter(key, on: today))
    let rule = matter.signOffClass(for: line.outcome, variant: line.variant.flatMap { MatterKey($0) })
    #expect(rule.signOffClass == line.signOffClass)
    #expect(rule.reason == line.reason)
    #expect(!rule.source.isVerified)
  }
}
