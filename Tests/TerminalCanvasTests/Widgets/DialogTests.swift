import Testing

import TerminalCanvas

@Suite("A dialog")
struct DialogTests {
  private enum Answer: Hashable, Sendable { case yes, no }

  private let buttons: [Dialog<Answer>.Button] = [
    .init(.yes, label: "Ja, zeichnen", letter: "j", isDangerous: true),
    .init(.no, label: "Nein", letter: "n"),
  ]

  private var plain: Dialog<Answer> {
    Dialog(
      title: "Zeichnen",
      text: "3 Bescheide werden gezeichnet. Das ist endgültig.",
      buttons: buttons,
      safe: 1
    )
  }

  private var withWord: Dialog<Answer> {
    Dialog(title: "Löschen", text: "Letzte vier Ziffern eingeben.", buttons: buttons, safe: 1, word: "4733")
  }

  private var withReason: Dialog<Answer> {
    Dialog(title: "Zurückgeben", text: "Warum?", buttons: buttons, safe: 1, reason: TextArea(), minimum: 5)
  }

  @Test("stands in the middle with its focus on the safe button")
  func golden() {
    let dialog = plain
    let canvas = canvas(columns: 40, rows: 8) { dialog.draw(into: &$0, rect: $1, focused: true) }
    #expect(
      text(of: canvas) == """

        ┌─ Zeichnen ───────────────────────────┐
        │ 3 Bescheide werden gezeichnet. Das   │
        │ ist endgültig.                       │
        │                                      │
        │ [ j  Ja, zeichnen ]  [ n  Nein ]     │
        └──────────────────────────────────────┘

        """
    )
    #expect(canvas.cursor == Point(column: 25, row: 5))
    #expect(canvas[Point(column: 23, row: 5)]?.role == .buttonFocus)
    #expect(canvas[Point(column: 3, row: 5)]?.role == .buttonDanger)
    #expect(canvas.semantics.filter(\.isFocused).map(\.label) == ["Nein"])
  }

  @Test(
    "answers by Enter on the focus, by letter, and safely by Esc",
    arguments: [
      (Key.enter, Dialog<Answer>.Outcome.answered(.no)), (.character("j"), .answered(.yes)),
      (.character("J"), .answered(.yes)), (.character("n"), .answered(.no)), (.escape, .answered(.no)),
      (.function(12), .answered(.no)), (.character("x"), .ignored), (.left, .moved), (.tab, .moved),
    ]
  )
  private func answers(key: Key, expected: Dialog<Answer>.Outcome) {
    var dialog = plain
    #expect(dialog.handle(key) == expected)
  }

  @Test("gives the answer that has the focus after moving to it")
  func movedFocus() {
    var dialog = plain
    _ = dialog.handle(.left)
    #expect(dialog.focus == .button(0))
    #expect(dialog.handle(.enter) == .answered(.yes))
  }

  @Test("with a word takes letters as letters and wants the very word")
  func typedWord() {
    var dialog = withWord
    #expect(dialog.focus == .demand)
    for character in "473" { #expect(dialog.handle(.character(character)) == .edited) }
    #expect(dialog.handle(.enter) == .moved)
    #expect(dialog.focus == .button(1))
    #expect(dialog.handle(.character("j")) == .wordIsWrong)
    #expect(dialog.handle(.character("3")) == .edited)
    #expect(dialog.typed == "4733")
    _ = dialog.handle(.tab)
    #expect(dialog.handle(.enter) == .answered(.yes))
  }

  @Test("with a reason wants one that is long enough, and can always be left")
  func reason() {
    var dialog = withReason
    _ = dialog.handle(.character("n"))
    _ = dialog.handle(.enter)
    #expect(dialog.typed == "n\n")
    _ = dialog.handle(.tab)
    #expect(dialog.handle(.enter) == .reasonIsTooShort(minimum: 5))
    #expect(dialog.focus == .demand)
    #expect(dialog.paste("Mietvertrag fehlt") == .edited)
    _ = dialog.handle(.tab)
    #expect(dialog.handle(.enter) == .answered(.yes))
    #expect(dialog.handle(.escape) == .answered(.no))
    var fresh = withReason
    fresh.restore(typed: dialog.typed)
    #expect(fresh.typed == "n\nMietvertrag fehlt")
  }

  @Test("goes round with Tab in both directions")
  func tabbing() {
    var dialog = withReason
    let order: [Dialog<Answer>.Focus] = [.button(0), .button(1), .demand]
    for focus in order {
      _ = dialog.handle(.tab)
      #expect(dialog.focus == focus)
    }
    for focus in [.button(1), .button(0), .demand] as [Dialog<Answer>.Focus] {
      _ = dialog.handle(.tab, .shift)
      #expect(dialog.focus == focus)
    }
  }

  @Test("stands any key at any size", arguments: 0..<3)
  func fuzzed(kind: Int) {
    fuzz(
      seed: UInt64(81 + kind),
      [plain, withWord, withReason][kind],
      handle: { dialog, key, modifiers, _ in _ = dialog.handle(key, modifiers) },
      draw: { $0.draw(into: &$1, rect: $2, focused: true) }
    )
  }
}
