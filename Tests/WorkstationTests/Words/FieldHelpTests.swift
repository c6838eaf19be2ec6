import AktenlageTesting
import Casework
import Office
import TerminalCanvas
import Testing
import Workstation

@Suite("What F1 says of a field")
struct FieldHelpTests {
  /// Whether help is whole: sentences, and a source that is a statute, a register's layout, or says that it is not checked.
  private func check(_ help: FieldHelp?, _ english: FieldHelp?, _ field: String) {
    guard let help, let english else {
      Issue.record("\(field) is not explained")
      return
    }
    #expect(help.text != english.text && help.source == english.source, "\(field)")
    for text in [help.text, english.text] {
      let isWhole = text.hasSuffix(".") && text.first?.isUppercase == true && !text.contains("  ")
      #expect(isWhole, "\(field): \(text)")
    }
    let citation = help.source.citation
    #expect(
      citation.contains("§") || citation.contains("DSAusländer") || citation.contains("AZRG")
        || citation.contains("veröffentlichten") || !help.source.isVerified,
      "\(field): \(citation)"
    )
  }

  @Test(
    "Every field of every act is explained in both languages, with its source",
    arguments: ActKind.allCases
  )
  func acts(_ kind: ActKind) throws {
    let context = try ScriptedWorkstation(try ScreenOffice()).workstation.context
    for field in ActForm.fields(of: kind, in: nil, context) {
      let help = Language.allCases.map { Words($0).help(for: field.id, of: kind) }
      check(help[0], help[1], "\(kind) \(field.id.rawValue)")
    }
  }

  @Test("Every field of a captured application is explained", arguments: CapturedApplication.Field.allCases)
  func capture(_ field: CapturedApplication.Field) {
    check(Words(.german).help(for: field), Words(.english).help(for: field), field.rawValue)
  }

  @Test("The box for a missing given name is explained")
  func noGivenName() {
    check(Words(.german).helpForNoGivenName, Words(.english).helpForNoGivenName, "noGivenName")
  }

  @Test("Every field of a decision is explained, whatever its outcome", arguments: Outcome.allCases)
  func decision(_ outcome: Outcome) throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open("ready")
    try clerk.press("b Enter")
    clerk.type(Words(.german).name(of: outcome))
    try clerk.press("Enter")
    let form = try #require(clerk.workstation.screens.last as? DecisionScreen).form
    #expect(form.values["outcome"] == outcome.rawValue)
    let ids = form.fields.map(\.id) + ["variant", "hearing"]
    for id in ids {
      check(Words(.german).help(forDecision: id), Words(.english).help(forDecision: id), id.rawValue)
    }
  }

  @Test("F1 shows the field first: what it takes, how it is typed, and the source")
  func shown() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    try clerk.open("taken")
    try clerk.press("w F1")
    #expect(clerk.shows("am: Der Tag, an dem der Vorgang wieder"), Comment(rawValue: clerk.text))
    #expect(clerk.shows("Eingabe: TT.MM.JJJJ"))
    let source = "Quelle: Dienstanweisung der Behörde (Annahme), nicht geprüft"
    #expect(clerk.shows(source), Comment(rawValue: clerk.text))
  }

  @Test("The help of a corrected value says how that item is written")
  func correction() {
    let values: [FieldID: String] = ["field": PersonField.azrNumber.rawValue]
    let help = Words(.german).help(for: "value", of: .correctPerson, values: values)
    #expect(help?.text == "Der richtige Wert, wie ihn die Quelle zeigt; die zwölf Ziffern aus dem Register.")
  }
}
