import Casework
import Foundation
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
    SmallPack.files() + [CatalogueFile(name: "blocks.toml", bytes: Array(blocks.utf8))]
  }

  @Test("The built-in pack has a text for everything that letters put in, in English where it is translated")
  func complete() throws {
    let catalogue = try CataloguePack.builtIn()
    for text in StandardText.allCases {
      let key = try #require(TextBlockKey(rawValue: text.rawValue))
      let block = try #require(catalogue.textBlocks.block(key, on: catalogue.validity.from), "\(text)")
      #expect((block.text(in: .english) != nil) == text.isTranslated, "\(text)")
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
    let key = try #require(TextBlockKey(rawValue: "warning"))
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

  /// One change to the letters of the small pack and the fault that keeps the pack from use.
  struct Lacking: Sendable {
    let old: String
    let new: String
    let path: String
    let rule: CatalogueFault.Rule

    init(_ old: String, _ new: String, _ path: String, _ rule: CatalogueFault.Rule) {
      (self.old, self.new, self.path, self.rule) = (old, new, path, rule)
    }
  }

  @Test(
    "A pack that letters could not do with is read where it is old, and not taken in as a new one",
    arguments: [
      Lacking("[[block.feeNone]]", "[[block.feeNothing]]", "", .missingField("block.feeNone")),
      Lacking("{dueOn}", "bald", "block.requestDeadline", .missingSlot("dueOn")),
      Lacking("{amount} {basis}", "{amount} {basis} {sum}", "block.feeSet", .unknownSlot("sum")),
      Lacking("english = \"text\"\n", "", "block.requestOpening", .missingTranslation(.english)),
      Lacking("[letterhead]", "[[letterhead]]", "letterhead", .notInForce(on: Self.day(2026, 1, 1))),
    ]
  )
  func lacking(_ change: Lacking) throws {
    let isEnded = change.path == "letterhead"
    let cut = try #require(SmallPack.letters.range(of: change.old))
    var letters = SmallPack.letters.replacingCharacters(in: cut, with: change.new)
    if isEnded, let day = letters.range(of: "validFrom = 2025-01-01") {
      letters.replaceSubrange(day, with: "validFrom = 2025-01-01\nvalidUntil = 2025-12-31")
    }
    let files = SmallPack.files(letters: letters)
    let faults = CataloguePack.check(files: files)
    #expect(faults.map(\.rule) == [change.rule])
    #expect(faults.first?.file == "letters.toml")
    #expect(faults.first?.path.hasPrefix(change.path) == true, "\(faults)")
    #expect(throws: CatalogueFaults(faults)) { try CataloguePack.complete(files: files) }
    #expect(throws: Never.self) { try CataloguePack.parse(files: files) }
  }

  @Test("A text must hold from the first day of the edition on, without a gap and without an end")
  func gaps() throws {
    let first = "validFrom = 2025-01-01\nsource = \"S\""
    let opening = "[[block.requestOpening]]\nversion = 1\nnorm = \"§ 1\"\ngerman = \"x\"\nenglish = \"x\"\n"
    func faults(_ own: String) throws -> [CatalogueFault.Rule] {
      let start = try #require(SmallPack.letters.range(of: "[[block.requestOpening]]")).lowerBound
      let end = try #require(SmallPack.letters.range(of: "[[block.requestDeadline]]")).lowerBound
      var letters = SmallPack.letters
      letters.replaceSubrange(start..<end, with: own + "\n\n")
      return CataloguePack.check(files: SmallPack.files(letters: letters)).map(\.rule)
    }
    func version(_ number: Int, _ days: String) -> String {
      opening.replacing("version = 1", with: "version = \(number)") + days + "\nsource = \"S\"\n\n"
    }
    #expect(try faults(opening + first).isEmpty)
    #expect(try faults(version(1, "validFrom = 2025-01-02")) == [.notInForce(on: Self.day(2025, 1, 1))])
    let old = version(1, "validFrom = 2024-01-01\nvalidUntil = 2025-06-30")
    #expect(try faults(old) == [.notInForce(on: Self.day(2025, 7, 1))])
    #expect(try faults(old + version(2, "validFrom = 2025-07-01")).isEmpty)
    #expect(
      try faults(old + version(2, "validFrom = 2025-07-02")) == [.notInForce(on: Self.day(2025, 7, 1))]
    )
  }

  @Test("An appeal notice that does not tell all keeps the pack from use")
  func notice() {
    let office = SmallPack.office.replacing(", Verwaltungsgericht Düsseldorf", with: "")
    let faults = CataloguePack.check(files: SmallPack.files(office: office))
    #expect(faults.map(\.rule) == [.incompleteNotice([.court])])
    #expect(faults.first?.path == "appealNotice" || faults.first?.path == "appealNotice[0]", "\(faults)")
    #expect(faults.first?.line == 39, "\(faults)")
  }

  /// A day that the calendar has; the first of all days for one that it has not.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    (try? CivilDate(year: year, month: month, day: day)) ?? .first
  }
}
