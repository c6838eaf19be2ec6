import AktenlageTesting
import TerminalCanvas
import Testing

@Suite("Canvas")
struct CanvasTests {
  @Test("clips to the columns given and says how many were used")
  func clips() {
    var canvas = Canvas(size: Size(columns: 10, rows: 2))
    #expect(canvas.put("Sachgebiet", at: Point(column: 2, row: 0), role: .ui, columns: 4) == 4)
    #expect(canvas.row(0) == "  Sach")
    #expect(canvas.put("überall", at: Point(column: 6, row: 1), role: .ui) == 4)
    #expect(canvas.row(1) == "      über")
    #expect(canvas.put("fort", at: Point(column: 0, row: 2), role: .ui) == 0)
  }

  @Test("leaves no half of a double-width glyph")
  func halves() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.put("漢字漢", at: Point(column: 0, row: 0), role: .ui)
    canvas.put("x", at: Point(column: 1, row: 0), role: .ui)
    #expect(canvas.row(0) == " x字漢")
    canvas.put("y", at: Point(column: 2, row: 0), role: .ui)
    #expect(canvas.row(0) == " xy 漢")
    canvas.put("漢", at: Point(column: 5, row: 0), role: .ui)
    #expect(canvas.row(0) == " xy")
    canvas.put("漢a", at: Point(column: -1, row: 0), role: .ui)
    #expect(canvas.row(0) == " ay")
    #expect(canvas.put("a漢", at: Point(column: 0, row: 0), role: .ui, columns: 2) == 2)
    #expect(canvas.row(0) == "a y")
  }

  @Test(
    "shortens at the end and in the middle",
    arguments: [
      ("Aufenthalt", 10, "Aufenthalt", "Aufenthalt"), ("Aufenthalt", 7, "Aufent…", "Auf…alt"),
      ("漢字漢字", 5, "漢字…", "漢…字"), ("漢字漢字", 4, "漢…", "漢…"), ("ab", 1, "…", "…"), ("ab", 0, "", ""),
      ("ab", -3, "", ""),
    ]
  )
  func shortens(text: String, columns: Int, end: String, middle: String) {
    #expect(TextLayout.truncated(text, columns: columns) == end)
    #expect(TextLayout.middleTruncated(text, columns: columns) == middle)
  }

  @Test("sets text to the right")
  func aligns() {
    var canvas = Canvas(size: Size(columns: 10, rows: 3))
    canvas.putRight("3.812", at: Point(column: 0, row: 0), role: .ui, columns: 10)
    canvas.putRight("Überschrift zu lang", at: Point(column: 2, row: 1), role: .ui, columns: 6)
    #expect(canvas.row(0) == "     3.812")
    #expect(canvas.row(1) == "  Übers…")
  }

  @Test("draws a box with its title and gives the inside")
  func box() {
    var canvas = Canvas(size: Size(columns: 14, rows: 3))
    let inside = canvas.box(canvas.bounds, title: "Vorrat 漢字漢字", role: .uiBorder)
    #expect(canvas.row(0) == "┌─ Vorrat … ─┐")
    #expect(canvas.row(2) == "└────────────┘")
    #expect(inside == Rect(column: 1, row: 1, columns: 12, rows: 1))
  }

  @Test("writes a golden text with runs, cursor and words")
  func golden() {
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    canvas.put("Öztürk", at: Point(column: 1, row: 1), role: .uiCursor)
    canvas.cursor = Point(column: 1, row: 1)
    let place = Rect(column: 1, row: 1, columns: 6, rows: 1)
    canvas.semantics.append(SemanticNode(.row, label: "Name", value: "Öztürk", rect: place, isFocused: true))
    #expect(
      canvas.goldenText == "\n Öztürk\n--\n1:1-6 ui.cursor\n@ 1:1\n* row \"Name\" = \"Öztürk\" 1:1 6x1\n"
    )
  }

  @Test("never traps and never moves a border, whatever is painted inside", arguments: 0..<300)
  func borders(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let size = Size(
      columns: .random(in: 2...60, using: &generator),
      rows: .random(in: 2...20, using: &generator)
    )
    var canvas = Canvas(size: size)
    let inside = canvas.box(canvas.bounds, role: .uiBorder)
    let empty = canvas
    for _ in 0..<40 {
      let row = inside.line(.random(in: -2...25, using: &generator))
      let (_, place) = row.splitLeft(.random(in: -3...70, using: &generator))
      let text = generator.text(.random(in: 0...40, using: &generator))
      guard place.rows > 0 else { continue }
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: canvas.put(text, at: place.origin, role: .uiStrong, columns: place.columns)
      case 1: canvas.putTruncated(text, at: place.origin, role: .uiStrong, columns: place.columns)
      default: canvas.putRight(text, at: place.origin, role: .uiStrong, columns: place.columns)
      }
    }
    for column in 0..<size.columns {
      for row in 0..<size.rows where !inside.contains(Point(column: column, row: row)) {
        #expect(canvas[Point(column: column, row: row)] == empty[Point(column: column, row: row)])
      }
    }
    for row in 0..<size.rows { #expect(DisplayWidth.of(canvas.row(row)) == size.columns) }
  }

  @Test("takes any point, rectangle and length", arguments: 0..<200)
  func anything(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let numbers = [Int.min, Int.min + 1, -5, -1, 0, 1, 3, 7, 80, Int.max - 1, Int.max]
    func number() -> Int { numbers[Int.random(in: 0..<numbers.count, using: &generator)] }
    func rect() -> Rect { Rect(column: number(), row: number(), columns: number(), rows: number()) }
    var canvas = Canvas(size: Size(columns: 9, rows: 4))
    canvas.put("漢字漢字漢", at: Point(column: 0, row: 1), role: .ui)
    for _ in 0..<20 {
      let area = rect()
      canvas.fill(area.inset(number()), role: .uiPanel)
      canvas.fill(
        area.inset(left: number(), top: number(), right: number(), bottom: number()),
        role: .uiDim
      )
      canvas.box(area.centered(Size(columns: number(), rows: number())), title: "漢", role: .uiBorder)
      canvas.horizontalLine(at: area.origin, columns: number(), role: .uiBorder)
      canvas.put(generator.text(5), at: area.origin, role: .ui, columns: number())
      canvas.putRight(generator.text(5), at: area.origin, role: .ui, columns: number())
      let (left, right) = area.splitLeft(number())
      #expect(left.columns + right.columns == area.columns)
      let (top, rest) = area.splitTop(number())
      #expect(top.rows + rest.rows == area.rows)
      #expect(area.intersection(canvas.bounds).columns <= 9)
    }
    for row in 0..<4 { #expect(canvas.rowCells(row).reduce(0) { $0 + $1.width } == 9) }
  }
}
