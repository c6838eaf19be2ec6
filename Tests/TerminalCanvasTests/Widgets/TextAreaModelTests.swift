import Testing

@testable import TerminalCanvas

/// The plainest editor there is: one string, and a cursor counted in characters.
private struct NaiveEditor {
  var text = ""
  var cursor = 0

  mutating func insert(_ piece: String) {
    let clean = TextBuffer.fragment(of: piece).map { String($0) }.joined(separator: "\n")
    let place = index(cursor)
    let end = text[..<place].utf8.count + clean.utf8.count
    text = String(text[..<place]) + clean + String(text[place...])
    var bytes = 0
    cursor = 0
    for character in text {
      guard bytes < end else { break }
      bytes += character.utf8.count
      cursor += 1
    }
  }

  mutating func erase(_ range: Range<Int>) {
    let kept = text[..<index(range.lowerBound)].utf8.count
    text = String(text[..<index(range.lowerBound)]) + String(text[index(range.upperBound)...])
    var bytes = 0
    cursor = 0
    for character in text {
      guard bytes < kept else { break }
      bytes += character.utf8.count
      cursor += 1
    }
  }

  func index(_ offset: Int) -> String.Index { text.index(text.startIndex, offsetBy: offset) }
}

@Suite("A text area behaves like one string with a cursor")
struct TextAreaModelTests {
  private func flatCursor(of area: TextArea) -> Int {
    let paragraphs = area.editor.buffer.paragraphs
    return paragraphs[..<area.cursor.paragraph].reduce(0) { $0 + $1.count + 1 } + area.cursor.offset
  }

  private func position(_ flat: Int, in area: TextArea) -> TextPosition {
    var left = flat
    for (index, paragraph) in area.editor.buffer.paragraphs.enumerated() {
      if left <= paragraph.count { return TextPosition(paragraph: index, offset: left) }
      left -= paragraph.count + 1
    }
    return area.editor.buffer.end
  }

  @Test("10,000 random edits give the same text and the same cursor", arguments: [1, 2, 3])
  func equalsNaiveModel(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var area = TextArea()
    var model = NaiveEditor()
    for step in 0..<10_000 {
      let count = model.text.count
      switch Int.random(in: 0..<12, using: &generator) {
      case 0..<5:
        let piece = awkwardText.randomElement(using: &generator) ?? ""
        model.insert(piece)
        if piece == "\n" { _ = area.handle(.enter) } else { _ = area.paste(piece) }
      case 5..<8:
        if model.cursor > 0 { model.erase((model.cursor - 1)..<model.cursor) }
        _ = area.handle(.backspace)
      case 8..<9:
        if model.cursor < count { model.erase(model.cursor..<(model.cursor + 1)) }
        _ = area.handle(.delete)
      case 9:
        let letter = awkwardText.prefix(9).randomElement(using: &generator) ?? "a"
        model.insert(letter)
        _ = area.handle(.character(Character(letter)))
      default:
        model.cursor = .random(in: 0...count, using: &generator)
        area.moveCursor(to: position(model.cursor, in: area))
      }
      // Long texts would only make the plain model slow.
      if count > 200 {
        model.erase(0..<150)
        area.moveCursor(to: position(0, in: area))
        for _ in 0..<150 { _ = area.handle(.delete) }
      }
      guard area.text == model.text, flatCursor(of: area) == model.cursor else {
        Issue.record(
          "seed \(seed), step \(step): \(area.text.debugDescription) and \(model.text.debugDescription)"
        )
        return
      }
    }
    #expect(area.characterCount == model.text.count)
  }

  @Test("What was done can be taken back to the start and done again", arguments: [11, 12, 13, 14, 15])
  func undoIsComplete(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let start = "Sehr geehrte Frau Öztürk,\n\nwir bitten um e\u{301}in Dokument."
    var area = TextArea(start)
    for _ in 0..<2_000 {
      if Int.random(in: 0..<100, using: &generator) == 0 {
        _ = area.replaceAll(with: awkwardText.randomElement(using: &generator) ?? "")
      } else if Int.random(in: 0..<20, using: &generator) == 0 {
        _ = area.paste(awkwardText.randomElement(using: &generator) ?? "")
      } else {
        let (key, modifiers) = randomKey(using: &generator)
        _ = area.handle(key, modifiers)
      }
    }
    while area.handle(.character("y"), .control) == .changed {}
    let last = area.text
    while area.handle(.character("z"), .control) == .changed {}
    #expect(area.text == start)
    while area.handle(.character("y"), .control) == .changed {}
    #expect(area.text == last)
  }

  @Test("Backspace takes back what was typed", arguments: ["Straße", "漢字", "🇩🇪👩‍👩‍👧", "zwei\nZeilen"])
  func backspaceIsInverseOfInsert(piece: String) {
    var area = TextArea("Vor nach")
    area.moveCursor(to: TextPosition(paragraph: 0, offset: 4))
    _ = area.paste(piece)
    #expect(area.text == "Vor " + piece + "nach")
    for _ in piece { _ = area.handle(.backspace) }
    #expect(area.text == "Vor nach")
    #expect(area.cursor == TextPosition(paragraph: 0, offset: 4))
  }

  @Test("An accent typed after a letter joins it, and one step takes it back")
  func combiningAccent() {
    var area = TextArea("e")
    _ = area.handle(.character("\u{301}"))
    #expect(area.text == "é")
    #expect(area.cursor.offset == 1)
    #expect(area.characterCount == 1)
    _ = area.handle(.character("z"), .control)
    #expect(area.text == "e")
  }
}
