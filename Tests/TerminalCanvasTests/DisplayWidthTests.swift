import Foundation
import TerminalCanvas
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "counts columns, not characters",
    arguments: [
      ("", 0), ("Yıldız", 6), ("漢字", 4), ("e\u{0301}", 1), ("C\u{0328}\u{0306}", 1), ("한국", 4), ("ｶﾞ", 2),
      ("┌─┐", 3), ("😀", 2), ("a\tb", 3), ("a\nb", 3), ("a\r\nb", 3), ("\u{202E}", 8), ("\u{1B}", 8), ("ﬁ", 1),
      ("\u{0301}", 1), ("e\u{0301}\u{0302}\u{0303}\u{0304}\u{0305}", 5), ("\u{1F1E9}", 9), ("\u{200B}a", 9),
    ]
  )
  func counts(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
    var canvas = Canvas(size: Size(columns: 40, rows: 1))
    #expect(canvas.put(text, at: Point(column: 0, row: 0), role: .ui) == columns)
  }

  @Test("shows every letter of DIN 91379 as it is, one cell for each base letter")
  func din91379() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Data/latin_list_1.3.txt")
    let list = try String(contentsOf: url, encoding: .utf8)
    var letters = 0
    for line in list.split(separator: "\n") {
      let fields = line.split(separator: ";").map { $0.drop { $0 == " " } }
      guard fields.count >= 3, ["bll", "gl", "cl"].contains(fields[0]) else { continue }
      var text = ""
      for code in fields[2].split(whereSeparator: { $0 == " " || $0 == "+" }) {
        let scalar = try #require(UInt32(code.drop { $0 == "U" }, radix: 16).flatMap(Unicode.Scalar.init))
        text.unicodeScalars.append(scalar)
      }
      letters += 1
      // Some letters are two under one mark: K͟h.
      let bases = text.unicodeScalars.count { $0.properties.canonicalCombiningClass == .notReordered }
      #expect(DisplayWidth.of(text) == bases, "\(line)")
      var canvas = Canvas(size: Size(columns: 3, rows: 1))
      canvas.put(text, at: Point(column: 0, row: 0), role: .ui)
      #expect(canvas.row(0).unicodeScalars.elementsEqual(text.unicodeScalars))
      #expect(SafeText.singleLine(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    }
    #expect(letters > 700)
  }
}
