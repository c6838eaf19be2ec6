import Testing

import TerminalCanvas

@Suite("A checklist")
struct ChecklistTests {
  private let checklist = Checklist([
    .init(id: 1, state: .met, stateWord: "erfüllt", text: "Pass"),
    .init(id: 2, state: .open, stateWord: "offen", text: "Mietvertrag", note: "angefordert 20.11.2026"),
    .init(id: 3, state: .running, stateWord: "läuft", text: "BA-Zustimmung"),
    .init(id: 4, state: .waived, stateWord: "erlassen", text: "Sprachnachweis", note: "§ 30 Abs. 1 Satz 3"),
  ])

  @Test("shows each state by sign, word and role")
  func golden() {
    let canvas = canvas(columns: 40, rows: 6) { checklist.draw(into: &$0, rect: $1, focused: true) }
    #expect(
      text(of: canvas) == """
        ▶ ✓ erfüllt   Pass
          ✗ offen     Mietvertrag
                      angefordert 20.11.2026
          ◐ läuft     BA-Zustimmung
          – erlassen  Sprachnachweis
                      § 30 Abs. 1 Satz 3
        """
    )
    #expect(canvas.cursor == Point(column: 0, row: 0))
    #expect(
      [1, 3, 4].map { canvas[Point(column: 2, row: $0)]?.role } == [.checkOpen, .checkRunning, .checkWaived]
    )
  }

  @Test("breaks a text that just fits its line without cutting it")
  func exactFit() {
    let checklist = Checklist([
      .init(id: 1, state: .met, stateWord: "da", text: "E05 Nachweis (Konto, Bürgschaft)")
    ])
    for columns in 20...40 {
      let canvas = canvas(columns: columns, rows: 6) { checklist.draw(into: &$0, rect: $1, focused: false) }
      #expect(!text(of: canvas).contains("…"), "\(columns)")
    }
  }

  @Test("opens the row under the cursor and keeps the cursor on its row")
  func cursor() {
    var checklist = checklist
    _ = checklist.handle(.end)
    #expect(checklist.handle(.enter) == .opened(4))
    checklist.load(checklist.rows.reversed())
    #expect(checklist.cursor == 0)
    checklist.load([])
    #expect(checklist.handle(.enter) == .ignored)
  }

  @Test("has four signs that differ")
  func signs() {
    #expect(Set(ChecklistState.allCases.map(\.sign)).count == 4)
    #expect(Set(ChecklistState.allCases.map(\.role)).count == 4)
  }

  @Test("stands any key at any size")
  func fuzzed() {
    fuzz(
      seed: 101,
      checklist,
      handle: { list, key, modifiers, _ in _ = list.handle(key, modifiers) },
      draw: { $0.draw(into: &$1, rect: $2, focused: true) }
    )
  }
}
