import Casework
import Letters
import OfficeFiles
import Testing

@Suite("Samples of letters")
struct SampleTests {
  @Test("Every kind of letter has everything mandatory", arguments: LetterKind.all)
  func complete(kind: LetterKind) throws {
    let letter = try SampleLetter.letter(kind, catalogue: CataloguePack.builtIn(), language: .english)
    #expect(LetterCheck.findings(in: letter).isEmpty)
    #expect(!LetterText.text(of: letter).contains("…"))
  }
}
