import Testing

import TerminalCanvas

@Suite("The help of a screen")
struct HelpOverlayTests {
  private let help = HelpOverlay(
    title: "Tasten",
    rows: [
      .init(id: 1, key: "a", words: "Nachforderung senden"),
      .init(id: 2, key: "Z", words: "Zeichnen", disabledReason: "Mietvertrag offen"),
      .init(id: 3, key: "F5", words: "Auffrischen"),
    ],
    placeholder: "Tippen filtert"
  )

  @Test("lists keys, words and why a command cannot be run")
  func golden() {
    let canvas = canvas(columns: 44, rows: 6) { help.draw(into: &$0, rect: $1, focused: true) }
    #expect(
      text(of: canvas) == """
        ┌─ Tasten ─────────────────────────────────┐
        │ Tippen filtert                           │
        │ ▶ a   Nachforderung senden               │
        │   Z   Zeichnen – Mietvertrag offen       │
        │   F5  Auffrischen                        │
        └──────────────────────────────────────────┘
        """
    )
    #expect(canvas.cursor == Point(column: 2, row: 2))
    #expect(canvas[Point(column: 8, row: 2)]?.role == .uiMenuSelected)
    #expect(canvas[Point(column: 8, row: 3)]?.role == .uiDisabled)
  }

  @Test("says the whole reason of the row under the cursor below the list, where one is cut in it")
  func wholeReason() {
    let reason = "Die Frist der Nachforderung läuft noch, sie endet am Montag (§ 82 AufenthG)."
    var help = HelpOverlay(
      title: "Tasten",
      rows: [
        .init(id: 1, key: "a", words: "Nachforderung senden"),
        .init(id: 2, key: "Z", words: "Zeichnen", disabledReason: reason),
      ]
    )
    _ = help.handle(.down)
    let canvas = canvas(columns: 40, rows: 12) { help.draw(into: &$0, rect: $1, focused: true) }
    #expect(
      text(of: canvas) == """
        ┌─ Tasten ─────────────────────────────┐
        │                                      │
        │   a  Nachforderung senden            │
        │ ▶ Z  Zeichnen – Die Frist der Nach…  │
        │                                      │
        │                                      │
        │                                      │
        │ ──────────────────────────────────── │
        │  Die Frist der Nachforderung läuft   │
        │  noch, sie endet am Montag (§ 82     │
        │  AufenthG).                          │
        └──────────────────────────────────────┘
        """
    )
  }

  @Test("filters by words and keys as one types, and runs what is under the cursor")
  func filters() {
    var help = help
    for character in "frisch" { #expect(help.handle(.character(character)) == .moved) }
    #expect(help.shown.map(\.id) == [3])
    #expect(help.handle(.enter) == .chosen(3))
    for _ in 0..<6 { _ = help.handle(.backspace) }
    _ = help.handle(.character("f"))
    _ = help.handle(.character("5"))
    #expect(help.current?.id == 3)
  }

  @Test("says why a command cannot be run")
  func disabled() {
    var help = help
    _ = help.handle(.down)
    #expect(help.handle(.enter) == .disabled(reason: "Mietvertrag offen"))
    #expect(help.handle(.escape) == .closed)
  }

  @Test("runs nothing when nothing matches, and keeps the cursor in the filter")
  func noMatch() {
    var help = help
    for character in "xyz" { _ = help.handle(.character(character)) }
    #expect(help.handle(.enter) == .ignored)
    let canvas = canvas(columns: 44, rows: 6) { help.draw(into: &$0, rect: $1, focused: true) }
    #expect(canvas.cursor == Point(column: 5, row: 1))
  }

  @Test("stands any key at any size")
  func fuzzed() {
    fuzz(
      seed: 91,
      help,
      handle: { help, key, modifiers, _ in _ = help.handle(key, modifiers) },
      draw: { $0.draw(into: &$1, rect: $2, focused: true) }
    )
  }
}
