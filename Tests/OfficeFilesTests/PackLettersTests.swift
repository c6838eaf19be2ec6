import Casework
import OfficeFiles
import Testing

@Suite("Letterhead and text blocks of a pack")
struct PackLettersTests {
  private static let block = """
    [[block.warning]]
    version = 1
    norm = "§ 59 AufenthG"
    german = "Alt."
    translations = { tr = "Eski." }
    validFrom = 2025-01-01
    validUntil = 2025-12-31
    source = "S"

    [[block.warning]]
    version = 2
    norm = "§ 59 AufenthG"
    german = "Neu."
    english = "New."
    validFrom = 2026-01-01
    source = "S"
    """

  private func files(_ blocks: String) -> [CatalogueFile] {
    [
      CatalogueFile(name: "office.toml", bytes: Array(SmallPack.office.utf8)),
      CatalogueFile(name: "matters.toml", bytes: Array(SmallPack.matters.utf8)),
      CatalogueFile(name: "blocks.toml", bytes: Array(blocks.utf8)),
    ]
  }

  @Test("The built-in pack has a text for everything that letters put in, in English where it is translated")
  func complete() throws {
    let catalogue = try CataloguePack.builtIn()
    let internalOnly: Set<StandardText> = [.consultationOpening, .consultationDeemed, .consultationClosing]
    for text in StandardText.allCases {
      let key = try #require(TextBlockKey(rawValue: text.rawValue))
      let block = try #require(catalogue.textBlocks.block(key, on: catalogue.validity.from), "\(text)")
      #expect((block.text(in: .english) != nil) == !internalOnly.contains(text), "\(text)")
      #expect(!block.norm.citation.isEmpty)
    }
    let letterhead = try #require(catalogue.letterhead(on: catalogue.validity.from))
    #expect(letterhead.name == ["Landeshauptstadt Düsseldorf", "Amt für Migration und Integration"])
    let notice = try #require(catalogue.appealNotice(on: catalogue.validity.from))
    #expect(AppealNotice.missingItems(in: notice.text.german).isEmpty)
  }

  @Test("A block has its versions, each in its time and languages")
  func versions() throws {
    let blocks = try CataloguePack.parse(files: files(Self.block)).textBlocks
    let key = try #require(blocks.keys.first)
    let old = try #require(blocks.block(key, on: CivilDate(year: 2025, month: 12, day: 31)))
    let new = try #require(blocks.block(key, on: CivilDate(year: 2026, month: 1, day: 1)))
    #expect(old.version == 1 && new.version == 2 && blocks.history(of: key) == [old, new])
    #expect(old.text(in: try LanguageCode(parsing: "tr")) == "Eski.")
    #expect(old.text(in: .english) == nil && new.text(in: .english) == "New.")
  }

  @Test(
    "A faulty block is told with its line",
    arguments: [
      (
        "version = 2", "version = 1", 10,
        CatalogueFault.Rule.duplicateItem(firstFile: "blocks.toml", firstLine: 1)
      ),
      ("version = 2", "version = 0", 11, .wrongType(expected: .wholeNumber)),
      ("version = 2\n", "", 10, .missingField("version")),
      ("validFrom = 2026-01-01", "validFrom = 2025-12-31", 10, .overlappingValidity(otherLine: 1)),
      ("tr = ", "turkish = ", 5, .unknownField("turkish")),
      ("block.warning", "block.Warning", 1, .badKey("Warning")),
      ("german = \"Neu.\"\n", "", 10, .missingField("german")),
      ("source = \"S\"\n\n", "", 1, .noSource),
    ]
  )
  func faults(old: String, new: String, line: Int, rule: CatalogueFault.Rule) {
    let text = Self.block.replacing(old, with: new)
    let faults = CataloguePack.check(files: files(text))
    #expect(faults.contains { $0.file == "blocks.toml" && $0.line == line && $0.rule == rule }, "\(faults)")
  }
}
