import Testing

@testable import TerminalCanvas

@Suite("Texts to be read")
struct ReadingTests {
  private let letter = ScrollText([
    .init("Bescheid", role: .uiStrong), .init(""),
    .init("Sehr geehrte Frau Öztürk,\nIhr Antrag ist eingegangen."),
  ])

  @Test("A text wraps and scrolls no further than its end")
  func scrolls() {
    var letter = letter
    letter.viewport = Size(columns: 20, rows: 3)
    let canvas = canvas(columns: 20, rows: 3) { letter.draw(into: &$0, rect: $1, focused: true) }
    #expect(text(of: canvas) == "Bescheid\n\nSehr geehrte Frau  ↓")
    #expect(canvas[Point(column: 0, row: 0)]?.role == .uiStrong)
    #expect(canvas.cursor == Point(column: 0, row: 0))
    #expect(letter.handle(.character(" ")) == .scrolled)
    #expect(
      picture(columns: 20, rows: 3) { letter.draw(into: &$0, rect: $1, focused: true) }
        == "Sehr geehrte Frau  ↑\nÖztürk,\nIhr Antrag ist     ↓"
    )
    _ = letter.handle(.end)
    #expect(
      picture(columns: 20, rows: 3) { letter.draw(into: &$0, rect: $1, focused: true) }
        == "Öztürk,            ↑\nIhr Antrag ist\neingegangen."
    )
    #expect(letter.handle(.enter) == .ignored)
  }

  @Test("The rows of a point stand under its words; in a narrow window a third is blank at most")
  func hangs() {
    let text = ScrollText("  – Tag der Bekanntgabe [§ 41]\n  kurz")
    #expect(
      picture(columns: 21, rows: 4) { text.draw(into: &$0, rect: $1, focused: false) }
        == "  – Tag der\n    Bekanntgabe [§\n    41]\n  kurz"
    )
    let deep = ScrollText("            ab cd ef")
    #expect(
      picture(columns: 16, rows: 3) { deep.draw(into: &$0, rect: $1, focused: false) }
        == "            ab\n     cd ef\n"
    )
  }

  @Test("What is unsafe to show is shown by its number, never left out")
  func unsafe() {
    let text = ScrollText("Name\u{202E}txt\u{7}\tEnde\u{0C}Seite")
    #expect(
      picture(columns: 40, rows: 2) { text.draw(into: &$0, rect: $1, focused: false) }
        == "Name‹U+202E›txt‹U+0007›    Ende\nSeite"
    )
  }

  @Test("A text that was made anew shows the same place, as near as there is one")
  func keepsPlace() {
    var old = ScrollText("1\n2\n3\n4\n5\n6")
    old.viewport = Size(columns: 20, rows: 2)
    for _ in 0..<3 { _ = old.handle(.down) }
    var new = ScrollText("1\n2\n3\n4\n5")
    new.viewport = old.viewport
    new.scroll(toPlaceOf: old)
    #expect(
      picture(columns: 20, rows: 2) { new.draw(into: &$0, rect: $1, focused: false) }
        == "4                  ↑\n5"
    )
  }

  @Test("Comparing marks the words that changed, and lines that came and went")
  func comparison() {
    let comparison = TextComparison(
      old: "Kopf\nDer Antrag wird abgelehnt.\nalt\nFuß",
      new: "Kopf\nDer Antrag wird genehmigt.\nFuß\nneu"
    )
    #expect(comparison.kinds == [.same, .changed, .removed, .same, .added])
    #expect(comparison.rows[1].old?.marks == [16..<25])
    #expect(comparison.rows[1].new?.marks == [16..<25])
  }

  @Test("Any two texts can be read back from their comparison", arguments: [111, 112])
  func comparisonIsComplete(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      func text() -> String {
        (0..<Int.random(in: 0...12, using: &generator))
          .map { _ in ["a", "b", "\n", "wort ", "漢"].randomElement(using: &generator) ?? "" }.joined()
      }
      let old = text()
      let new = text()
      let rows = TextComparison(old: old, new: new).rows
      let oldLines = rows.compactMap { $0.old.map { String($0.paragraph.characters) } }
      let newLines = rows.compactMap { $0.new.map { String($0.paragraph.characters) } }
      #expect(oldLines.joined(separator: "\n") == old)
      #expect(newLines.joined(separator: "\n") == new)
      #expect(rows.allSatisfy { ($0.kind == .same) == ($0.old == $0.new) })
    }
  }

  private let diff = DiffView(old: "Kopf\nwird abgelehnt\nFuß", new: "Kopf\nwird erteilt\nFuß\nAnlage")

  @Test("Versions stand one above the other where it is narrow")
  func stacked() {
    let canvas = canvas(columns: 30, rows: 5) { diff.draw(into: &$0, rect: $1, focused: true) }
    #expect(text(of: canvas) == "  Kopf\n- wird abgelehnt\n+ wird erteilt\n  Fuß\n+ Anlage")
    #expect(canvas[Point(column: 2, row: 1)]?.role == .diffDel)
    #expect(canvas[Point(column: 7, row: 1)]?.role == .diffWord)
  }

  @Test("Versions stand beside each other from 100 columns, and n goes from change to change")
  func beside() {
    var diff = diff
    #expect(diff.changeCount == 2)
    #expect(diff.handle(.character("n")) == .scrolled)
    let canvas = canvas(columns: 100, rows: 4) { diff.draw(into: &$0, rect: $1, focused: true) }
    let gap = String(repeating: " ", count: 33)
    #expect(canvas.row(1) == "- wird abgelehnt" + gap + "+ wird erteilt")
    #expect(canvas.cursor == Point(column: 0, row: 1))
    _ = diff.handle(.character("n"))
    #expect(diff.currentChange == 1)
    _ = diff.handle(.character("n"))
    #expect(diff.currentChange == 0)
    _ = diff.handle(.character("N"), .shift)
    #expect(diff.currentChange == 1)
  }

  @Test("Both stand any key at any size")
  func fuzzed() {
    fuzz(
      seed: 121,
      letter,
      handle: { text, key, modifiers, generator in
        if Int.random(in: 0..<40, using: &generator) == 0 {
          text.viewport = Size(
            columns: .random(in: 0...80, using: &generator),
            rows: .random(in: 0...20, using: &generator)
          )
        }
        _ = text.handle(key, modifiers)
      },
      draw: { $0.draw(into: &$1, rect: $2, focused: true) }
    )
    fuzz(
      seed: 122,
      DiffView(old: awkwardText.joined(separator: "\n"), new: awkwardText.reversed().joined(separator: " ")),
      handle: { diff, key, modifiers, _ in _ = diff.handle(key, modifiers) },
      draw: { $0.draw(into: &$1, rect: $2, focused: true) }
    )
  }
}
