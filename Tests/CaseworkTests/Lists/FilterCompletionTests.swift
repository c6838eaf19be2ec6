import AktenlageTesting
import Casework
import Testing

@Suite("What can be typed next in a filter")
struct FilterCompletionTests {
  private static func vocabulary() throws -> FilterVocabulary {
    FilterVocabulary(
      states: [
        .init(.legalReview, ["Materielle Prüfung", "Legal review"]), .init(.draft, ["Entwurf", "Draft"]),
        .init(.decided, ["Entschieden", "Decided"]),
      ],
      areas: [.init(.employment, ["Beschäftigung", "Employment"])],
      matters: [],
      officers: [.init(try Fixture.officer("owner"), ["owner", "Birgit Schäfer"])],
      nationalities: [.init(.turkish, ["Türkei", "163"])],
      me: nil
    )
  }

  @Test(
    "Keys and marks are proposed in one's own language, values behind the sign and behind a comma",
    arguments: [
      ("sta", ["stand:", "staat:"]), ("offen sa", ["sachgebiet:"]), ("(üb", ["überfällig"]),
      ("ub", ["überfällig"]), ("nicht re", ["reif"]), ("fr", ["frist<"]), ("az", ["az:"]),
      ("stand:ent", ["Entwurf", "Entschieden"]), ("stand:m", ["\"Materielle Prüfung\""]),
      ("stand:Entwurf,ents", ["Entschieden"]),
      ("stand:Entwurf,", ["\"Materielle Prüfung\"", "Entwurf", "Entschieden"]),
      ("staat:", ["Türkei"]), ("officer:", ["owner"]), ("frist<", []), ("name~ö", []), ("nix:a", []),
      (":a", []),
      ("xyz", []),
    ]
  )
  func german(text: String, proposals: [String]) throws {
    #expect(try FilterCompletion(text, Self.vocabulary(), isGerman: true).proposals == proposals)
  }

  @Test(
    "In English the same",
    arguments: [
      ("sta", ["state:"]), ("not re", ["received<", "ref:", "returned", "ready"]), ("dead", ["deadline<"]),
      ("un", ["unassigned"]),
    ]
  )
  func english(text: String, proposals: [String]) throws {
    #expect(try FilterCompletion(text, Self.vocabulary(), isGerman: false).proposals == proposals)
  }

  @Test("Only what is certain is put in, in the place of what was begun")
  func certain() throws {
    let begun = "offen stand:Entwurf,e"
    let both = try FilterCompletion(begun, Self.vocabulary(), isGerman: true)
    #expect(both.range == 20..<21)
    #expect(both.certain(in: begun) == "Ent", "as far as both proposals agree")
    let one = try FilterCompletion("stand:entw", Self.vocabulary(), isGerman: true)
    #expect(one.certain(in: "stand:entw") == "Entwurf")
    let none = try FilterCompletion("stand:q", Self.vocabulary(), isGerman: true)
    #expect(none.certain(in: "stand:q") == nil)
  }

  @Test(
    "A key with a slip is recognised, and none is guessed from something else",
    arguments: [
      ("stnd", FilterKey.state), ("STAND", .state), ("zustandig", .officer), ("zustaendig", .officer),
      ("dealine", .deadline), ("recieved", .received), ("sachgebit", .area), ("xyz", nil), ("ab", nil),
      ("", nil), (String(repeating: "stand", count: 400), nil),
    ]
  )
  func nearest(word: String, key: FilterKey?) {
    #expect(FilterKey.nearest(to: word) == key)
  }

  @Test("Nothing that is typed breaks the completion", arguments: 0..<4)
  func anything(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("stand:~<>,() \"„“öz\u{0}\u{1B}\u{301}🏳️‍🌈-")
    let vocabulary = try Self.vocabulary()
    for _ in 0..<300 {
      let text = String((0..<12).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] })
      let completion = FilterCompletion(text, vocabulary, isGerman: true)
      #expect(completion.range.upperBound <= text.count)
      #expect(completion.proposals.count <= FilterCompletion.most)
    }
  }
}
