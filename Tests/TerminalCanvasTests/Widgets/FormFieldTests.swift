import Testing

import TerminalCanvas

@Suite("Fields for days, choices and yes or no")
struct FormFieldTests {
  private func read(_ text: String) -> DateField.Reading {
    switch text {
    case "": .blank
    case "3011", "30.11.2026": .day(normal: "30.11.2026", note: "Montag, in 5 Arbeitstagen")
    case "3002": .refused("Den 30. Februar gibt es nicht.")
    default: .refused("Kein Datum")
    }
  }

  private let countries = ChoiceField(
    [
      .init(id: "SYR", label: "Syrien"), .init(id: "TUR", label: "Türkei", searchText: "tuerkei"),
      .init(id: "UKR", label: "Ukraine"), .init(id: "IND", label: "Indien"),
    ],
    placeholder: "Staat"
  )

  @Test("A day is read at each key, shown beside, and written out when the field is left")
  func date() {
    var field = DateField(read: read)
    #expect(field.reading == .blank)
    for character in "301" { _ = field.handle(.character(character), read: read) }
    #expect(field.reading == .refused("Kein Datum"))
    #expect(field.handle(.character("1"), read: read) == .changed)
    let shown = picture(columns: 50, rows: 1) { field.draw(into: &$0, rect: $1, focused: true) }
    #expect(shown == "3011           Montag, in 5 Arbeitstagen")
    #expect(field.settle() == true)
    #expect(field.text == "30.11.2026")
    #expect(field.settle() == false)
  }

  @Test("A day that does not exist stays as it was typed")
  func impossibleDate() {
    var field = DateField("3002", read: read)
    #expect(field.reading == .refused("Den 30. Februar gibt es nicht."))
    #expect(field.settle() == false)
    #expect(field.text == "3002")
  }

  @Test("A choice opens a list that typing filters")
  func choice() {
    var field = countries
    #expect(field.handle(.character("t")) == .moved)
    #expect(field.isOpen)
    for character in "uer" { _ = field.handle(.character(character)) }
    let anchor = Rect(column: 0, row: 0, columns: 20, rows: 1)
    let canvas = canvas(columns: 20, rows: 8) { canvas, rect in
      field.draw(into: &canvas, rect: anchor, focused: true)
      field.drawPopUp(into: &canvas, anchor: anchor, bounds: rect)
    }
    #expect(
      text(of: canvas) == """
        Staat              ▾
        ┌──────────────┐
        │tuer          │
        │▶ Türkei      │
        └──────────────┘



        """
    )
    #expect(canvas.cursor == Point(column: 1, row: 3))
    #expect(field.handle(.enter) == .changed)
    #expect(field.selectedID == "TUR")
    #expect(!field.isOpen)
  }

  @Test("Tab in a list that a letter opened takes what the cursor is on, as Enter does")
  func choiceByTab() {
    var field = countries
    _ = field.handle(.character("u"))
    #expect(field.handle(.tab) == .changed)
    #expect(field.selectedID == "TUR")
    #expect(!field.isOpen)
    _ = field.handle(.function(4))
    #expect(field.handle(.tab, .shift) == .moved)
    #expect(field.selectedID == "TUR")
  }

  @Test("Esc closes the list and keeps the choice; a list without a match chooses nothing")
  func choiceCancelled() {
    var field = countries
    field.select("SYR")
    _ = field.handle(.function(4))
    _ = field.handle(.down)
    _ = field.handle(.escape)
    #expect(field.selectedID == "SYR")
    _ = field.handle(.character("ß"))
    #expect(field.handle(.enter) == .moved)
    #expect(field.selectedID == "SYR")
    #expect(field.handle(.delete) == .changed)
    #expect(field.selected == nil)
  }

  @Test("The list opens upwards where there is more room")
  func popUpAbove() {
    var field = countries
    field.open()
    let anchor = Rect(column: 0, row: 8, columns: 20, rows: 1)
    let shown = picture(columns: 20, rows: 9) { field.drawPopUp(into: &$0, anchor: anchor, bounds: $1) }
    #expect(shown.split(separator: "\n").first == "┌──────────────┐")
    #expect(shown.contains("│  Indien      │"))
  }

  @Test("Space turns a checkbox over, unless it can only be read")
  func checkbox() {
    var box = CheckboxField()
    #expect(box.handle(.character(" ")) == .changed)
    #expect(picture(columns: 5, rows: 1) { box.draw(into: &$0, rect: $1, focused: true) } == "[x]")
    box.readOnlyReason = "Aus dem Antrag"
    #expect(box.handle(.character(" ")) == .refused(.readOnly(reason: "Aus dem Antrag")))
    #expect(box.handle(.enter) == .ignored)
  }

  @Test("All of them stand any key at any size")
  func fuzzed() {
    fuzz(
      seed: 61,
      countries,
      handle: { field, key, modifiers, _ in _ = field.handle(key, modifiers) },
      draw: { field, canvas, rect in
        field.draw(into: &canvas, rect: rect, focused: true)
        field.drawPopUp(into: &canvas, anchor: rect.line(rect.rows / 2), bounds: rect)
      }
    )
    fuzz(
      seed: 62,
      DateField(read: read),
      handle: { field, key, modifiers, _ in _ = field.handle(key, modifiers, read: read) },
      draw: { $0.draw(into: &$1, rect: $2, focused: true) }
    )
    fuzz(
      seed: 63,
      CheckboxField(),
      handle: { box, key, modifiers, _ in _ = box.handle(key, modifiers) },
      draw: { $0.draw(into: &$1, rect: $2, focused: true) }
    )
  }
}
