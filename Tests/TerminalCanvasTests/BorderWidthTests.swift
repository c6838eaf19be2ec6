import AktenlageTesting
import Foundation
import TerminalCanvas
import Testing

/// Every letter of DIN 91379 and every hostile text in every widget that shows a text: nothing beside it moves.
@Suite("Widths that move no border")
struct BorderWidthTests {
  static let letters: Result<[String], any Error> = Result {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Data/latin_list_1.3.txt")
    return HostileTexts.letters(of: try String(contentsOf: url, encoding: .utf8))
  }

  /// Each text alone, often, and amid others.
  private static func variants(_ text: String) -> [String] {
    [text, String(repeating: text, count: 9), "Öz" + text + "türk", text + " " + text + "漢" + text]
  }

  private static let size = Size(columns: 21, rows: 6)

  /// Paints a text into a box in a way, and gives what is wrong beside it.
  private static func fault(_ text: String, _ paint: (inout Canvas, Rect) -> Void) -> String? {
    var canvas = Canvas(size: size)
    let inside = canvas.box(canvas.bounds, role: .uiBorder)
    let empty = canvas
    paint(&canvas, inside)
    for row in 0..<size.rows {
      let cells = canvas.rowCells(row)
      if cells.reduce(0, { $0 + $1.width }) != size.columns {
        return "row \(row) of \(text.debugDescription)"
      }
      for column in 0..<size.columns where !inside.contains(Point(column: column, row: row)) {
        let point = Point(column: column, row: row)
        if canvas[point] != empty[point] { return "\(row):\(column) beside \(text.debugDescription)" }
      }
      for cell in cells {
        let unsafe = cell.text.unicodeScalars.first { DisplayWidth.of($0) == nil }
        if let unsafe { return "U+\(String(unsafe.value, radix: 16)) of \(text.debugDescription) is shown" }
      }
    }
    return nil
  }

  private static func fault(_ text: String) -> String? {
    fault(text) { canvas, inside in
      canvas.put(text, at: inside.origin, role: .ui, columns: inside.columns)
      canvas.putTruncated(text, at: inside.line(1).origin, role: .ui, columns: inside.columns)
      canvas.putRight(text, at: inside.line(2).origin, role: .ui, columns: inside.columns)
      let middle = TextLayout.middleTruncated(text, columns: inside.columns)
      canvas.put(middle, at: inside.line(3).origin, role: .ui, columns: inside.columns)
    }
      ?? fault(text) { canvas, inside in
        var scroll = ScrollText(text)
        scroll.viewport = inside.size
        scroll.draw(into: &canvas, rect: inside, focused: false)
      }
      ?? fault(text) { canvas, inside in
        let field = TextField(text)
        field.draw(into: &canvas, rect: inside.line(0), focused: true, label: "Name")
        var area = TextArea(text)
        area.viewport = Size(columns: inside.columns, rows: 3)
        _ = area.handle(.end, .control)
        area.draw(into: &canvas, rect: inside.splitTop(1).rest, focused: true)
      }
      ?? fault(text) { canvas, inside in
        var list = VirtualList<Int>(
          columns: [ListColumn("Name", minimum: 4, weight: 1), ListColumn("§", minimum: 3)],
          status: .current
        )
        list.pageSize = 3
        let rows = [text, "Öztürk", text].enumerated().map { number, name in
          ListRow(id: number, cells: [ListCell(name), ListCell("§ 9")])
        }
        list.load(rows, from: 0, count: rows.count)
        list.draw(into: &canvas, rect: inside, focused: true)
        let starts = (2..<5).map { row in Array(canvas.rowCells(row)).firstIndex { $0.text == "§" } }
        if Set(starts).count != 1 { canvas.put("X", at: Point(column: 0, row: 0), role: .ui) }
      }
  }

  @Test("No letter or sequence of DIN 91379 moves what stands beside it")
  func letters() throws {
    let letters = try Self.letters.get()
    #expect(letters.count > 700)
    for letter in letters {
      for text in Self.variants(letter) {
        let fault = Self.fault(text)
        #expect(fault == nil)
      }
    }
  }

  @Test(
    "Nor does any script, picture, lone mark, direction or control character",
    arguments: HostileTexts.all
  )
  func others(_ text: String) {
    for text in Self.variants(text) {
      let fault = Self.fault(text)
      #expect(fault == nil)
    }
  }
}
