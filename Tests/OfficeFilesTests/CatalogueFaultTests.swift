import Casework
import Foundation
import OfficeFiles
import Testing

@Suite("Faults of a catalogue pack")
struct CatalogueFaultTests {
  @Test("the small pack has none")
  func small() {
    #expect(CataloguePack.check(files: SmallPack.files()) == [])
  }

  @Test("the built-in pack has none")
  func builtIn() {
    #expect(CatalogueFile.builtIn.count == 12)
    #expect(CataloguePack.check(files: CatalogueFile.builtIn) == [])
  }

  @Test(
    "names file, line, path and rule",
    arguments: Spoiled.all
  )
  func spoiled(_ change: Spoiled) throws {
    let text = change.file == .office ? SmallPack.office : SmallPack.matters
    let cut = try #require(text.range(of: change.old), "the small pack does not hold the text to spoil")
    let bad = text.replacingCharacters(in: cut, with: change.new)
    let files = change.file == .office ? SmallPack.files(office: bad) : SmallPack.files(matters: bad)
    let faults = CataloguePack.check(files: files)
    let expected = CatalogueFault(
      file: change.file == .office ? "office.toml" : "matters.toml",
      line: change.line,
      path: change.path,
      rule: change.rule
    )
    if case .syntax = change.rule {
      let fault = try #require(faults.first)
      #expect(fault.file == expected.file && fault.line == expected.line)
      guard case .syntax(let message) = fault.rule else {
        Issue.record("\(fault.rule)")
        return
      }
      #expect(!message.isEmpty)
    } else {
      #expect(faults.contains(expected), "\(faults)")
    }
    #expect(throws: CatalogueFaults(faults)) { try CataloguePack.parse(files: files) }
  }

  @Test("two versions may follow each other and may not overlap")
  func versions() throws {
    let body = try #require(SmallPack.matters.range(of: "[matter.two]")).lowerBound
    let one = SmallPack.matters[..<body].replacingOccurrences(of: "[matter.one]", with: "[[matter.one]]")
    let head = "sachgebiet = \"employment\"\n"
    func pack(_ first: String, _ second: String) -> [CatalogueFile] {
      let version = one.replacingOccurrences(of: head, with: "")
      let text =
        head + version.replacingOccurrences(of: "validFrom = 2025-03-17", with: first)
        + version.replacingOccurrences(of: "validFrom = 2025-03-17", with: second)
        + SmallPack.matters[body...]
      return SmallPack.files(matters: text)
    }
    let good = pack("validFrom = 2025-03-17\nvalidUntil = 2026-06-30", "validFrom = 2026-07-01")
    let catalogue = try CataloguePack.parse(files: good)
    let key = try #require(MatterKey("one"))
    #expect(catalogue.history(of: key).count == 2)
    let before = try CivilDate(year: 2026, month: 6, day: 30)
    let after = try CivilDate(year: 2026, month: 7, day: 1)
    #expect(catalogue.matter(key, on: before)?.validity.until == before)
    #expect(catalogue.matter(key, on: after)?.validity.from == after)

    let bad = CataloguePack.check(files: pack("validFrom = 2025-03-17", "validFrom = 2026-07-01"))
    #expect(bad.map(\.rule) == [.overlappingValidity(otherLine: 3)])
    #expect(bad.first?.file == "matters.toml")
    #expect(bad.first?.line == 26)
    #expect(bad.first?.path == "matter.one[1]")
  }

  @Test("an item that stands in two files at a time is named with both places")
  func twoFiles() throws {
    let files = SmallPack.files() + [CatalogueFile(name: "more.toml", bytes: Array(SmallPack.matters.utf8))]
    let faults = CataloguePack.check(files: files)
    #expect(
      faults == [
        CatalogueFault(
          file: "more.toml",
          line: 3,
          path: "matter.one",
          rule: .duplicateItem(firstFile: "matters.toml", firstLine: 3)
        ),
        CatalogueFault(
          file: "more.toml",
          line: 25,
          path: "matter.two",
          rule: .duplicateItem(firstFile: "matters.toml", firstLine: 25)
        ),
      ]
    )
  }

  @Test("a file that is no text is named", arguments: [[UInt8(0x66), 0xFF], [UInt8(0x23), 0x00]])
  func notText(bytes: [UInt8]) {
    let faults = CataloguePack.check(
      files: SmallPack.files() + [CatalogueFile(name: "raw.toml", bytes: bytes)]
    )
    #expect(faults == [CatalogueFault(file: "raw.toml", line: 1, path: "", rule: .notText)])
  }

  @Test("a pack without its office says which tables are missing")
  func noOffice() {
    #expect(
      Set(CataloguePack.check(files: []).map(\.rule))
        == [
          .missingField("catalogue"), .missingField("signOff"), .missingField("reference"),
          .missingField("competence"), .missingField("appealNotice"),
        ]
    )
  }

  @Test("faults of several files come together, ordered by file and line")
  func several() {
    let faults = CataloguePack.check(
      files: SmallPack.files(
        office: SmallPack.office.replacingOccurrences(of: "version = \"t\"", with: "version = 1"),
        matters: "sachgebiet = \n[matter.one]\n"
      )
    )
    #expect(faults.map(\.file) == ["office.toml", "matters.toml"])
    #expect(faults.map(\.line) == [2, 1])
  }
}
