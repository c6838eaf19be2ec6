import Testing

import TerminalCanvas

@Suite("A text area")
struct TextAreaTests {
  private func area(_ text: String, columns: Int = 11, rows: Int = 4) -> TextArea {
    var area = TextArea(text)
    area.viewport = Size(columns: columns, rows: rows)
    return area
  }

  private func typed(_ text: String, into area: inout TextArea) {
    for character in text { _ = area.handle(character == "\n" ? .enter : .character(character)) }
  }

  @Test("wraps between words and shows the cursor behind the last letter")
  func wraps() {
    let area = area("Sehr geehrte Frau Yıldız,")
    let canvas = canvas(columns: 11, rows: 4) { area.draw(into: &$0, rect: $1, focused: true) }
    #expect(text(of: canvas) == "Sehr\ngeehrte\nFrau\nYıldız,")
    #expect(canvas.cursor == Point(column: 7, row: 3))
    #expect(canvas[Point(column: 0, row: 0)]?.role == .formFieldFocus)
    #expect(canvas.semantics.map(\.value) == ["Yıldız,"])
  }

  @Test("says that there is more above and below")
  func scrollSigns() {
    var area = area("1\n2\n3\n4\n5", rows: 3)
    for _ in 0..<2 { _ = area.handle(.up) }
    let shown = picture(columns: 11, rows: 3) { area.draw(into: &$0, rect: $1, focused: true) }
    #expect(shown == "3         ↑\n4\n5")
    _ = area.handle(.home, .control)
    let first = picture(columns: 11, rows: 3) { area.draw(into: &$0, rect: $1, focused: true) }
    #expect(first == "1\n2\n3         ↓")
  }

  @Test("fills a larger place with the text above instead of empty rows")
  func grows() {
    var area = area("1\n2\n3\n4\n5", rows: 2)
    area.viewport = Size(columns: 11, rows: 4)
    let shown = picture(columns: 11, rows: 4) { area.draw(into: &$0, rect: $1, focused: true) }
    #expect(shown == "2         ↑\n3\n4\n5")
    // And where it is drawn larger than it was told.
    let larger = picture(columns: 11, rows: 5) { area.draw(into: &$0, rect: $1, focused: true) }
    #expect(larger == "1\n2\n3\n4\n5")
  }

  @Test("takes back a word at a time, a paste as one step")
  func undoSteps() {
    var area = area("")
    typed("ein Satz", into: &area)
    _ = area.paste("\nmit zwei\nZeilen")
    _ = area.handle(.character("z"), .control)
    #expect(area.text == "ein Satz")
    _ = area.handle(.character("z"), .control)
    #expect(area.text == "ein ")
    _ = area.handle(.character("z"), .control)
    #expect(area.text.isEmpty)
    #expect(area.handle(.character("z"), .control) == .moved)
    for _ in 0..<3 { _ = area.handle(.character("y"), .control) }
    #expect(area.text == "ein Satz\nmit zwei\nZeilen")
  }

  @Test("takes another text as one step, within its limits, and none where it is read only")
  func replaced() {
    var area = area("eins\nzwei", columns: 20)
    _ = area.handle(.home, .control)
    #expect(area.replaceAll(with: "drei\r\nvier") == .changed)
    #expect(area.text == "drei\nvier" && area.cursor == TextPosition(paragraph: 1, offset: 4))
    #expect(area.replaceAll(with: "drei\nvier") == .moved)
    _ = area.handle(.character("z"), .control)
    #expect(area.text == "eins\nzwei" && area.cursor == TextPosition(paragraph: 0, offset: 0))
    area.maximumCharacters = 4
    #expect(area.replaceAll(with: "zu lang") == .refused(.tooManyCharacters(maximum: 4)))
    area.readOnlyReason = "fest"
    #expect(area.replaceAll(with: "x") == .refused(.readOnly(reason: "fest")))
    #expect(area.text == "eins\nzwei")
  }

  @Test("moves by what people see as one character: letters with marks, and wide ones")
  func graphemes() {
    var area = area("Ng漢uye\u{302}\u{303}n", columns: 30)
    var columns: [Int] = []
    for _ in 0..<8 {
      let canvas = canvas(columns: 30, rows: 4) { area.draw(into: &$0, rect: $1, focused: true) }
      columns.append(canvas.cursor?.column ?? -1)
      _ = area.handle(.left)
    }
    #expect(columns == [8, 7, 6, 5, 4, 2, 1, 0])
    #expect(area.cursor.offset == 0)
    _ = area.handle(.end)
    _ = area.handle(.left)
    _ = area.handle(.backspace)
    #expect(area.text == "Ng漢uyn")
  }

  @Test("keeps the column when it goes over a short line")
  func goalColumn() {
    var area = area("abcdef\nx\nabcdef", columns: 20)
    _ = area.handle(.up)
    #expect(area.cursor == TextPosition(paragraph: 1, offset: 1))
    _ = area.handle(.up)
    #expect(area.cursor == TextPosition(paragraph: 0, offset: 6))
  }

  @Test("Home and End go to the ends of the row, with Control to those of the text")
  func homeAndEnd() {
    var area = area("Sehr geehrte Frau")
    _ = area.handle(.up)
    _ = area.handle(.home)
    #expect(area.cursor.offset == 5)
    _ = area.handle(.end)
    #expect(area.cursor.offset == 12)
    _ = area.handle(.home, .control)
    #expect(area.cursor.offset == 0)
    _ = area.handle(.end, .control)
    #expect(area.cursor.offset == 17)
  }

  @Test("moves and erases by words")
  func words() {
    var area = area("eins zwei  drei", columns: 40)
    _ = area.handle(.left, .control)
    #expect(area.cursor.offset == 11)
    _ = area.handle(.backspace, .control)
    #expect(area.text == "eins drei")
    _ = area.handle(.character("u"), .control)
    #expect(area.text == "drei")
    _ = area.handle(.character("k"), .control)
    #expect(area.isEmpty)
  }

  @Test("that can only be read says why, and still moves")
  func readOnly() {
    var area = TextArea("fest", readOnlyReason: "Entschieden am 20.11.2026")
    let refusal = EditOutcome.refused(.readOnly(reason: "Entschieden am 20.11.2026"))
    #expect(area.handle(.character("x")) == refusal)
    #expect(area.handle(.backspace) == refusal)
    #expect(area.paste("x") == refusal)
    #expect(area.handle(.left) == .moved)
    #expect(area.text == "fest")
  }

  @Test("does not take more than its limit")
  func limit() {
    var area = TextArea("abc", maximumCharacters: 4)
    #expect(area.paste("de") == .refused(.tooManyCharacters(maximum: 4)))
    #expect(area.handle(.character("d")) == .changed)
    #expect(area.handle(.enter) == .refused(.tooManyCharacters(maximum: 4)))
  }

  @Test("drops control characters and keeps every kind of line end as one")
  func controls() {
    var area = TextArea()
    _ = area.paste("a\r\nb\rc\u{2028}d\u{1B}[31m\u{7}\te")
    #expect(area.text == "a\nb\nc\nd[31m    e")
  }

  private static let words = FindWords(label: "Suchen", nothing: "nicht gefunden", of: "von")

  /// Types into a search and shows every place where the letters stand exactly so.
  private func seek(_ text: String, in area: inout TextArea) {
    for character in text {
      _ = area.handle(.character(character))
      show(&area)
    }
  }

  private func show(_ area: inout TextArea) {
    guard let sought = area.find?.sought, area.find?.isStale == true else { return }
    area.showMatches { line in
      guard !sought.isEmpty else { return [] }
      return line.indices.filter { line[$0...].starts(with: sought) }.map { $0..<($0 + sought.count) }
    }
  }

  @Test("searches as one types: marks every place, shows the next one, and says which it is")
  func finds() {
    var area = area("Antrag\nder Antrag\nund\nkein Antrag", columns: 30, rows: 4)
    area.moveCursor(to: TextPosition(paragraph: 1, offset: 0))
    area.beginFind(Self.words)
    seek("Ant", in: &area)
    #expect(area.cursor == TextPosition(paragraph: 1, offset: 4))
    let canvas = canvas(columns: 30, rows: 4) {
      area.draw(into: &$0, rect: $1, focused: true, label: "Vermerk")
    }
    #expect(
      text(of: canvas) == "Antrag\nder Antrag\nund                          ↓\nSuchen: Ant            2 von 3"
    )
    #expect(canvas[Point(column: 0, row: 0)]?.role == .uiMatch)
    #expect(canvas[Point(column: 3, row: 0)]?.role == .formField)
    #expect(canvas[Point(column: 4, row: 1)]?.role == .uiMatchCurrent)
    #expect(canvas.cursor == Point(column: 11, row: 3))
    #expect(canvas.semantics.filter(\.isFocused).map(\.label) == ["Suchen"])
    #expect(canvas.semantics.last?.label == "2 von 3: der Antrag")
    #expect(area.text == "Antrag\nder Antrag\nund\nkein Antrag")
  }

  @Test(
    "goes round from place to place; Enter stays there, Esc goes back, and the next search begins where it was"
  )
  func findSteps() {
    var area = area("Antrag\nder Antrag\nund\nkein Antrag", columns: 30, rows: 3)
    _ = area.handle(.home, .control)
    area.beginFind(Self.words)
    seek("Antrag", in: &area)
    #expect(area.cursor == TextPosition(paragraph: 0, offset: 0))
    for paragraph in [1, 3, 0] {
      _ = area.handle(.down)
      #expect(area.cursor.paragraph == paragraph)
    }
    _ = area.handle(.up)
    let shown = picture(columns: 30, rows: 3) { area.draw(into: &$0, rect: $1, focused: true) }
    #expect(shown.hasPrefix("und                          ↑\nkein Antrag\n"))
    _ = area.handle(.enter)
    #expect(area.find == nil && area.cursor == TextPosition(paragraph: 3, offset: 5))
    area.beginFind(Self.words)
    #expect(area.find?.sought == "Antrag")
    show(&area)
    area.beginFind(Self.words)
    #expect(area.cursor.paragraph == 0)
    seek("und", in: &area)
    #expect(area.find?.sought == "und" && area.cursor.paragraph == 2)
    _ = area.handle(.escape)
    #expect(area.find == nil && area.cursor == TextPosition(paragraph: 3, offset: 5))
    #expect(area.handle(.character("z"), .control) == .moved)
  }

  @Test("a text that is nowhere leaves the cursor, and Enter then goes back")
  func findsNothing() {
    var area = area("Antrag", columns: 40, rows: 3)
    area.beginFind(Self.words)
    seek("Anx", in: &area)
    #expect(area.cursor == TextPosition(paragraph: 0, offset: 6))
    let shown = picture(columns: 40, rows: 3) { area.draw(into: &$0, rect: $1, focused: true) }
    #expect(shown == "Antrag\n\nSuchen: Anx               nicht gefunden")
    #expect(area.paste("y") == .moved && area.find?.sought == "Anxy" && area.text == "Antrag")
    _ = area.handle(.enter)
    #expect(area.find == nil && area.cursor.offset == 6)
  }

  @Test("takes a megabyte and goes on typing")
  func megabyte() {
    var area = TextArea()
    let line = String(repeating: "Bescheid ", count: 12)
    let pasted = Array(repeating: line, count: 10_000).joined(separator: "\n")
    #expect(pasted.utf8.count > 1_000_000)
    #expect(area.paste(pasted) == .changed)
    typed("Ende", into: &area)
    #expect(area.text == pasted + "Ende")
    for _ in 0..<2 { _ = area.handle(.character("z"), .control) }
    #expect(area.isEmpty)
  }

  @Test("stands any key at any size", arguments: [21, 22])
  func fuzzed(seed: UInt64) {
    fuzz(
      seed: seed,
      TextArea("Anfang\n"),
      handle: { area, key, modifiers, generator in
        if Int.random(in: 0..<30, using: &generator) == 0 {
          _ = area.paste(awkwardText.randomElement(using: &generator) ?? "")
        }
        if Int.random(in: 0..<50, using: &generator) == 0 {
          area.viewport = Size(
            columns: .random(in: 0...80, using: &generator),
            rows: .random(in: 0...20, using: &generator)
          )
        }
        if Int.random(in: 0..<60, using: &generator) == 0 { area.beginFind(Self.words) }
        _ = area.handle(key, modifiers)
        show(&area)
      },
      draw: { $0.draw(into: &$1, rect: $2, focused: true) }
    )
  }
}
