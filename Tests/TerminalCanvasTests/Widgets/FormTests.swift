import Testing

import TerminalCanvas

@Suite("A form")
struct FormTests {
  private func read(_ direction: DateField.Direction, _ text: String) -> DateField.Reading {
    switch text {
    case "": .blank
    case "3011", "30.11.2026": .day(normal: "30.11.2026", note: "Mo")
    default: .refused("Kein Datum")
    }
  }

  private func form() -> Form {
    Form([
      FormField("name", label: "Name", isRequired: true, .text(TextField())),
      FormField(
        "until",
        label: "Gültig bis",
        hint: "Tag, +3w oder ultimo",
        .date(DateField(read: read))
      ),
      FormField(
        "matter",
        label: "Anliegen",
        .choice(ChoiceField([.init(id: "18b", label: "§ 18b"), .init(id: "28", label: "§ 28")]))
      ),
      FormField("reason", label: "Begründung", .area(TextArea(), rows: 2)),
      FormField("urgent", label: "Eilt", .checkbox(CheckboxField())),
    ])
  }

  @discardableResult
  private func type(_ text: String, into form: inout Form) -> Form.Outcome {
    var outcome = Form.Outcome.ignored
    for character in text { outcome = form.handle(.character(character), readDate: read) }
    return outcome
  }

  @Test("draws labels, fields, the hint of the field with focus, and the cursor in it")
  func golden() {
    var form = form()
    type("Yıldız", into: &form)
    _ = form.handle(.tab, readDate: read)
    type("3011", into: &form)
    let canvas = canvas(columns: 44, rows: 8) { form.draw(into: &$0, rect: $1, focused: true) }
    #expect(
      text(of: canvas) == """
        Name *      Yıldız
        Gültig bis  3011           Mo
                    Tag, +3w oder ultimo
        Anliegen                                   ▾
        Begründung

        Eilt        [ ]

        """
    )
    #expect(canvas.cursor == Point(column: 16, row: 1))
    #expect(canvas.semantics.filter(\.isFocused).map(\.label) == ["Gültig bis"])
    #expect(canvas[Point(column: 12, row: 1)]?.role == .formFieldFocus)
    #expect(canvas[Point(column: 12, row: 0)]?.role == .formField)
  }

  @Test("puts labels above their fields where it is narrow")
  func stacked() {
    let form = form()
    let shown = picture(columns: 20, rows: 4) { form.draw(into: &$0, rect: $1, focused: true) }
    #expect(shown == "Name *\n\nGültig bis\n                   ↓")
  }

  @Test("goes round with Tab and back with Shift+Tab")
  func tabbing() {
    var form = form()
    #expect(form.handle(.tab, readDate: read) == .left("name"))
    #expect(form.focus == .field(1))
    for _ in 0..<4 { _ = form.handle(.tab, readDate: read) }
    #expect(form.focus == .field(0))
    #expect(form.handle(.tab, .shift, readDate: read) == .left("name"))
    #expect(form.focus == .field(4))
  }

  @Test("writes a date out when it is left and reports each change")
  func editing() {
    var form = form()
    #expect(!form.isDirty)
    #expect(type("A", into: &form) == .edited("name"))
    #expect(form.isDirty)
    _ = form.handle(.enter, readDate: read)
    #expect(type("3011", into: &form) == .edited("until"))
    _ = form.handle(.down, readDate: read)
    #expect(form.values["until"] == "30.11.2026")
    #expect(form.focusedField?.id == "matter")
  }

  @Test("takes the value under the cursor when Tab leaves an open list")
  func tabChooses() {
    var form = form()
    form.focus(on: "matter")
    _ = form.handle(.enter, readDate: read)
    _ = form.handle(.down, readDate: read)
    #expect(form.handle(.tab, readDate: read) == .edited("matter"))
    #expect(form.values["matter"] == "28")
    #expect(form.focusedField?.id == "reason")
  }

  @Test("complains only after a field was left")
  func complaints() {
    var form = form()
    form.judge("name", .fault("Name fehlt."))
    let before = picture(columns: 44, rows: 8) { form.draw(into: &$0, rect: $1, focused: true) }
    #expect(!before.contains("✗"))
    _ = form.handle(.tab, readDate: read)
    let after = picture(columns: 44, rows: 9) { form.draw(into: &$0, rect: $1, focused: true) }
    #expect(after.contains("            ✗ Name fehlt."))
  }

  @Test("shows what is understood of a text beside it, and writes it so when the field is left")
  func meanings() {
    var form = Form([
      FormField("amount", label: "Betrag", columns: 10, .text(TextField("93"))),
      FormField("value", label: "Wert", hint: "etwa 1", .text(TextField("12"))),
    ])
    form.understand("amount", FormField.Meaning(of: "93", normal: "93,00 €", note: "93,00 €"))
    form.understand("value", FormField.Meaning(of: "12", normal: "12", note: "zwölf"))
    let first = canvas(columns: 44, rows: 3) { form.draw(into: &$0, rect: $1, focused: true) }
    #expect(text(of: first) == "Betrag  93         93,00 €\nWert    12\n")
    #expect(first.semantics.map(\.label) == ["Betrag", "93,00 €", "Wert"])
    _ = form.handle(.tab)
    #expect(form.values["amount"] == "93,00 €")
    let second = picture(columns: 44, rows: 3) { form.draw(into: &$0, rect: $1, focused: true) }
    #expect(second == "Betrag  93,00 €\nWert    12\n        zwölf")
    _ = form.handle(.character("x"))
    _ = form.handle(.tab)
    #expect(form.values["value"] == "12x")
  }

  @Test("lists several faults under a title while one types, and marks that of the field with the focus")
  func faultsWhileTyping() {
    var form = form()
    form.judge("name", .fault("Name fehlt."))
    form.judge("reason", .fault("Begründung fehlt."))
    func shown() -> Canvas {
      canvas(columns: 44, rows: 13) {
        form.draw(into: &$0, rect: $1, focused: true, title: { "Fehler (\($0))" })
      }
    }
    _ = form.handle(.tab, readDate: read)
    #expect(!text(of: shown()).contains("Fehler"))
    form.focus(on: "reason")
    form.focus(on: "name")
    let screen = shown()
    #expect(screen.row(10) == "── Fehler (2) ──────────────────────────────")
    #expect(screen.row(11) == "✗ Name: Name fehlt.")
    #expect(screen.row(12) == "✗ Begründung: Begründung fehlt.")
    #expect(screen[Point(column: 0, row: 11)]?.role == .uiCursorIdle)
    #expect(screen[Point(column: 0, row: 12)]?.role == .formError)
    #expect(screen.cursor == Point(column: 12, row: 0))
    #expect(form.jumpToFault(forward: true) && form.focusedField?.id == "reason")
    #expect(shown()[Point(column: 0, row: 12)]?.role == .uiCursorIdle)
  }

  @Test("lists all faults after F8 and jumps to them")
  func faultList() {
    var form = form()
    #expect(form.handle(.function(8), readDate: read) == .submit)
    form.judge("name", .fault("Name fehlt."))
    form.judge("reason", .fault("Begründung fehlt."))
    form.judge("until", .warning("Feiertag"))
    #expect(form.showAllVerdicts() == false)
    #expect(form.focus == .faults(0))
    let canvas = canvas(columns: 44, rows: 13) { form.draw(into: &$0, rect: $1, focused: true) }
    #expect(canvas.row(11) == "✗ Name: Name fehlt.")
    #expect(canvas.row(12) == "✗ Begründung: Begründung fehlt.")
    #expect(canvas.cursor == Point(column: 0, row: 11))
    #expect(canvas[Point(column: 0, row: 11)]?.role == .uiCursor)
    #expect(form.handle(.character("n"), readDate: read) == .moved)
    #expect(form.focus == .faults(1))
    #expect(form.handle(.character("N"), readDate: read) == .moved)
    _ = form.handle(.down, readDate: read)
    _ = form.handle(.enter, readDate: read)
    #expect(form.focusedField?.id == "reason")
    #expect(form.handle(.character("n"), .alt, readDate: read) == .left("reason"))
    #expect(form.focusedField?.id == "name")
    form.judge("name", .fine)
    form.judge("reason", .fine)
    #expect(form.showAllVerdicts() == true)
    #expect(form.jumpToFault(forward: true) == false)
  }

  @Test(
    "reports the keys that are not its own",
    arguments: [
      (Key.function(1), Form.Outcome.wantsHelp("name")), (.function(2), .save),
      (.function(4), .wantsValues("name")),
      (.function(8), .submit), (.escape, .cancel), (.function(12), .cancel), (.function(5), .ignored),
      (.pageDown, .ignored),
    ]
  )
  func reportedKeys(key: Key, expected: Form.Outcome) {
    var form = form()
    #expect(form.handle(key) == expected)
  }

  @Test("gives its values to a journal and takes them back")
  func journal() {
    var form = form()
    type("Öztürk", into: &form)
    form.focus(on: "reason")
    type("eins", into: &form)
    _ = form.handle(.enter, readDate: read)
    type("zwei", into: &form)
    form.focus(on: "urgent")
    type(" ", into: &form)
    form.set("matter", to: "28", readDate: read)
    form.set("until", to: "3011", readDate: read)
    var fresh = self.form()
    fresh.restore(form.values, readDate: read)
    #expect(fresh.values == form.values)
    #expect(fresh.values["reason"] == "eins\nzwei")
    #expect(fresh.values["urgent"] == "true")
    #expect(fresh.isDirty)
    fresh.markSaved()
    #expect(!fresh.isDirty)
    guard case .date(let field)? = fresh.field("until")?.control else {
      Issue.record("no date field")
      return
    }
    #expect(field.reading == .day(normal: "30.11.2026", note: "Mo"))
  }

  @Test("without fields stands any key")
  func empty() {
    var form = Form([])
    #expect(form.handle(.tab) == .ignored)
    #expect(form.handle(.function(8)) == .submit)
    #expect(picture(columns: 3, rows: 1) { form.draw(into: &$0, rect: $1, focused: true) }.isEmpty)
  }

  @Test("stands any key at any size", arguments: [71, 72])
  func fuzzed(seed: UInt64) {
    fuzz(
      seed: seed,
      form(),
      handle: { form, key, modifiers, generator in
        switch Int.random(in: 0..<40, using: &generator) {
        case 0: form.judge("name", .fault("Name fehlt, und das ist ein langer Satz dazu."))
        case 1: form.judge("reason", Bool.random(using: &generator) ? .fault("fehlt") : .fine)
        case 2: form.showAllVerdicts()
        case 3: form.resize(columns: .random(in: 0...100, using: &generator))
        case 4: _ = form.paste(awkwardText.randomElement(using: &generator) ?? "", readDate: read)
        case 5: form.judge("name", .fine)
        default: _ = form.handle(key, modifiers, readDate: read)
        }
      },
      draw: { $0.draw(into: &$1, rect: $2, focused: true) }
    )
  }
}
