import Testing
import Workstation

@Suite("Finding by a few letters")
struct FuzzyScoreTests {
  private func score(_ typed: String, _ name: String) -> Int? {
    FuzzyQuery(typed)?.score(FuzzyText(name))
  }

  @Test(
    "A start of the name, of its words, any part of it, and letters in their order are found",
    arguments: [
      ("wied", "Wiedervorlage"), ("nschr", "nächster Schritt"), ("n s", "nächster Schritt"),
      ("schritt", "nächster Schritt"), ("vorlage", "Wiedervorlage"), ("wvl", "Wiedervorlage"),
      ("zruck", "zurücknehmen"), ("ubernehmen", "übernehmen"), ("uebernehmen", "übernehmen"),
      ("ÜBER", "übernehmen"), ("strasse", "Straße"), ("follow up", "follow-up"), ("pdf", "PDF schreiben"),
      ("b", "Bescheid"),
    ]
  )
  func found(typed: String, name: String) { #expect(score(typed, name) != nil) }

  @Test(
    "Letters in another order, in other names or too far apart are not found",
    arguments: [
      ("lvw", "Wiedervorlage"), ("x", "Bescheid"), ("escheib", "Bescheid"),
      ("zt", "zurück bis hinter den Rest"),
      ("wiedervorlagen", "Wiedervorlage"),
      (String(repeating: "b", count: 64), String(repeating: "b", count: 64)),
    ]
  )
  func notFound(typed: String, name: String) { #expect(score(typed, name) == nil) }

  @Test("Nothing to compare is no query", arguments: ["", "   ", "…", "+"])
  func empty(typed: String) { #expect(FuzzyQuery(typed) == nil) }

  @Test(
    "The start of a name wins over starts of words, these over parts, those over letters apart",
    arguments: [
      ("sch", ["Schreiben", "nächster Schritt", "Bescheid"]),
      ("vo", ["Vollbild", "nächster Vorgang", "Wiedervorlage"]),
      ("ns", ["nsx", "nächster Schritt", "Ansicht", "nirgends"]),
      ("tab", ["tab", "tabelle", "next tab", "vertabe", "trabe"]),
    ]
  )
  func order(typed: String, names: [String]) throws {
    let scores = try names.map { try #require(score(typed, $0), "\($0)") }
    #expect(scores == scores.sorted(by: >), "\(scores)")
    #expect(Set(scores).count == scores.count)
  }
}
