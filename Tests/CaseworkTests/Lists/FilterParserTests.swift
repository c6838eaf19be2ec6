import AktenlageTesting
import Casework
import Testing

@Suite("The text of a filter")
struct FilterParserTests {
  private typealias Reason = FilterFault.Reason

  private static func vocabulary() throws -> FilterVocabulary {
    FilterVocabulary(
      states: [
        .init(.received, ["Eingegangen", "Received"]),
        .init(.legalReview, ["Materielle Prüfung", "Prüfung", "Legal review"]),
        .init(.draft, ["Entscheidungsentwurf", "Entwurf", "Draft"]),
        .init(.cardOrdered, ["eAT bestellt", "Card ordered"]),
      ],
      areas: [.init(.employment, ["Beschäftigung", "Employment"]), .init(.family, ["Familie", "Family"])],
      matters: [
        .init(try Fixture.key("claim"), ["Blaue Karte EU", "EU Blue Card"]),
        .init(try Fixture.key("may"), ["Blaue Karte EU (Mangelberuf)", "EU Blue Card (shortage)"]),
      ],
      officers: [
        .init(try Fixture.officer("owner"), ["owner", "Birgit Schäfer"]),
        .init(try Fixture.officer("colleague"), ["colleague", "Oleg Petrov"]),
      ],
      nationalities: [.init(.turkish, ["Türkei", "163"])],
      me: try Fixture.officer("owner")
    )
  }

  private func parse(_ text: String) throws -> CaseFilter {
    try FilterParser.parse(text, Self.vocabulary())
  }

  @Test(
    "German and English say the same",
    arguments: [
      (
        "stand:entwurf frist<14t name~öz nicht reif", "stage:draft deadline<14d name~oz not ready",
        "stand:Entscheidungsentwurf frist<14t name:oz nicht reif"
      ),
      ("offen oder eilig", "open or urgent", "offen oder eilig"),
      ("zuständig:ich", "officer:me", "zuständig:owner"),
      ("alter>90t", "age>90d", "eingang<90t"),
      ("eingang>=2026-01-01", "received>=2026-01-01", "eingang>=2026-01-01"),
      ("eingang:05.01.2026", "received=2026-01-05", "eingang:2026-01-05"),
      ("bewegt>=7t", "moved>=7d", "bewegt>=7t"), ("neues", "news", "neues"),
      ("frist<=2w", "due<=14d", "frist<=14t"), ("titel<3m", "title<3m", "titel<3m"),
      ("frist<heute", "deadline<today", "frist<0t"),
      ("staat:türkei", "nationality:163", "staat:Türkei"),
      ("sachgebiet:familie,beschäftigung", "area:employment,family", "sachgebiet:Beschäftigung,Familie"),
      ("stand:\"Materielle Prüfung\"", "stage:legalreview", "stand:\"Materielle Prüfung\""),
      (
        "(offen oder eilig) und nicht name~a", "(open or urgent) not name~a",
        "(offen oder eilig) nicht name:a"
      ),
      ("", "   ", ""), ("öz-mann", "öz-mann", "öz-mann"), ("\"offen\"", "\"offen\"", "\"offen\""),
      ("az~b-0047", "ref:B-0047", "az:B-0047"),
    ]
  )
  func languages(german: String, english: String, canonical: String) throws {
    let filter = try parse(german)
    #expect(try parse(english) == filter)
    #expect(try filter.text(Self.vocabulary(), isGerman: true) == canonical)
    #expect(try parse(filter.text(Self.vocabulary(), isGerman: false)) == filter)
  }

  @Test("A name is matched whole before its beginning, and anywhere only with ~")
  func names() throws {
    let (blue, shortage) = (try Fixture.key("claim"), try Fixture.key("may"))
    #expect(try parse("anliegen:\"blaue karte eu\"") == .test(.matters([blue])))
    #expect(try parse("anliegen:blaue") == .test(.matters([blue, shortage])))
    #expect(try parse("anliegen~mangel") == .test(.matters([shortage])))
    #expect(try parse("stand:entwurf") == .test(.states([.draft])))
    let colleague = CaseFilter.test(.officers([try Fixture.officer("colleague")]))
    #expect(try parse("zuständig:niemand,Petrov") == .any([colleague, .test(.mark(.unassigned))]))
    #expect(try parse("zuständig:\"Birgit Schaefer\"") == .test(.officers([Fixture.officer("owner")])))
  }

  @Test("nicht binds strongest, then standing beside each other, then oder")
  func binding() throws {
    let (open, urgent, ready) = (
      CaseFilter.test(.mark(.open)), CaseFilter.test(.mark(.urgent)), CaseFilter.test(.mark(.ready))
    )
    #expect(try parse("nicht offen eilig oder reif") == .any([.all([.not(open), urgent]), ready]))
    #expect(try parse("offen und (eilig oder reif)") == .all([open, .any([urgent, ready])]))
    #expect(try parse("nicht nicht offen") == .not(.not(open)))
  }

  @Test(
    "What is wrong is told with its place",
    arguments: [
      ("stnd:entwurf", 0..<4, Reason.unknownKey("stnd")),
      ("stand:fertig", 6..<12, .unknownValue(.state, "fertig")),
      ("frist~14t", 5..<6, .wrongSign(.deadline, "~")), ("stand<entwurf", 5..<6, .wrongSign(.state, "<")),
      ("frist<bald", 6..<10, .notADay("bald")), ("frist<14", 6..<8, .notADay("14")),
      ("frist<99999999999999999999t", 6..<27, .notADay("99999999999999999999t")),
      ("alter>2026-01-01", 6..<16, .notADay("2026-01-01")),
      ("frist:31.02.2026", 6..<16, .notADay("31.02.2026")),
      ("offen )", 6..<7, .unbalanced(")")), ("(offen", 0..<1, .unbalanced("(")),
      ("name~\"öz", 5..<8, .unbalanced("\"")),
      ("()", 0..<1, .nothing), ("offen oder", 10..<10, .nothing), ("nicht", 5..<5, .nothing),
      ("stand:", 6..<6, .nothing), (":x", 0..<1, .nothing), ("stand:,", 6..<7, .nothing),
      ("\"  \"", 0..<4, .nothing), ("name~\"  \"", 5..<9, .nothing),
      ("name~\"--\"", 5..<9, .unknownValue(.name, "--")),
    ]
  )
  func faults(text: String, range: Range<Int>, reason: FilterFault.Reason) throws {
    let vocabulary = try Self.vocabulary()
    #expect(throws: FilterFault(range, reason)) { try FilterParser.parse(text, vocabulary) }
  }

  @Test(
    "What is meant to hurt is an error or a text to look for, never an accident",
    arguments: [
      "'; DROP TABLE queue; --", "name~\"' OR 1=1 --\"", "\u{1B}[2J", "%", "_", "a\u{0}b", "🏳️‍🌈",
      "\u{202E}name",
    ]
  )
  func hostile(text: String) throws {
    let filter = try? parse(text)
    guard let filter else { return }
    #expect(try parse(filter.text(Self.vocabulary(), isGerman: true)) == filter)
  }

  @Test(
    "What is begun is proposed, and put in where only one thing can be meant",
    arguments: [
      ("st", ["stand:", "staat:"], "sta"), ("nicht zu", ["zuständig:", "zurückgegeben"], nil),
      ("stand:ent", ["Entscheidungsentwurf"], "Entscheidungsentwurf"),
      ("offen sachgebiet:Familie,b", ["Beschäftigung"], "Beschäftigung"), ("(fr", ["frist<"], "frist<"),
      ("anliegen:blaue", ["\"Blaue Karte EU\"", "\"Blaue Karte EU (Mangelberuf)\""], "\"Blaue Karte EU"),
      ("frist<", [], nil), ("xyz", [], nil), ("stand:xyz", [], nil),
    ]
  )
  func completion(text: String, proposals: [String], certain: String?) throws {
    let completion = FilterCompletion(text, try Self.vocabulary(), isGerman: true)
    #expect(completion.proposals == proposals)
    #expect(completion.certain(in: text) == certain)
    #expect(completion.range.upperBound == text.count)
  }

  @Test("Too long, too deep and too many are told")
  func limits() throws {
    let vocabulary = try Self.vocabulary()
    func reason(_ text: String) -> FilterFault.Reason? {
      do throws(FilterFault) {
        _ = try FilterParser.parse(text, vocabulary)
        return nil
      } catch { return error.reason }
    }
    #expect(reason(String(repeating: "x", count: 10_000)) == .tooLong(2000))
    #expect(reason(String(repeating: "(", count: 1_999)) == .tooDeep(20))
    #expect(reason(String(repeating: "nicht ", count: 300) + "a") == .tooDeep(20))
    #expect(reason(String(repeating: "a ", count: 100)) == nil)
    #expect(reason(String(repeating: "a ", count: 101)) == .tooDeep(100))
  }

  @Test("Reading what was written gives the same filter, in both languages", arguments: 0..<4)
  func roundTrip(seed: UInt64) throws {
    let vocabulary = try Self.vocabulary()
    var maker = FilterMaker(seed: seed, vocabulary)
    for _ in 0..<250 {
      let filter = maker.filter()
      for isGerman in [true, false] {
        let text = filter.text(vocabulary, isGerman: isGerman)
        #expect(try FilterParser.parse(text, vocabulary) == filter, "\(text)")
      }
    }
  }
}
