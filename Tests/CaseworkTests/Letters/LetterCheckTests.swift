import AktenlageTesting
import Casework
import Testing

@Suite("What a letter must contain")
struct LetterCheckTests {
  private func complete(_ kind: LetterKind) throws -> Letter {
    let day = try Fixture.day("2026-01-05")
    return Letter(
      kind: kind,
      letterhead: .sample(Validity(from: day)),
      references: [Letter.Reference("Aktenzeichen", "54/33-B-000001/26")],
      addressee: Letter.Addressee(name: "Öztürk, Aylin", lines: ["Aylin Öztürk"]),
      date: day,
      subject: "Bescheid",
      concerning: [],
      salutation: "Guten Tag,",
      parts: LetterPart.Kind.allCases.map { LetterPart($0, text: $0.rawValue) },
      signature: .signed(name: "HEAD", on: day)
    )
  }

  @Test("Every mandatory part that is missing is told alone, with its norm", arguments: LetterKind.all)
  func parts(kind: LetterKind) throws {
    let complete = try complete(kind)
    #expect(LetterCheck.findings(in: complete, weighing: true, wasHeard: true).isEmpty)
    for duty in LetterCheck.duties(of: kind, weighing: true, wasHeard: true) {
      var letter = complete
      letter.parts.removeAll { $0.kind == duty.part }
      let findings = LetterCheck.findings(in: letter, weighing: true, wasHeard: true)
      #expect(findings.map(\.gap) == [.part(duty.part)])
      #expect(findings.map(\.source) == [duty.source])
      letter.parts.append(LetterPart(duty.part, text: " \n\u{200B}"))
      #expect(
        LetterCheck.findings(in: letter, weighing: true, wasHeard: true).map(\.gap) == [.part(duty.part)]
      )
    }
  }

  @Test("The frame of a letter is mandatory too")
  func frame() throws {
    let complete = try complete(.decision(.refusal))
    func gaps(_ spoil: (inout Letter) -> Void) -> [LetterCheck.Gap] {
      var letter = complete
      spoil(&letter)
      return LetterCheck.findings(in: letter).map(\.gap)
    }
    #expect(gaps { $0.references = [] } == [.reference])
    #expect(gaps { $0.subject = " " } == [.subject])
    #expect(gaps { $0.addressee.lines = [""] } == [.addressee])
    #expect(gaps { $0.signature = .byMachine(name: "") } == [.signature])
    #expect(gaps { $0.signature = .unsigned }.isEmpty)
    let half = LetterTranslation(
      language: .english,
      heading: "Translation",
      parts: [LetterPart(.operativePart, text: "Refused.")]
    )
    #expect(gaps { $0.translation = half } == [.translation(.appealNotice)])
  }

  @Test("Reasons, weighing and translation are owed by outcome", arguments: Outcome.allCases)
  func outcomes(outcome: Outcome) {
    let duties = Set(LetterCheck.duties(of: .decision(outcome)).map(\.part))
    #expect(duties.contains(.operativePart))
    #expect(duties.contains(.reasons) == outcome.needsReasons.holds)
    #expect(duties.contains(.facts) == outcome.needsReasons.holds)
    #expect(duties.contains(.weighing) == (outcome == .expulsion || outcome == .entryBan))
    #expect(duties.contains(.appealNotice) == outcome.needsAppealNotice.holds)
    #expect(duties.contains(.hearingAnswer) == false)
    let favourable: Set<Outcome> = [.grant, .extension, .conditionChange, .certificate]
    let findings: Set<Outcome> = [.lapseFinding, .lossFinding]
    #expect(duties.contains(.translationHint) == !favourable.union(findings).contains(outcome))
  }

  @Test("The norm of the matter decides whether the reasons must weigh", arguments: NormKind.allCases)
  func norms(norm: NormKind) {
    let duties = LetterCheck.duties(of: .decision(.refusal), weighing: norm.needsWeighing)
    #expect(duties.contains { $0.part == .weighing } == (norm == .may || norm == .weighing))
  }

  @Test("A decision without a text that the catalogue owes blocks, and says so")
  func blocker() throws {
    var script = try CaseScript(.sample(matter: "claim"))
    try script.examine()
    try script.hearing(.refusal)
    try script.act(.draft(.sample(.refusal)))
    let now = try script.situation("owner")
    #expect(Readiness.blockers(in: now).isEmpty)
    let bare = Situation(
      file: now.file,
      record: now.record,
      officer: now.officer,
      today: try Fixture.day("2019-12-31"),
      catalogue: now.catalogue,
      organisation: now.organisation,
      entries: now.entries
    )
    let blockers = Readiness.blockers(in: bare)
    let gaps: [LetterCheck.Gap] = [.letterhead, .part(.translationHint)]
    for gap in gaps {
      let blocker = try #require(blockers.first { $0.what == .letterPartMissing(gap) })
      #expect(blocker.remedy == .releaseCatalogue)
    }
  }
}
