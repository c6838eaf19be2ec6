import AktenlageTesting
import Casework
import Testing

@Suite("Which letters carry an appeal notice")
struct AppealNoticeRuleTests {
  private static let required: Set<Outcome> = [
    .grantWithConditions, .partialGrant, .refusal, .shortening, .revocation, .withdrawal, .lapseFinding,
    .lossFinding,
    .expulsion, .warning, .entryBan,
  ]

  @Test(
    "Every decision carries one; where the law does not ask, to keep the period at a month",
    arguments: Outcome.allCases
  )
  func decisions(outcome: Outcome) throws {
    let day = try Fixture.day("2026-01-05")
    let need = AppealNoticeRule.need(.decision(outcome))
    if Self.required.contains(outcome) {
      #expect(need == .required(outcome.needsAppealNotice.source))
    } else {
      #expect(need == .given(LegalSource("§ 58 Abs. 2 VwGO")))
    }
    let catalogue = try Catalogue.sample()
    #expect(AppealNoticeRule.notice(for: .decision(outcome), on: day, in: catalogue) != nil)
    let before = try Fixture.day("2019-12-31")
    #expect(AppealNoticeRule.notice(for: .decision(outcome), on: before, in: catalogue) == nil)
  }

  @Test(
    "What only prepares or informs carries none",
    arguments: [
      LetterKind.documentRequest, .hearing, .interimCertificate, .consultationRequest, .statusInformation,
      .transferNotice,
    ]
  )
  func others(kind: LetterKind) throws {
    guard case .none = AppealNoticeRule.need(kind) else { throw Fixture.Impossible(text: kind.code) }
    let day = try Fixture.day("2026-01-05")
    #expect(AppealNoticeRule.notice(for: kind, on: day, in: try .sample()) == nil)
  }

  @Test(
    "A notice that tells too little is found",
    arguments: [
      ("Klage", AppealNotice.Item.remedy), ("Verwaltungsgericht Düsseldorf", .court),
      ("eines Monats nach", .period),
      ("§ 55a VwGO", .form), ("schriftlich", .form),
    ]
  )
  func items(words: String, item: AppealNotice.Item) {
    let whole = """
      Innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht Düsseldorf, Bastionstraße 39, 40213 Düsseldorf, \
      schriftlich oder nach § 55a VwGO.
      """
    #expect(AppealNotice.missingItems(in: whole).isEmpty)
    #expect(AppealNotice.missingItems(in: whole.replacing(words, with: "…")) == [item])
  }

  @Test("A decision whose notice tells too little can be challenged for a year")
  func year() throws {
    var draft = DecisionDraft.sample(.grant)
    draft.validUntil = nil
    let now = try CaseScript.at(.draft).situation("owner")
    let poor = AppealNotice(
      text: BilingualText(german: "Klage ist möglich.", english: "An action is possible."),
      validity: Validity(from: try Fixture.day("2020-01-01")),
      source: LegalSource("§ 58 VwGO")
    )
    let situation = Situation(
      file: now.file,
      record: now.record,
      officer: now.officer,
      today: now.today,
      catalogue: try .sample(appealNotices: [poor]),
      organisation: now.organisation,
      entries: now.entries
    )
    #expect(DecisionNotice.preview(draft, in: now).hasCorrectAppealNotice)
    let notice = DecisionNotice.preview(draft, in: situation)
    #expect(notice.hasAppealNotice && !notice.hasCorrectAppealNotice)
  }
}
