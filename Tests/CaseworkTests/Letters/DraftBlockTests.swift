import AktenlageTesting
import Casework
import Testing

@Suite("Text blocks in a draft")
struct DraftBlockTests {
  private func block(
    _ key: String,
    _ version: Int,
    _ german: String,
    from: String = "2025-01-01",
    until: String? = nil,
    offer: TextBlockOffer? = nil
  ) throws -> TextBlock {
    TextBlock(
      key: try #require(TextBlockKey(rawValue: key)),
      version: version,
      norm: LegalSource("§ 12 Abs. 2 AufenthG"),
      german: german,
      validity: Validity(from: try Fixture.day(from), until: try until.map(Fixture.day)),
      offer: offer,
      source: LegalSource("§ 0 Testgesetz")
    )
  }

  private func use(_ key: String, _ version: Int) throws -> TextBlockUse {
    TextBlockUse(key: try #require(TextBlockKey(rawValue: key)), version: version)
  }

  @Test("What is not known is marked, and found again until it is filled in")
  func slots() throws {
    let block = try block("work", 1, "Nur als {Tätigkeit} bei {Arbeitgeber}.")
    #expect(block.marked(["Arbeitgeber": "Rhein {x}"]) == "Nur als ‹Tätigkeit› bei Rhein {x}.")
    var draft = DecisionDraft(outcome: .grant, operativePart: "1. ‹Ziel›", conditions: block.marked())
    #expect(draft.openSlots == ["Ziel", "Tätigkeit", "Arbeitgeber"])
    draft.operativePart = "1. Türkei ‹ ohne Ende\n› und ‹› leer"
    draft.conditions = block.marked(["Tätigkeit": "Koch", "Arbeitgeber": "Rhein"])
    #expect(draft.openSlots.isEmpty)
  }

  @Test("A block is offered for its text, its outcomes and its sections, those of the matter first")
  func offered() throws {
    func offer(_ place: DraftText, _ outcomes: [Outcome] = [], _ sections: [String] = []) -> TextBlockOffer {
      TextBlockOffer(
        name: BilingualText(german: "B", english: "B"),
        place: place,
        outcomes: outcomes,
        sections: sections
      )
    }
    let blocks = TextBlocks([
      try block("all", 1, "Alle.", offer: offer(.conditions)),
      try block("grantOnly", 1, "Nur Erteilung.", offer: offer(.conditions, [.grant])),
      try block("letterOnly", 1, "Im Brief."),
      try block("old", 1, "Früher.", until: "2025-06-30", offer: offer(.conditions)),
      try block("reason", 1, "Grund.", offer: offer(.reasons)),
      try block("student", 1, "Studium.", offer: offer(.conditions, [], ["§ 16b AufenthG"])),
    ])
    func keys(_ place: DraftText, _ outcome: Outcome?, _ basis: String?) throws -> [String] {
      try blocks.offered(
        for: place,
        outcome,
        legalBasis: basis.map { LegalSource($0) },
        on: Fixture.day("2026-01-05")
      )
      .map(\.key.rawValue)
    }
    #expect(try keys(.conditions, .grant, "§ 16b Abs. 1 AufenthG") == ["student", "all", "grantOnly"])
    #expect(try keys(.conditions, .refusal, "§ 16 AufenthG") == ["all"])
    #expect(try keys(.conditions, nil, nil) == ["all", "grantOnly"])
    #expect(try keys(.reasons, .grant, "§ 16b AufenthG") == ["reason"])
    #expect(try keys(.facts, .grant, nil).isEmpty)
  }

  @Test("A block that was put in and changed is known as long as a sentence of it stands")
  func remembered() throws {
    let blocks = TextBlocks([
      try block("warning", 1, "Verlassen Sie das Land. Sonst folgt die Abschiebung.", until: "2025-12-31"),
      try block("warning", 2, "Reisen Sie aus. Sonst folgt die Rückführung.", from: "2026-01-01"),
    ])
    let first = try use("warning", 1)
    var draft = DecisionDraft(
      outcome: .warning,
      operativePart: "1. Verlassen Sie bitte das Land. Sonst folgt die Abschiebung.",
      blocks: [first]
    )
    let day = try Fixture.day("2026-01-05")
    #expect(blocks.uses(in: draft) == [first])
    #expect(blocks.outdated(in: draft, on: day) == [OutdatedBlock(use: first, current: 2)])
    #expect(blocks.kept([first, first], in: draft) == [first])
    draft.operativePart = "1. Ganz anders."
    #expect(blocks.uses(in: draft).isEmpty && blocks.kept([first], in: draft) == nil)
    draft.operativePart = "1. Reisen Sie aus. Sonst folgt die Rückführung."
    #expect(blocks.uses(in: draft) == [try use("warning", 2)])
    #expect(blocks.outdated(in: draft, on: day).isEmpty)
  }

  @Test("A block that the catalogue no longer has is old wherever it was put in")
  func forgotten() throws {
    let gone = try use("gone", 3)
    let draft = DecisionDraft(outcome: .grant, operativePart: "Erteilt.", blocks: [gone])
    let day = try Fixture.day("2026-01-05")
    #expect(TextBlocks([]).outdated(in: draft, on: day) == [OutdatedBlock(use: gone, current: nil)])
  }

  @Test("An open slot blocks the decision until it is filled in")
  func blocksDecision() throws {
    var script = try CaseScript.at(.draft)
    var draft = DecisionDraft.sample()
    draft.conditions = "Beschäftigung nur als ‹Tätigkeit›."
    try script.act(.draft(draft))
    let blockers = Readiness.blockers(in: try script.situation("owner"))
    #expect(blockers.map(\.what) == [.slotOpen("Tätigkeit")])
    #expect(blockers.first?.remedy == .act(.draft))
    #expect(try script.refusal(.submit)?.reason == .notReady(blockers))
    draft.conditions = "Beschäftigung nur als Köchin."
    try script.act(.draft(draft))
    #expect(try script.refusal(.submit) == nil)
  }

  @Test("Old words block the decision, and the draft mends it")
  func oldWords() throws {
    var script = try CaseScript.at(.draft)
    var draft = DecisionDraft.sample()
    let gone = try use("gone", 1)
    draft.blocks = [gone]
    try script.act(.draft(draft))
    let blockers = Readiness.blockers(in: try script.situation("owner"))
    #expect(blockers.map(\.what) == [.textBlockOutdated(OutdatedBlock(use: gone, current: nil))])
    #expect(blockers.first?.remedy == .act(.draft))
  }

  @Test("A title does not end before it begins")
  func days() throws {
    let script = try CaseScript.at(.draft)
    var draft = DecisionDraft.sample()
    draft.validFrom = try Fixture.day("2026-03-01")
    draft.validUntil = try Fixture.day("2026-03-01")
    #expect(
      try script.refusal(.draft(draft))?.reason
        == .dayNotAfter(Fixture.day("2026-03-01"), limit: Fixture.day("2026-03-01"))
    )
    draft.validUntil = try Fixture.day("2027-02-28")
    #expect(try script.refusal(.draft(draft)) == nil)
    let text = DecisionNotice.preview(draft, in: try script.situation("owner")).text
    #expect(text.contains("Gültig ab: 01.03.2026\nGültig bis: 28.02.2027"))
  }
}
