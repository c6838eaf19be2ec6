import Testing

import TerminalCanvas

/// Pieces of text that have gone wrong somewhere: accents on their own, flags, joiners, wide letters, controls.
let awkwardText: [String] = [
  "a", "b", " ", "Z", "-", "ü", "ß", "e", "\u{301}", "\u{328}\u{306}", "🇩", "🇪", "🇩🇪", "👩", "\u{200D}", "👩‍👩‍👧",
  "漢",
  "字", "한", "\u{1100}", "\u{1161}", "\u{11A8}", "क", "\u{94D}", "ष", "ע", "\u{202E}", "\u{FE0F}", "⚠", "\n",
  "\r\n",
  "\t", "\u{1B}[31m", "\u{0600}", "Öztürk, Aylin", "54/33-B-004711/26", "langes Wort und noch eines", "",
]

/// Any key with any modifiers, letters and movements most often.
func randomKey(using generator: inout SeededGenerator) -> (Key, Modifiers) {
  let keys: [Key] = [
    .enter, .tab, .backspace, .delete, .insert, .escape, .up, .down, .left, .right, .home, .end, .pageUp,
    .pageDown, .function(1), .function(2), .function(4), .function(8), .function(12),
  ]
  let modifiers: [Modifiers] = [[], [], [], [], [.shift], [.control], [.alt], [.control, .shift]]
  let letters: [Character] = [
    "a", "e", "j", "n", "N", "u", "k", "z", "y", "w", " ", "ü", "漢", "3", "1", "\u{301}",
  ]
  let key: Key =
    Bool.random(using: &generator)
    ? .character(letters.randomElement(using: &generator) ?? "a")
    : keys.randomElement(using: &generator) ?? .enter
  return (key, modifiers.randomElement(using: &generator) ?? [])
}

/// Sends 10,000 random keys to a widget and draws it each time at another size.
///
/// Whatever comes, the cursor stands inside the widget, nothing is painted outside it, and at most one thing has the focus.
func fuzz<Widget>(
  seed: UInt64,
  _ start: Widget,
  steps: Int = 10_000,
  hasCursor: Bool = true,
  handle: (inout Widget, Key, Modifiers, inout SeededGenerator) -> Void,
  draw: (Widget, inout Canvas, Rect) -> Void
) {
  var generator = SeededGenerator(seed: seed)
  var widget = start
  for step in 0..<steps {
    let (key, modifiers) = randomKey(using: &generator)
    handle(&widget, key, modifiers, &generator)
    let isLarge = step % 50 == 0
    let size = Size(
      columns: .random(in: 1...(isLarge ? 200 : 44), using: &generator),
      rows: .random(in: 1...(isLarge ? 60 : 9), using: &generator)
    )
    let frame = Size(columns: size.columns + 2, rows: size.rows + 2)
    var canvas = Canvas(size: frame)
    let rect = Rect(column: 1, row: 1, columns: size.columns, rows: size.rows)
    draw(widget, &canvas, rect)
    let cursorIsInside = canvas.cursor.map(rect.contains) ?? !hasCursor
    let edgeIsClean = isEdgeClean(canvas)
    let focused = canvas.semantics.count { $0.isFocused }
    if !cursorIsInside || !edgeIsClean || focused > 1 {
      #expect(focused <= 1, "seed \(seed), step \(step), size \(size): \(focused) things have the focus")
      #expect(
        cursorIsInside,
        "seed \(seed), step \(step), size \(size): cursor at \(String(describing: canvas.cursor))"
      )
      #expect(edgeIsClean, "seed \(seed), step \(step), size \(size): painted outside")
      return
    }
  }
}

private func isEdgeClean(_ canvas: Canvas) -> Bool {
  let blank = Cell.blank(.ui)
  for row in [0, canvas.size.rows - 1] where canvas.rowCells(row).contains(where: { $0 != blank }) {
    return false
  }
  for row in 0..<canvas.size.rows {
    let cells = canvas.rowCells(row)
    if cells.first != blank || cells.last != blank { return false }
  }
  return true
}

/// The picture as text, one line a row.
func picture(columns: Int, rows: Int, _ draw: (inout Canvas, Rect) -> Void) -> String {
  text(of: canvas(columns: columns, rows: rows, draw))
}

func canvas(columns: Int, rows: Int, _ draw: (inout Canvas, Rect) -> Void) -> Canvas {
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  draw(&canvas, canvas.bounds)
  return canvas
}

func text(of canvas: Canvas) -> String {
  (0..<canvas.size.rows).map(canvas.row).joined(separator: "\n")
}
