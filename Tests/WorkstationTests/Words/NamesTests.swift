import Casework
import Testing
import Workstation

@Suite("Names")
struct NamesTests {
  let german: Words
  let english: Words

  init() throws {
    let names = CatalogueNames(try Catalogue.builtIn.get())
    german = Words(.german, names: names)
    english = Words(.english, names: names)
  }

  @Test("Every value of every list has a name in both languages")
  func complete() {
    for list in NameList.all(german) + NameList.all(english) {
      for (key, name) in list.names { #expect(!name.isEmpty, "\(list.title).\(key)") }
    }
    for match in NameList.searchMatches {
      #expect(!german.name(of: match).isEmpty && !english.name(of: match).isEmpty)
    }
  }

  /// Names that are the same word in both languages.
  private static let shared: Set<String> = ["diverse", "Name", "general", "Terminal"]

  @Test("German and English differ, but for words that both languages have")
  func different() {
    for (german, english) in zip(NameList.all(german), NameList.all(english)) {
      for (one, other) in zip(german.names, english.names) where !Self.shared.contains(other.name) {
        #expect(one.name != other.name, "\(german.title).\(one.key)")
      }
    }
  }

  @Test("No two values of one list share a name", arguments: Language.allCases)
  func unique(language: Language) throws {
    for list in NameList.all(Words(language, names: CatalogueNames(try Catalogue.builtIn.get()))) {
      #expect(Set(list.names.map(\.name)).count == list.names.count, "\(list.title)")
    }
  }

  @Test("Short names of states fit 14 cells and stay apart", arguments: Language.allCases)
  func shortNames(language: Language) {
    let names = ProcessingState.allCases.map { Words(language).shortName(of: $0) }
    for name in names { #expect(1...14 ~= name.count, "\(name)") }
    #expect(Set(names).count == names.count)
  }

  @Test("Words of acts fit 24 cells", arguments: Language.allCases)
  func actWords(language: Language) {
    for act in ActKind.allCases {
      let word = Words(language).name(of: act)
      #expect(1...24 ~= word.count, "\(word)")
    }
  }

  @Test("The help of every act is full sentences that name its source", arguments: Language.allCases)
  func help(language: Language) {
    let words = Words(language)
    for act in ActKind.allCases {
      let help = words.help(for: act)
      #expect(help.hasSuffix("."))
      #expect(help.contains(words.citation(of: words.source(of: act))))
      #expect(!help.contains("  ") && !help.contains("..") && !help.contains("nil"))
    }
  }

  @Test(
    "The language of a locale",
    arguments: [
      ("de_DE.UTF-8", .german), ("de", .german), ("DE_AT", .german), ("en_GB.UTF-8", .english),
      ("en-US", .english),
      ("C", nil), ("C.UTF-8", nil), ("POSIX", nil), ("", nil), ("fr_FR.UTF-8", nil), ("deutsch", nil),
    ] as [(String, Language?)]
  )
  func locale(name: String, language: Language?) {
    #expect(Language(localeName: name) == language)
  }
}
