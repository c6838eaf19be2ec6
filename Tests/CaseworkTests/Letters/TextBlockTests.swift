import AktenlageTesting
import Casework
import Testing

@Suite("Text blocks")
struct TextBlockTests {
  private func block(_ version: Int, _ german: String, from: String, until: String? = nil) throws -> TextBlock
  {
    guard let key = TextBlockKey(rawValue: "warning") else { throw Fixture.Impossible(text: "warning") }
    return TextBlock(
      key: key,
      version: version,
      norm: LegalSource("§ 59 AufenthG"),
      german: german,
      validity: Validity(from: try Fixture.day(from), until: try until.map(Fixture.day)),
      source: LegalSource("§ 0 Testgesetz")
    )
  }

  private func blocks() throws -> TextBlocks {
    TextBlocks([
      try block(1, "Verlassen Sie das Land in {days} Tagen.", from: "2025-01-01", until: "2025-12-31"),
      try block(
        2,
        "Verlassen Sie das Bundesgebiet in {days} Tagen.",
        from: "2026-01-01",
        until: "2026-12-31"
      ),
    ])
  }

  private func draft(_ text: String) -> DecisionDraft {
    DecisionDraft(outcome: .warning, operativePart: text)
  }

  @Test(
    "Names are filled in once; values are no templates",
    arguments: [
      ("bis {a}.", "bis {b}."), ("{a}{a}", "{b}{b}"), ("{a", "{a"), ("a}", "a}"), ("{unknown}", "…"),
      ("", ""),
    ]
  )
  func filling(template: String, filled: String) {
    #expect(TextBlock.fill(template, ["a": "{b}", "b": "x"]) == filled)
  }

  @Test("A draft knows its blocks and their versions, however they are broken into lines")
  func uses() throws {
    let blocks = try blocks()
    let use = blocks.uses(in: draft("1. Verlassen Sie\n   das Land in 30\nTagen. Sonst …"))
    #expect(use.map(\.version) == [1])
    #expect(
      blocks.uses(in: draft("2. Verlassen Sie das Bundesgebiet in dreißig Tagen.")).map(\.version) == [2]
    )
    #expect(blocks.uses(in: draft("Verlassen Sie bitte das Land in 30 Tagen.")).isEmpty)
    #expect(blocks.uses(in: draft("in 30 Tagen. Verlassen Sie das Land")).isEmpty)
  }

  @Test("A wording that only lost words is found in old drafts all the same")
  func shortened() throws {
    let blocks = TextBlocks([
      try block(1, "Verlassen Sie das Land in {days} Tagen, sonst droht Haft.", from: "2025-01-01"),
      try block(2, "Verlassen Sie das Land in {days} Tagen", from: "2026-01-01"),
    ])
    let old = draft("Verlassen Sie das Land in 7 Tagen, sonst droht Haft.")
    let new = draft("Verlassen Sie das Land in 7 Tagen!")
    let day = try Fixture.day("2026-06-01")
    #expect(blocks.outdated(in: old, on: day).map(\.use.version) == [1])
    #expect(blocks.outdated(in: new, on: day).isEmpty)
  }

  @Test("On a day the drafts with old text are known, with what the day has")
  func outdated() throws {
    let blocks = try blocks()
    let old = draft("Verlassen Sie das Land in 7 Tagen.")
    let new = draft("Verlassen Sie das Bundesgebiet in 7 Tagen.")
    let (a, b) = (CaseReference("54/33-B-000001/26"), CaseReference("54/33-B-000002/26"))
    func found(_ day: String) throws -> [String] {
      try blocks.outdated(in: [(a, old), (b, new)], on: Fixture.day(day)).map { found in
        "\(found.reference) \(found.blocks.map { "\($0.use.version)→\($0.current ?? 0)" }.joined())"
      }
    }
    #expect(try found("2025-06-01") == ["\(b) 2→1"])
    #expect(try found("2026-06-01") == ["\(a) 1→2"])
    #expect(try found("2027-06-01") == ["\(a) 1→0", "\(b) 2→0"])
  }
}
