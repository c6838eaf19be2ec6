import Testing

import TerminalCanvas

@Suite("A text field")
struct TextFieldTests {
  @Test("shows … where the text goes on, and the cursor always")
  func scrollsSideways() {
    var field = TextField("Al-Hassan, Fatima")
    let end = canvas(columns: 10, rows: 1) { field.draw(into: &$0, rect: $1, focused: true) }
    #expect(end.row(0).hasPrefix("…"))
    #expect(end.row(0).hasSuffix("tima"))
    #expect(end.cursor?.row == 0)
    _ = field.handle(.home)
    let start = canvas(columns: 10, rows: 1) { field.draw(into: &$0, rect: $1, focused: true) }
    #expect(start.row(0) == "Al-Hassan…")
    #expect(start.cursor == Point(column: 0, row: 0))
  }

  @Test("has the cell under the cursor in every place", arguments: 0...17)
  func cursorIsOnItsLetter(offset: Int) {
    let name = Array("Al-Hassan, Fatima")
    var field = TextField(String(name))
    field.moveCursor(to: offset)
    let canvas = canvas(columns: 9, rows: 1) { field.draw(into: &$0, rect: $1, focused: true) }
    guard let cursor = canvas.cursor, let cell = canvas[cursor] else {
      Issue.record("no cursor")
      return
    }
    #expect(cell.text == (offset < name.count ? String(name[offset]) : " "))
  }

  @Test("shows its placeholder while it is empty")
  func placeholder() {
    let field = TextField(placeholder: "Name oder Aktenzeichen")
    let canvas = canvas(columns: 12, rows: 1) { field.draw(into: &$0, rect: $1, focused: true) }
    #expect(canvas.row(0) == "Name oder A…")
    #expect(canvas[Point(column: 0, row: 0)]?.role == .formHint)
    #expect(canvas.cursor == Point(column: 0, row: 0))
  }

  @Test("makes one line of a paste and takes it back in one step")
  func paste() {
    var field = TextField("x")
    #expect(field.paste("a\nb\r\nc") == .changed)
    #expect(field.text == "xa b c")
    _ = field.handle(.character("z"), .control)
    #expect(field.text == "x")
  }

  @Test(
    "leaves Enter, Tab and the arrows up and down to the form",
    arguments: [Key.enter, .tab, .up, .down, .escape]
  )
  func ignores(key: Key) {
    var field = TextField("x")
    #expect(field.handle(key) == .ignored)
  }

  @Test("counts letters and bytes")
  func limits() {
    var letters = TextField("Öz", maximumCharacters: 3)
    #expect(letters.handle(.character("t")) == .changed)
    #expect(letters.handle(.character("ü")) == .refused(.tooManyCharacters(maximum: 3)))
    var bytes = TextField("Öz", maximumBytes: 4)
    #expect(bytes.handle(.character("ü")) == .refused(.tooManyBytes(maximum: 4)))
    #expect(bytes.handle(.character("u")) == .changed)
  }

  @Test("that can only be read is drawn as such")
  func readOnly() {
    var field = TextField("fest", readOnlyReason: "Aus dem Register")
    #expect(field.handle(.delete) == .refused(.readOnly(reason: "Aus dem Register")))
    let canvas = canvas(columns: 6, rows: 1) { field.draw(into: &$0, rect: $1, focused: true) }
    #expect(canvas[Point(column: 0, row: 0)]?.role == .formFieldReadonly)
    #expect(canvas.cursor == Point(column: 4, row: 0))
  }

  @Test("stands any key at any size")
  func fuzzed() {
    fuzz(
      seed: 31,
      TextField(),
      handle: { field, key, modifiers, generator in
        if Int.random(in: 0..<30, using: &generator) == 0 {
          _ = field.paste(awkwardText.randomElement(using: &generator) ?? "")
        }
        _ = field.handle(key, modifiers)
      },
      draw: { $0.draw(into: &$1, rect: $2, focused: true) }
    )
  }
}
