import Casework
import Letters
import Testing

@Suite("Samples of letters")
struct SampleTests {
  @Test("Every kind of letter has everything mandatory, in English too", arguments: LetterKind.all)
  func complete(kind: LetterKind) throws {
    let letter = try Letters.sample(kind, language: .english)
    #expect(LetterCheck.findings(in: letter, weighing: letter.part(.weighing) != nil).isEmpty)
    #expect(letter.kind == kind)
  }

  @Test("No name in braces stays unfilled", arguments: LetterKind.all)
  func filled(kind: LetterKind) throws {
    let text = LetterText.text(of: try Letters.sample(kind, language: .english))
    #expect(!text.contains("…"))
    #expect(!text.contains("{"))
  }

  @Test("No line is longer than eighty columns", arguments: LetterKind.all)
  func columns(kind: LetterKind) throws {
    let text = LetterText.text(of: try Letters.sample(kind, language: .english))
    for line in text.split(separator: "\n") { #expect(line.count <= LetterText.columns, "\(line)") }
  }

  @Test("An effect that the law knows has its own words", arguments: DeemedEffect.allCases)
  func effects(effect: DeemedEffect) throws {
    let situation = try SampleCase(catalogue: Letters.catalogue.get()).situation
    let filed = try situation.letter(.interimCertificate(effect, validUntil: nil))
    #expect(filed.findings.isEmpty)
    #expect(filed.text.contains(effect.source.citation))
  }
}
