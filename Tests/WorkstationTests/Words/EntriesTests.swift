import Casework
import Testing
import Workstation

@Suite("Entries in words")
struct EntriesTests {
  let words = Words(.german)

  @Test("There is a sample of every kind")
  func complete() throws {
    #expect(try EntrySamples.contents().map(\.kind) == EntryKind.allCases)
  }

  @Test("Every entry has a title and details in both languages", arguments: Language.allCases)
  func everyKind(language: Language) throws {
    let words = Words(language)
    for content in try EntrySamples.contents() {
      let entry = try EntrySamples.entry(content)
      #expect(words.title(of: entry).hasPrefix(words.name(of: content.kind)))
      let details = words.details(of: entry)
      #expect(details.allSatisfy { !$0.label.isEmpty && !$0.text.isEmpty })
      #expect(details.count >= 4)
      for text in [words.title(of: entry)] + details.map(\.text) {
        #expect(!text.contains("Optional(") && !text.contains("nil"), "\(text)")
      }
    }
  }

  @Test("An erased entry says so and shows nothing else")
  func erased() throws {
    let entry = ReadEntry(header: try EntrySamples.header(.noteWritten), content: nil)
    #expect(words.title(of: entry) == "Vermerk (Inhalt gelöscht)")
    #expect(words.details(of: entry).last?.text == "Von Gesetzes wegen gelöscht; die Prüfsumme ist erhalten.")
  }

  @Test("An act that was taken back says so")
  func undone() throws {
    let entry = try EntrySamples.entry(.noteWritten(.init(kind: .phone, text: "Anruf")))
    #expect(words.title(of: entry, isUndone: true) == "Vermerk (Telefon) (zurückgenommen)")
    #expect(
      words.details(of: entry, isUndone: true).contains { $0.text == "Zurückgenommen; zählt nicht mehr." }
    )
  }

  @Test("A general note needs no kind in its title")
  func generalNote() throws {
    let entry = try EntrySamples.entry(.noteWritten(.init(kind: .general, text: "Text")))
    #expect(words.title(of: entry) == "Vermerk")
  }

  @Test("One document is one, not many")
  func plural() throws {
    let day = try CivilDate(parsing: "2026-12-14")
    let entry = try EntrySamples.entry(
      .documentsRequested(.init(items: [.e04], dueOn: day, language: .german, text: ""))
    )
    #expect(words.title(of: entry) == "Nachforderung: 1 Unterlage bis 14.12.2026")
    #expect(Words(.english).title(of: entry) == "Documents requested: 1 document by 14 Dec 2026")
  }
}
